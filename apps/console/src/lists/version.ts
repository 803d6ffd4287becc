import type { Schemas } from '../api/client';

/** One version of a list, as its page reads it. */
export type Version = Schemas['LawListVersion'];
