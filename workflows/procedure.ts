import type { Stage } from '#contracts';
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
import { filing } from './penalty/filing';
import { investigation } from './penalty/investigation';
import { legalReview } from './penalty/legal-review';
import { notice } from './penalty/notice';
import { performance } from './penalty/performance';
import { service } from './penalty/service';
import { transfer } from './transfer/transfer';

/** A measure: carries out one stage and says where the case goes next; undefined when it has ended. */
export type Measure = (file: CaseFile) => Promise<Stage | undefined>;

/** What is carried out in each stage. The stages without a row here are marked unavailable in the stage map. */
export const PROCEDURE: Partial<Record<Stage, Measure>> = {
  screening,
  education,
  correction,
  observation,
  reinspection,
  disposition,
  escalation,
  filing,
  investigation,
  legalReview,
  notice,
  defence,
  decision,
  service,
  performance,
  transfer,
  closing,
};
