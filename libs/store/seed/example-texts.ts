import type { CommonTextEntity } from '../entities';

const example = (form: string, field: string, text: string, itemId: string | null = null) => ({
  form,
  field,
  text,
  itemId,
});

const TEXTS = [
  example('task:screen', 'opinion', '经核查，违法事实清楚，符合事项清单所列条件，建议责令改正。'),
  example('task:educate', 'content', '已向{当事人}说明{条款}的规定、此类行为的危害和改正的办法。'),
  example('task:issueCorrectionOrder', 'requirements.*', '将营业执照置于经营场所的醒目位置。', 'sj-01'),
  example('task:issueCorrectionOrder', 'requirements.*', '{当事人}应当依照{条款}改正上述行为，并留存改正后的照片。'),
  example('task:approveLeniency', 'reason', '违法行为轻微，已及时改正，没有造成危害后果，同意从宽处理。'),
  example('register', 'facts', '{日期}现场检查时发现：'),
];

/** Example texts of a unit: marked as such, to be replaced by its own. */
export const exampleTexts = (unitId: string, at: Date): Omit<CommonTextEntity, 'id'>[] =>
  TEXTS.map((t) => ({ ...t, unitId, example: true, createdBy: 'system', updatedAt: at, retiredAt: null }));
