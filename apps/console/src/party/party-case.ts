import type { Schemas } from '../api/client';

/** The matter as its party is told of it. */
export type PartyCase = Schemas['PartyCase'];
export type PartyPeriod = Schemas['PartyPeriod'];
export type PartyMinutes = Schemas['PartyMinutes'];
export type Submission = Schemas['PartySubmission'];
export type Remedy = Schemas['Remedy'];
