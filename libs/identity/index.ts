export * from './passwords';
export * from './policy';
export * from './session-store';
