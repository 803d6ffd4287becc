export * from './dossier/index';
export * from './letters';
export * from './outgoing';
export * from './papers';
export * from './picture';
export * from './record';
export type { Job, Typeset } from './typeset/compile';
export { Typesetter } from './typeset/typesetter';
