import { api, get, keyed, newKey, type Schemas } from '../api/client';

type Task = Pick<Schemas['TaskRow'], 'id' | 'version'>;

const at = ({ id }: Task) => ({ path: { id }, ...keyed(newKey()) });

/** How work is handed about; each call names the version it was decided on. */
export const claim = (task: Task) =>
  get(api.POST('/api/v1/tasks/{id}/claim', { params: at(task), body: { version: task.version } }));

export const release = (task: Task, reason: string) =>
  get(api.POST('/api/v1/tasks/{id}/release', { params: at(task), body: { version: task.version, reason } }));

/** One's own work to a colleague. */
export const delegate = (task: Task, to: string, reason: string) =>
  get(api.POST('/api/v1/tasks/{id}/delegate', { params: at(task), body: { version: task.version, to, reason } }));

/** Anybody's work of the unit, by its head. */
export const assign = (task: Task, to: string, reason: string) =>
  get(api.POST('/api/v1/tasks/{id}/assign', { params: at(task), body: { version: task.version, to, reason } }));

/** Out of one's own list until a day; `pastDue` where one knows that the day is after the task's own. */
export const snooze = ({ id }: Task, until: string, pastDue?: true) =>
  get(api.PUT('/api/v1/tasks/{id}/snooze', { params: { path: { id } }, body: { until, pastDue } }));

export const wake = ({ id }: Task) => get(api.DELETE('/api/v1/tasks/{id}/snooze', { params: { path: { id } } }));
