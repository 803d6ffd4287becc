import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, get } from '../api/client';
import type { paths } from '../api/schema';

type ListQuery = NonNullable<paths['/api/v1/disclosures']['get']['parameters']['query']>;
export type DisclosureFilter = Omit<ListQuery, 'cursor' | 'limit'>;

export const disclosuresQuery = (filter: DisclosureFilter) =>
  infiniteQueryOptions({
    queryKey: ['disclosures', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/disclosures', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const disclosureQuery = (id: number) =>
  queryOptions({
    queryKey: ['disclosures', id],
    queryFn: () => get(api.GET('/api/v1/disclosures/{id}', { params: { path: { id } } })),
  });

/** What waits for the people of one's own unit. The day alone makes more of it due. */
export const disclosureCountsQuery = queryOptions({
  queryKey: ['disclosures', 'counts'],
  queryFn: () => get(api.GET('/api/v1/disclosures/counts')),
  refetchInterval: 60_000,
});

type PublicQuery = NonNullable<paths['/api/v1/public-decisions']['get']['parameters']['query']>;

export type PublicKind = NonNullable<PublicQuery['kind']>;

export const publicDecisionsQuery = (filter: Omit<PublicQuery, 'cursor' | 'limit'>) =>
  infiniteQueryOptions({
    queryKey: ['public-decisions', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/public-decisions', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const publicDecisionQuery = (publicId: string) =>
  queryOptions({
    queryKey: ['public-decisions', publicId],
    queryFn: () => get(api.GET('/api/v1/public-decisions/{publicId}', { params: { path: { publicId } } })),
  });

export const publicYearsQuery = queryOptions({
  queryKey: ['public-decisions', 'years'],
  queryFn: () => get(api.GET('/api/v1/public-decisions/years')),
});
