/*
 * What the law asks of an answer, said once: the workflow refuses by it, the outlook foretells it. What it asks of a
 * screening stands in `assess.ts`.
 */
export * from './order';
export * from './service';
export * from './time';
export * from './findings';
export * from './decision';
export * from './payment';
export * from './penalty';
export * from './closing';
