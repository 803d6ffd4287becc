/** Six parties, and how each case is to end. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../lib/log.mjs';
import { daysAgo, DemoCase, MINUTE } from './case.mjs';

/** @import { Party, Scene } from './case.mjs' */
/** @typedef {{ ending: string, tell: (scene: Scene) => Promise<DemoCase> }} Story */

/** @type {typeof import('../../libs/law/id-numbers.js')} */
const { numberFault } = createRequire(import.meta.url)(join(ROOT, 'dist/libs/law/id-numbers.js'));

const run = String(Date.now()).slice(-8);

/**
 * Example digits, made valid: of nobody.
 *
 * @param {string} beginning
 */
function exampleCode(beginning) {
  for (const a of '0123456789ABCDEFGHJKLMNPQRTUWXY')
    for (const b of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
      const number = `${beginning}${a}${b}`;
      if (!numberFault('organization', number)) return number;
    }
  throw new RangeError(`没有以${beginning}开头的有效代码`);
}

/**
 * @param {number} n
 * @returns {Party}
 */
const party = (n) => ({
  name: `示例商户${n}号`,
  idNumber: exampleCode(`91211100${run.slice(1)}${n}`),
  address: `兴隆台区示例街 ${n} 号`,
});

// 示例事项：sj-01 营业执照未置于醒目位置，cg-09 户外广告，cg-10 堆放物料，cg-11 施工铭牌
/** @type {Story[]} */
export const STORIES = [
  {
    ending: '责令改正已履行',
    async tell(scene) {
      const c = await new DemoCase(scene, '按期改正', 'sj-01', party(1)).register();
      await c.toObservation();
      await c.reportCorrection({ statement: '已挂到店内醒目处。' });
      await c.reinspect('corrected');
      await c.closeLeniently();
      return c;
    },
  },
  {
    ending: '转处罚：期满未报告改正，待核实',
    async tell(scene) {
      const c = await new DemoCase(scene, '逾期自动转处罚', 'cg-10', party(2)).register();
      await c.toObservation();
      c.say('无人办理，等待期满 …');
      await c.until((s) => s.escalation);
      c.say('期满未报告改正，系统自动转处罚，立案审批和复查任务已生成');
      return c;
    },
  },
  {
    ending: '转处罚：改正后仍不符合要求',
    async tell(scene) {
      const c = await new DemoCase(scene, '复查不合格', 'cg-09', party(3)).register();
      await c.toObservation();
      await c.reportCorrection({ statement: '已拆除。' });
      await c.reinspect('notCorrected');
      c.say('改正期限未满，退回观察期');
      await c.reportCorrection({ statement: '这次已拆除。' });
      await c.reinspect('notCorrected');
      return c;
    },
  },
  {
    ending: '行政处罚',
    async tell(scene) {
      const earlier = await new DemoCase(scene, '前案', 'cg-10', party(4)).register(daysAgo(30));
      await earlier.toObservation();
      await earlier.reportCorrection({ statement: '已清运。' });
      await earlier.reinspect('corrected');
      await earlier.closeLeniently();
      const c = await new DemoCase(scene, '屡次违法直接处罚', 'cg-10', party(4)).register();
      await c.punishInstead();
      await c.punish(50_000);
      return c;
    },
  },
  {
    ending: '不予立案',
    async tell(scene) {
      const c = await new DemoCase(scene, '拒签承诺但已改正', 'cg-11', party(5)).register();
      await c.toObservation('declined');
      await c.reportCorrection({ statement: '已设置。' });
      await c.reinspect('corrected');
      await c.closeLeniently();
      return c;
    },
  },
  {
    ending: '不予立案',
    async tell(scene) {
      const c = await new DemoCase(scene, '延期后改正', 'cg-10', party(6)).register();
      await c.toObservation();
      const original = await c.correctionDue();
      await c.requestExtension({ by: MINUTE, reason: '清运车辆排期。' });
      await c.complete('approveExtension', { decision: 'approve', reason: '情况属实。' });
      c.say('等待原期限过去 …');
      await c.until(() => Date.now() > original + 3000);
      await c.reportCorrection({ statement: '已清运。' });
      await c.reinspect('corrected');
      await c.closeLeniently();
      return c;
    },
  },
];
