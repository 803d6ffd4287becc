export * from './alarms';
export * from './fold';
export * from './notifications';
export { nextOfficeInstant, reminderTime } from './office-hours';
