import type { Schemas } from '../api/client';

/** The matter as its party is told of it. */
export type PartyCase = Schemas['PartyCase'];
