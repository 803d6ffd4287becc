export * from './dossier/index';
export * from './outgoing';
export * from './papers';
export * from './picture';
export * from './record';
export { FORM_GROUP_NAMES, FORM_GROUPS, paperForms, sampleOf } from './samples/forms';
export type { Job, Typeset } from './typeset/compile';
export { Typesetter } from './typeset/typesetter';
