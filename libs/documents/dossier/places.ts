import type { ActionName, DocumentKind, TaskKind } from '#contracts';

/** Where in a dossier a paper or a record belongs, by what it is. */
export type Section =
  /** 立案审批。 */
  | 'filing'
  /** 决定书。 */
  | 'decision'
  /** 责令改正。 */
  | 'order'
  /** 其他对外文书。 */
  | 'papers'
  | 'commitment'
  /** 首违核验、核查。 */
  | 'screening'
  | 'evidence'
  /** 陈述申辩、听证笔录。 */
  | 'hearing'
  /** 财物：扣押、保存、缴款。 */
  | 'property'
  /** 约谈、教育、学习。 */
  | 'education'
  | 'extension'
  | 'reinspection'
  | 'other'
  /** 案源。 */
  | 'source'
  | 'report'
  | 'review'
  | 'hearingReport'
  | 'deliberation'
  | 'closing'
  /** 内部审批和其他内部材料。 */
  | 'inner';

/** 正卷 is open to who may read the case; 副卷 keeps what the authority has said to itself. */
export type Volume = 'main' | 'inner';
export const VOLUMES: Record<Volume, string> = { main: '正卷', inner: '副卷' };

export type Course = 'penalty' | 'flexible';

/** The sections of each volume in the order of the law; every section stands in one of the two. */
export const ORDER: Record<Course, { source: string } & Record<Volume, readonly Section[]>> = {
  penalty: {
    source: '市场监督管理行政处罚程序规定 第七十八条',
    main: [
      'filing',
      'decision',
      'order',
      'papers',
      'commitment',
      'screening',
      'evidence',
      'hearing',
      'property',
      'education',
      'extension',
      'reinspection',
      'other',
    ],
    inner: ['source', 'report', 'review', 'hearingReport', 'deliberation', 'closing', 'inner'],
  },
  flexible: {
    source: '实施方案 二（三）一案一卷',
    main: [
      'closing',
      'decision',
      'filing',
      'order',
      'papers',
      'commitment',
      'screening',
      'evidence',
      'education',
      'extension',
      'reinspection',
      'hearing',
      'property',
      'other',
    ],
    inner: ['source', 'report', 'review', 'hearingReport', 'deliberation', 'inner'],
  },
};

/** 送达 is no record of its own: it stands in the 送达回证 behind its paper. */
type Receipt = 'serveDocument' | 'deliverMeasure';

/** Of what people have answered. What the authority has said to itself, its approvals and reviews, goes to 副卷. @source 同上 */
export const TASK_SECTIONS: Record<Exclude<TaskKind, Receipt>, Section> = {
  screen: 'screening',
  signOffScreening: 'inner',
  educate: 'education',
  issueCorrectionOrder: 'order',
  signCommitment: 'commitment',
  approveExtension: 'extension',
  reinspect: 'reinspection',
  approveLeniency: 'inner',
  approveClosing: 'closing',
  fileDossier: 'inner',
  approveFiling: 'filing',
  investigate: 'report',
  reviewLegality: 'review',
  answerReview: 'review',
  giveNotice: 'papers',
  recordDefence: 'hearing',
  decide: 'inner',
  punishOnSpot: 'decision',
  fileOnSpot: 'inner',
  handInPapers: 'inner',
  handInFine: 'property',
  depositFine: 'property',
  recordPerformance: 'property',
  returnFine: 'property',
  decideSurcharge: 'inner',
  issueDemand: 'papers',
  applyForEnforcement: 'papers',
  approveEnforcement: 'inner',
  recordEnforcement: 'other',
  recordHearing: 'hearing',
  arrangeHearing: 'hearing',
  holdHearing: 'hearing',
  reviewHearing: 'hearingReport',
  deliberate: 'deliberation',
  approveTransfer: 'inner',
  deliverTransfer: 'other',
  recordPoliceDecision: 'other',
  formTaskForce: 'inner',
  reportTransfer: 'inner',
  supplementTransfer: 'other',
  answerNonFiling: 'inner',
  recordReconsideration: 'other',
  recordSupervision: 'other',
  handOverThings: 'property',
  explainSupervision: 'inner',
  fileDesignation: 'inner',
  confirmAct: 'inner',
  confirmMinutes: 'evidence',
  signMinutes: 'evidence',
  approveWithdrawal: 'inner',
  approveSuspension: 'inner',
  approveTermination: 'inner',
  approveVersion: 'inner',
  approveInstalments: 'inner',
  approveCorrection: 'inner',
  deliverCorrection: 'other',
  retractPublication: 'other',
  approveMeasure: 'inner',
  takeMeasure: 'property',
  decidePreservation: 'inner',
  decideSeizure: 'inner',
  decideRecusal: 'inner',
  settleDispute: 'inner',
  recordDesignation: 'inner',
  approveReferral: 'inner',
  deliverReferral: 'other',
  recordAssistanceReceipt: 'other',
  recordAssistance: 'other',
};

/** Of what people have done without having been asked. */
export const ACTION_SECTIONS: Record<ActionName, Section> = {
  'add-evidence': 'evidence',
  'take-minutes': 'evidence',
  'check-minutes': 'evidence',
  'record-guidance': 'education',
  'complete-study': 'education',
  'report-correction': 'reinspection',
  'request-extension': 'extension',
  'refuse-correction': 'other',
  'state-defence': 'hearing',
  'waive-defence': 'hearing',
  'request-hearing': 'hearing',
  'postpone-hearing': 'hearing',
  'confirm-address': 'papers',
  'announce-service': 'papers',
  'record-attempt': 'papers',
  'correct-service': 'papers',
  'recall-order': 'papers',
  'preserve-evidence': 'property',
  'seize-things': 'property',
  'request-instalments': 'property',
  'record-offset': 'property',
  'register-remedy': 'other',
  'end-remedy': 'other',
  'request-assistance': 'other',
  'request-recusal': 'inner',
  'adopt-version': 'inner',
  'correct-decision': 'inner',
  'dispute-jurisdiction': 'inner',
  'exclude-time': 'inner',
  'extend-verification': 'inner',
  'punish-on-the-spot': 'inner',
  'refer-case': 'inner',
  resume: 'inner',
  supervise: 'inner',
  suspend: 'inner',
  'suspect-crime': 'inner',
  terminate: 'inner',
  withdraw: 'inner',
};

export const DOCUMENT_SECTIONS: Record<DocumentKind, Section> = {
  correctionOrder: 'order',
  penaltyNotice: 'papers',
  hearingNotice: 'hearing',
  penaltyDecision: 'decision',
  onSpotDecision: 'decision',
  noPenaltyDecision: 'decision',
  noViolationDecision: 'decision',
  correctionDecision: 'decision',
  demandNotice: 'papers',
  preservationNotice: 'property',
  preservationRelease: 'property',
  seizureDecision: 'property',
  seizureExtension: 'property',
  examinationNotice: 'property',
  seizureRelease: 'property',
};
