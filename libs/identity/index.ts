export * from './password-policy';
export * from './passwords';
export * from './policy';
export * from './session-store';
