import { screen } from './screen';
import { signOffScreening } from './sign-off-screening';
import { educate } from './educate';
import { issueCorrectionOrder } from './issue-correction-order';
import { serveDocument } from './serve-document';
import { signCommitment } from './sign-commitment';
import { approveExtension } from './approve-extension';
import { reinspect } from './reinspect';
import { approveLeniency } from './approve-leniency';
import { approveClosing } from './approve-closing';
import { fileDossier } from './file-dossier';
import { approveFiling } from './approve-filing';
import { investigate } from './investigate';
import { reviewLegality } from './review-legality';
import { giveNotice } from './give-notice';
import { recordDefence } from './record-defence';
import { decide } from './decide';
import { recordPerformance } from './record-performance';
import { approveTransfer } from './approve-transfer';
import { deliverTransfer } from './deliver-transfer';
import { recordPoliceDecision } from './record-police-decision';

/** Every human task there is. Adding one: its file, its line here, and one `await` in a stage. */
export const TASKS = {
  screen,
  signOffScreening,
  educate,
  issueCorrectionOrder,
  serveDocument,
  signCommitment,
  approveExtension,
  reinspect,
  approveLeniency,
  approveClosing,
  fileDossier,
  approveFiling,
  investigate,
  reviewLegality,
  giveNotice,
  recordDefence,
  decide,
  recordPerformance,
  approveTransfer,
  deliverTransfer,
  recordPoliceDecision,
} as const;
export type TaskKind = keyof typeof TASKS;

export {
  screen,
  signOffScreening,
  educate,
  issueCorrectionOrder,
  serveDocument,
  signCommitment,
  approveExtension,
  reinspect,
  approveLeniency,
  approveClosing,
  fileDossier,
  approveFiling,
  investigate,
  reviewLegality,
  giveNotice,
  recordDefence,
  decide,
  recordPerformance,
  approveTransfer,
  deliverTransfer,
  recordPoliceDecision,
};
