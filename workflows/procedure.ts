import type { NextStage, Stage, STAGES } from '#contracts';
import { closing } from './closing/closing';
import { correction } from './flexible/correction';
import { disposition } from './flexible/disposition';
import { education } from './flexible/education';
import { escalation } from './flexible/escalation';
import { observation } from './flexible/observation';
import { reinspection } from './flexible/reinspection';
import { screening } from './flexible/screening';
import type { CaseFile } from './kit/case-file';
import { decision } from './penalty/decision';
import { defence } from './penalty/defence';
import { deliberation } from './penalty/deliberation';
import { demand } from './penalty/demand';
import { filing } from './penalty/filing';
import { hearing } from './penalty/hearing';
import { investigation } from './penalty/investigation';
import { legalReview } from './penalty/legal-review';
import { notice } from './penalty/notice';
import { onSpot } from './penalty/on-spot';
import { performance } from './penalty/performance';
import { service } from './penalty/service';
import { transfer } from './transfer/transfer';

/** Carries out one stage and says where the case goes next, which is one of the places its row of the stage map names. */
type Conduct<S extends Stage> = (file: CaseFile) => Promise<[NextStage<S>] extends [never] ? undefined : NextStage<S>>;

/** Registration carries itself out; the others that are not here are marked unavailable in the stage map. */
type Carried = { [S in Stage]: (typeof STAGES)[S]['available'] extends false ? never : S }[Stage];

/** What is carried out in each stage. */
const STAGE_CONDUCT: { [S in Exclude<Carried, 'registration'>]: Conduct<S> } = {
  screening,
  education,
  correction,
  observation,
  reinspection,
  disposition,
  escalation,
  onSpot,
  filing,
  investigation,
  legalReview,
  notice,
  defence,
  hearing,
  deliberation,
  decision,
  service,
  performance,
  demand,
  transfer,
  closing,
};

/** Where the stage leads; undefined when the case has ended. Errors: a stage that this version does not carry out. */
export function carryOut(stage: Stage, file: CaseFile): Promise<Stage | undefined> {
  const conduct = (STAGE_CONDUCT as Partial<Record<Stage, (file: CaseFile) => Promise<Stage | undefined>>>)[stage];
  if (!conduct) throw new Error(`stage ${stage} is not carried out`);
  return conduct(file);
}
