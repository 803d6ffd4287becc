export * from './payload-codec';
export * from './data-converter';
export * from './secret-box';
export * from './activity-registry';
export * from './connection';
export * from './client.module';
export * from './worker.service';
