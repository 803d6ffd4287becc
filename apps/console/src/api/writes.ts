import { api, get, keyed, type Schemas } from './client';

type Data = Record<string, unknown>;
type Kept = Schemas['PendingReply'];

/** What people send, by name: what was not answered can be sent again after a reload, as it was. */
export interface Writes {
  complete: { args: { id: string; data: Data; version: number }; reply: Schemas['Reply'] | Kept };
  act: { args: { caseNo: string; action: string; data: Data }; reply: Schemas['Reply'] | Kept };
  claim: { args: { id: string; version: number }; reply: Schemas['Task'] };
  service: { args: { body: Schemas['CreateService'] }; reply: Schemas['ServiceMade'] };
  addToService: { args: { record: number; body: Schemas['AddToService'] }; reply: object };
}
export type WriteName = keyof Writes;
export type Args<W extends WriteName> = Writes[W]['args'];
export type Reply<W extends WriteName> = Writes[W]['reply'];

export const WRITES: { [W in WriteName]: (args: Args<W>, key: string) => Promise<Reply<W>> } = {
  complete: ({ id, data, version }, key) =>
    get(
      api.POST('/api/v1/tasks/{id}/complete', {
        params: { path: { id }, ...keyed(key) },
        body: { data, version } as never,
      }),
    ),
  act: ({ caseNo, action, data }, key) =>
    get(
      // Drawn from the case's own offer: which action it is, is known only then.
      api.POST(`/api/v1/cases/{caseNo}/actions/${action}` as '/api/v1/cases/{caseNo}/actions/withdraw', {
        params: { path: { caseNo }, ...keyed(key) },
        body: data as never,
      }),
    ),
  claim: ({ id, version }, key) =>
    get(api.POST('/api/v1/tasks/{id}/claim', { params: { path: { id }, ...keyed(key) }, body: { version } })),
  service: ({ body }, key) => get(api.POST('/api/v1/services', { params: keyed(key), body })),
  addToService: async ({ record, body }, key) => {
    await get(api.POST('/api/v1/services/{id}/entries', { params: { path: { id: record }, ...keyed(key) }, body }));
    return {};
  },
};

/** What it is about: of two unanswered ones about the same, the later is what the person wants. */
export const PLACES: { [W in WriteName]: (args: Args<W>) => string } = {
  complete: ({ id }) => `complete:${id}`,
  act: ({ caseNo, action }) => `act:${caseNo}:${action}`,
  claim: ({ id }) => `claim:${id}`,
  service: () => 'service',
  addToService: ({ record, body }) => `service:${record}:${body.type}`,
};
