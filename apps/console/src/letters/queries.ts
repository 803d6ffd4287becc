import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, get } from '../api/client';
import type { paths } from '../api/schema';

type ListQuery = NonNullable<paths['/api/v1/letters']['get']['parameters']['query']>;
export type RegisterFilter = Omit<ListQuery, 'before' | 'limit'>;

export const letterQueueQuery = (unit?: string) =>
  infiniteQueryOptions({
    queryKey: ['letters', 'queue', unit],
    queryFn: ({ pageParam: after }) =>
      get(
        api.GET('/api/v1/letters/queue', {
          params: { query: { ...(unit ? { unit } : {}), ...(after ? { after } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const batchesQuery = queryOptions({
  queryKey: ['letters', 'batches'],
  queryFn: () => get(api.GET('/api/v1/letters/batches')),
});

export const registerQuery = (filter: RegisterFilter) =>
  infiniteQueryOptions({
    queryKey: ['letters', 'register', filter],
    queryFn: ({ pageParam: before }) =>
      get(api.GET('/api/v1/letters', { params: { query: { ...filter, ...(before ? { before } : {}) } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const letterQuery = (no: string) =>
  queryOptions({
    queryKey: ['letters', 'one', no],
    queryFn: () => get(api.GET('/api/v1/letters/{no}', { params: { path: { no } } })),
  });

export const caseLettersQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'letters'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/letters', { params: { path: { caseNo } } })),
  });
