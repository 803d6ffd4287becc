export * from './dossier/index';
export * from './layouts';
export * from './letters';
export { type Drawn, type Loan, Originals } from './originals/originals';
export { MOST_IN_DOSSIER, type NotDrawn, type Size } from './originals/told';
export * from './outgoing';
export * from './papers';
export * from './picture';
export * from './record';
export { type Kept, type OnLine, signatureData, signaturesOn } from './signing';
export {
  papersOfService,
  replacesEdition,
  SERVICE_PAPER_NAMES,
  SERVICE_PAPERS,
  servicePaperData,
  servicePaperDay,
  type ServicePaperKind,
  servicePaperOver,
  servicePaperSigners,
  type ServiceSource,
} from './services/papers';
export { FORM_GROUP_NAMES, FORM_GROUPS, paperForms, sampleOf } from './samples/forms';
export type { Job, Typeset } from './typeset/compile';
export { GivenUp, Typesetter } from './typeset/typesetter';
export { Typesetters, VOLUME_LIMITS } from './typeset/typesetters';
