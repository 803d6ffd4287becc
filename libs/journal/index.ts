export * from './fold';
export * from './notices';
