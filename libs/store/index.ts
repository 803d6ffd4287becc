export * from './entities';
export * from './data-source';
export * from './hash-chain';
export * from './projection-store';
export * from './case-records';
export * from './law-data';
export * from './numbers';
export * from './seed/example';
