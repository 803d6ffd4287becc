export * from './fold';
export * from './notifications';
export { reminderTime } from './office-hours';
