import * as all from './all';

export * from './all';
export { TRANSFER_ANNEXES } from './deliver-transfer';

/** Every human task there is, by its kind. Adding one: its file, its line in `all.ts`, and one `await` in a stage. */
export const TASKS = all;
export type TaskKind = keyof typeof TASKS;
