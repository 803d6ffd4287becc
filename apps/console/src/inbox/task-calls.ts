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
