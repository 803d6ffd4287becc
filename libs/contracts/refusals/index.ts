/* What the law asks of an answer, said once: the workflow refuses by it, the outlook foretells it. */
export * from './order';
export * from './service';
export * from './time';
export * from './evidence';
export * from './findings';
export * from './hearing';
export * from './decision';
export * from './payment';
export * from './penalty';
export * from './closing';
export * from './leniency';
export * from './screening';
export * from './withdrawal';
export * from './separation';
export * from './suspension';
export * from './termination';
export * from './item-version';
