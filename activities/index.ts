export * from './archive/archive';
export * from './archive/archive.module';
export * from './projection/projection-writer';
export * from './projection/projection.module';
