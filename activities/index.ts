export * from './archive/archive';
export * from './archive/archive.module';
export * from './issuing/issuing.module';
export * from './projection/projection-writer';
export * from './projection/projection.module';
