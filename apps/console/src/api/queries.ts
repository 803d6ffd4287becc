import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FILTERS } from '../cases/filters';
import { api, get, type Schemas } from './client';
import type { paths } from './schema';
import { session } from './session';

/** Everything the console reads. The first word of a key is what live updates make stale. */

const forever = { staleTime: Infinity, gcTime: Infinity } as const;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const me = await get(api.GET('/api/v1/auth/me'));
    session.enter(me.username);
    return me;
  },
  retry: false,
  staleTime: 60_000,
  // Another window of this browser may have logged in as somebody else.
  refetchOnWindowFocus: 'always',
});

export interface TaskFilter {
  view: 'mine' | 'unassigned' | 'unit' | 'snoozed' | 'done';
  stage?: string;
  kind?: string;
  q?: string;
  overdue?: 'true' | 'false';
  sort?: 'due' | 'opened';
}

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/tasks', {
          params: { query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : { total: 'true' }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const followUpsQuery = queryOptions({
  queryKey: ['tasks', 'follow-ups'],
  queryFn: () => get(api.GET('/api/v1/follow-ups')),
});

export const countsQuery = queryOptions({
  queryKey: ['tasks', 'counts'],
  queryFn: () => get(api.GET('/api/v1/tasks/counts')),
});

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id],
    queryFn: () => get(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  });

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => get(api.GET('/api/v1/tasks/{id}/draft', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
  });

/** The unit's own words for the fields of one form. */
export const textsQuery = (form: string, item?: string) =>
  queryOptions({
    queryKey: ['texts', form, item],
    queryFn: () => get(api.GET('/api/v1/texts', { params: { query: { form, ...(item ? { item } : {}) } } })),
    staleTime: 60_000,
  });

type CaseQuery = NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>;
export type CaseFilter = Pick<CaseQuery, (typeof FILTERS)[number]>;

/** How many there are is asked where the list is bounded: counting everything would cost more than the page. */
const counted = ({ registeredFrom, dueFrom }: CaseFilter) =>
  registeredFrom || dueFrom ? { total: 'true' as const } : {};

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/cases', {
          params: { query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : counted(filter)) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const caseQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}', { params: { path: { caseNo } } })),
  });

export const journalQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'journal'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/journal', { params: { path: { caseNo } } })),
  });

export const checkQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'check'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/check', { params: { path: { caseNo } } })),
  });

export const documentsQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'documents'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/documents', { params: { path: { caseNo } } })),
  });

export const deliveriesQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'deliveries'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/deliveries', { params: { path: { caseNo } } })),
  });

export const dossierQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'dossier'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/dossier', { params: { path: { caseNo } } })),
  });

export const catalogueQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'catalogue'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/dossier/catalogue', { params: { path: { caseNo } } })),
  });

export const attachmentsQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'attachments'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/attachments', { params: { path: { caseNo } } })),
  });

export const evidenceQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'evidence'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/evidence', { params: { path: { caseNo } } })),
  });

export const deadlinesQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'deadlines'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/deadlines', { params: { path: { caseNo } } })),
  });

/** Whether workflow, journal, list and inbox say the same, by content. */
export const agreementQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'agreement'],
    queryFn: () => get(api.GET('/api/v1/admin/cases/{caseNo}/agreement', { params: { path: { caseNo } } })),
  });

export const stagesQuery = queryOptions({
  queryKey: ['stages'],
  queryFn: () => get(api.GET('/api/v1/stages')),
  ...forever,
});

export const actionsQuery = queryOptions({
  queryKey: ['actions'],
  queryFn: () => get(api.GET('/api/v1/declarations/actions')),
  ...forever,
});

export const taskKindsQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: () => get(api.GET('/api/v1/declarations/tasks')),
  ...forever,
});

export const itemsQuery = queryOptions({
  queryKey: ['items'],
  queryFn: () => get(api.GET('/api/v1/items')),
  staleTime: 300_000,
});

export const partiesQuery = (words: string) =>
  queryOptions({
    queryKey: ['parties', words],
    queryFn: ({ signal }) => get(api.GET('/api/v1/parties', { params: { query: { q: words } }, signal })),
    staleTime: 30_000,
    retry: false,
  });

/** What the unit registers most, and the person's last partners. */
export const habitsQuery = queryOptions({
  queryKey: ['habits'],
  queryFn: () => get(api.GET('/api/v1/habits')),
  staleTime: 300_000,
});

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => get(api.GET('/api/v1/users')),
  staleTime: 60_000,
});

export const stampsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['stamps', unitId],
    queryFn: () => get(api.GET('/api/v1/admin/units/{id}/stamps', { params: { path: { id: unitId } } })),
  });

/** One's own: when it was drawn, and whether papers of one's unit bear it. */
export const signatureQuery = queryOptions({
  queryKey: ['signature', 'own'],
  queryFn: () => get(api.GET('/api/v1/auth/signature')),
});

export const signaturesQuery = (username: string) =>
  queryOptions({
    queryKey: ['signature', 'of', username],
    queryFn: () => get(api.GET('/api/v1/admin/people/{username}/signatures', { params: { path: { username } } })),
  });

export const signingQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['signing', unitId],
    queryFn: () => get(api.GET('/api/v1/admin/units/{id}/signing', { params: { path: { id: unitId } } })),
  });

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => get(api.GET('/api/v1/units')),
  staleTime: 60_000,
});

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam, signal }) =>
    get(
      api.GET('/api/v1/notifications', {
        params: { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (last) => last.next,
});

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: () => get(api.GET('/api/v1/views')),
  staleTime: 60_000,
});

export const statisticsQuery = (filter: { from?: string; to?: string; unit?: string }) =>
  queryOptions({
    queryKey: ['statistics', filter],
    queryFn: () => get(api.GET('/api/v1/statistics', { params: { query: filter } })),
    placeholderData: (before: Schemas['Statistics'] | undefined) => before,
  });

export const penaltyCheckQuery = (filter: { from: string; to: string; unit?: string }) =>
  queryOptions({
    queryKey: ['penalties', filter],
    queryFn: () => get(api.GET('/api/v1/exports/penalties/check', { params: { query: filter } })),
  });

export const risksQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', 'risks', unit],
    queryFn: () => get(api.GET('/api/v1/statistics/risks', { params: { query: { unit } } })),
    placeholderData: (before: Schemas['Risks'] | undefined) => before,
  });

export type RiskFilter = Pick<
  NonNullable<paths['/api/v1/statistics/risks/tasks']['get']['parameters']['query']>,
  'risk' | 'unit' | 'person'
>;

export const riskTasksQuery = (filter: RiskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'risks', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/statistics/risks/tasks', {
          params: { query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

interface Whose {
  mine?: 'true';
  unit?: string;
}

export const scheduleQuery = (filter: Whose & { from: string; to: string }) =>
  queryOptions({
    queryKey: ['tasks', 'schedule', filter],
    queryFn: () => get(api.GET('/api/v1/schedule', { params: { query: filter } })),
  });

export const visitsQuery = (filter: Whose & { on: string }) =>
  queryOptions({
    queryKey: ['tasks', 'visits', filter],
    queryFn: () => get(api.GET('/api/v1/schedule/visits', { params: { query: filter } })),
  });

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => get(api.GET('/api/v1/calendar')),
});

export const rulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: () => get(api.GET('/api/v1/law/rules')),
});

export const proposalsQuery = queryOptions({
  queryKey: ['proposals'],
  queryFn: () => get(api.GET('/api/v1/proposals')),
});

/** With what it would do now. */
export const proposalQuery = (id: number) =>
  queryOptions({
    queryKey: ['proposals', id],
    queryFn: () => get(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } })),
  });

export const lawPublicationsQuery = queryOptions({
  queryKey: ['law', 'publications'],
  queryFn: () => get(api.GET('/api/v1/law/publications')),
  // Cases take a publication one by one: looked at again until all have.
  refetchInterval: ({ state }) => (state.data?.items.some((p) => p.waiting > 0) ? 2000 : false),
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => get(api.GET('/api/v1/admin/people')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => get(api.GET('/api/v1/admin/sessions')),
});

export const auditQuery = (filter: { username?: string; caseNo?: string; before?: string }) =>
  queryOptions({
    queryKey: ['audit', filter],
    queryFn: () => get(api.GET('/api/v1/admin/audit', { params: { query: filter } })),
  });

export const watchQuery = (before?: string) =>
  queryOptions({
    queryKey: ['watch', before],
    queryFn: () => get(api.GET('/api/v1/admin/watch', { params: { query: before ? { before } : {} } })),
  });

export const outboundQuery = (state: 'dead' | 'waiting' | 'sent', before?: string) =>
  queryOptions({
    queryKey: ['outbound', state, before],
    queryFn: () =>
      get(api.GET('/api/v1/admin/outbound', { params: { query: { state, ...(before ? { before } : {}) } } })),
  });

export const paperFormsQuery = queryOptions({
  queryKey: ['paper-forms'],
  queryFn: () => get(api.GET('/api/v1/admin/paper-forms')),
  staleTime: Infinity,
});

/** The kind of a paper, or `font`. */
export type LayoutPart =
  paths['/api/v1/admin/paper-layouts/{part}/units/{unitId}']['get']['parameters']['path']['part'];

export const layoutsQuery = (part: LayoutPart, unitId: string) =>
  queryOptions({
    queryKey: ['layouts', part, unitId],
    queryFn: () =>
      get(api.GET('/api/v1/admin/paper-layouts/{part}/units/{unitId}', { params: { path: { part, unitId } } })),
  });

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => get(api.GET('/api/v1/admin/message-templates')),
});

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => get(api.GET('/api/v1/admin/webhooks')),
  refetchInterval: 10_000,
});

export const pushedQuery = (id: number, state: 'dead' | 'waiting' | 'sent', before?: string) =>
  queryOptions({
    queryKey: ['webhooks', id, state, before],
    queryFn: () =>
      get(
        api.GET('/api/v1/admin/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { state, ...(before ? { before } : {}) } },
        }),
      ),
  });

export const provinceQuery = queryOptions({
  queryKey: ['province'],
  queryFn: () => get(api.GET('/api/v1/admin/province')),
  refetchInterval: 10_000,
});

export const provinceRecordsQuery = (state: 'dead' | 'waiting' | 'sent', before?: string) =>
  queryOptions({
    queryKey: ['province', 'records', state, before],
    queryFn: () =>
      get(api.GET('/api/v1/admin/province/records', { params: { query: { state, ...(before ? { before } : {}) } } })),
  });

export const provinceDifferencesQuery = (day: string) =>
  queryOptions({
    queryKey: ['province', 'differences', day],
    queryFn: () => get(api.GET('/api/v1/admin/province/differences', { params: { query: { day } } })),
  });

export const contactQuery = queryOptions({
  queryKey: ['contact'],
  queryFn: () => get(api.GET('/api/v1/contact')),
  staleTime: Infinity,
  gcTime: 0,
});

export const leaveQuery = queryOptions({
  queryKey: ['leave'],
  queryFn: () => get(api.GET('/api/v1/leave')),
});

type LedgerQuery = NonNullable<paths['/api/v1/ledger']['get']['parameters']['query']>;
export const ledgerQuery = (filter: Pick<LedgerQuery, 'q' | 'withdrawn'>) =>
  infiniteQueryOptions({
    queryKey: ['ledger', filter],
    // What a filter leaves out goes once the rest is there: field, tick and refusal stay under the hand.
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/ledger', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

type ServiceQuery = NonNullable<paths['/api/v1/services']['get']['parameters']['query']>;
export type ServiceFilter = Omit<ServiceQuery, 'cursor' | 'limit'>;
export const servicesQuery = (filter: ServiceFilter) =>
  infiniteQueryOptions({
    queryKey: ['services', 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/services', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const serviceQuery = (id: number) =>
  queryOptions({
    queryKey: ['services', id],
    queryFn: () => get(api.GET('/api/v1/services/{id}', { params: { path: { id } } })),
  });

/** The person's own whose day has come. */
export const dueServicesQuery = queryOptions({
  queryKey: ['services', 'due'],
  queryFn: () => get(api.GET('/api/v1/services/due')),
});

/** Those tied to a case, and those of its party. */
export const caseServicesQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['services', 'case', caseNo],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/services', { params: { path: { caseNo } } })),
  });

export const gracePeriodsQuery = (past: boolean) =>
  queryOptions({
    queryKey: ['grace', 'list', past],
    queryFn: () => get(api.GET('/api/v1/grace-periods', { params: { query: past ? { past: 'true' } : {} } })),
    placeholderData: keepPreviousData,
  });

type GraceQuery = paths['/api/v1/grace-periods/applying']['get']['parameters']['query'];
/** Those a case that is being registered would fall in. */
export const graceApplyingQuery = (asked: GraceQuery) =>
  queryOptions({
    queryKey: ['grace', 'applying', asked],
    queryFn: ({ signal }) => get(api.GET('/api/v1/grace-periods/applying', { params: { query: asked }, signal })),
    retry: false,
  });

export const graceOfCaseQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['grace', 'case', caseNo],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/grace-periods', { params: { path: { caseNo } } })),
  });

export const partyLinksQuery = queryOptions({
  queryKey: ['ledger', 'parties'],
  queryFn: () => get(api.GET('/api/v1/ledger/parties')),
});

/** What registering looks up of a party by its whole number. */
export const earlierQuery = (idNumber: string) =>
  queryOptions({
    queryKey: ['parties', 'earlier', idNumber],
    queryFn: ({ signal }) => get(api.GET('/api/v1/parties/earlier', { params: { query: { idNumber } }, signal })),
  });

export const concurrentQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'concurrent'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/concurrent', { params: { path: { caseNo } } })),
  });

export const listsQuery = queryOptions({
  queryKey: ['lists'],
  queryFn: () => get(api.GET('/api/v1/lists')),
});

/** Known by the cases it tells of: what changes them makes it stale. */
export const runningCasesQuery = queryOptions({
  queryKey: ['cases', 'running'],
  queryFn: () => get(api.GET('/api/v1/lists/running-cases')),
});

export const listVersionQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: ['lists', id, version],
    queryFn: () => get(api.GET('/api/v1/lists/{id}/versions/{version}', { params: { path: { id, version } } })),
  });

/** What publishing it from a day on would change. */
export const listEffectQuery = (id: number, version: number, effectiveFrom: string) =>
  queryOptions({
    queryKey: ['lists', id, version, 'effect', effectiveFrom],
    queryFn: () =>
      get(
        api.GET('/api/v1/lists/{id}/versions/{version}/effect', {
          params: { path: { id, version }, query: { effectiveFrom } },
        }),
      ),
    retry: false,
  });

export const listEvaluationQuery = (id: number, version: number, period: { from?: string; to?: string }) =>
  queryOptions({
    queryKey: ['lists', id, version, 'evaluation', period],
    queryFn: () =>
      get(
        api.GET('/api/v1/lists/{id}/versions/{version}/evaluation', {
          params: { path: { id, version }, query: period },
        }),
      ),
    retry: false,
  });

export const publicListsQuery = queryOptions({
  queryKey: ['public-lists'],
  queryFn: () => get(api.GET('/api/v1/public-lists')),
});

export const publicListQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: ['public-lists', id, version],
    queryFn: () => get(api.GET('/api/v1/public-lists/{id}/versions/{version}', { params: { path: { id, version } } })),
  });

export const publicNoticesQuery = queryOptions({
  queryKey: ['public-notices'],
  queryFn: () => get(api.GET('/api/v1/public-notices')),
});

export const publicNoticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-notices', id],
    queryFn: () => get(api.GET('/api/v1/public-notices/{id}', { params: { path: { id } } })),
  });

/** What has just been announced comes onto the public page a moment later: until then it is asked for again. */
export const caseNoticesQuery = (caseNo: string, awaited: number) =>
  queryOptions({
    queryKey: ['case', caseNo, 'notices'],
    queryFn: () => get(api.GET('/api/v1/cases/{caseNo}/notices', { params: { path: { caseNo } } })),
    refetchInterval: ({ state }) => {
      const items = state.data?.items ?? [];
      return items.length < awaited || items.some((n) => n.state === 'shown' && n.proven === 0) ? 5000 : false;
    },
  });

export const noticeProofQuery = (caseNo: string, notice: string) =>
  queryOptions({
    queryKey: ['case', caseNo, 'notices', notice],
    queryFn: () =>
      get(api.GET('/api/v1/cases/{caseNo}/notices/{notice}/proof', { params: { path: { caseNo, notice } } })),
  });

export const typicalCasesQuery = queryOptions({
  queryKey: ['typical'],
  queryFn: () => get(api.GET('/api/v1/typical-cases')),
});

export const typicalCaseQuery = (id: number) =>
  queryOptions({
    queryKey: ['typical', id],
    queryFn: () => get(api.GET('/api/v1/typical-cases/{id}', { params: { path: { id } } })),
  });

export const publicTypicalCasesQuery = queryOptions({
  queryKey: ['public-typical'],
  queryFn: () => get(api.GET('/api/v1/public-typical-cases')),
});

export const publicTypicalCaseQuery = (id: number) =>
  queryOptions({
    queryKey: ['public-typical', id],
    queryFn: () => get(api.GET('/api/v1/public-typical-cases/{id}', { params: { path: { id } } })),
  });

type ArchiveQuery = NonNullable<paths['/api/v1/archives']['get']['parameters']['query']>;
export type ArchiveFilter = Pick<ArchiveQuery, 'view' | 'unit' | 'year' | 'outcome' | 'years'>;

/** 案卷, what was sealed last first. */
export const archivesQuery = (filter: ArchiveFilter) =>
  infiniteQueryOptions({
    queryKey: ['archives', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      get(
        api.GET('/api/v1/archives', {
          params: { query: { ...filter, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const archiveSearchQuery = (q: string, unit?: string) =>
  queryOptions({
    queryKey: ['archives', 'search', q, unit],
    queryFn: ({ signal }) =>
      get(api.GET('/api/v1/archives/search', { params: { query: { q, ...(unit ? { unit } : {}) } }, signal })),
    retry: false,
  });

export const archiveQuery = (caseNo: string) =>
  queryOptions({
    queryKey: ['archives', 'one', caseNo],
    queryFn: () => get(api.GET('/api/v1/archives/{caseNo}', { params: { path: { caseNo } } })),
  });

/** 待组卷. */
export const volumesWaitingQuery = queryOptions({
  queryKey: ['archives', 'volumes', 'waiting'],
  queryFn: () => get(api.GET('/api/v1/archive-volumes/waiting')),
});

/** 组成的卷, what was composed last first; while one is being bound, looked at again and again. */
export const volumesQuery = infiniteQueryOptions({
  queryKey: ['archives', 'volumes', 'list'],
  queryFn: ({ pageParam, signal }) =>
    get(
      api.GET('/api/v1/archive-volumes', {
        params: { query: pageParam === 0 ? {} : { before: pageParam } },
        signal,
      }),
    ),
  initialPageParam: 0,
  getNextPageParam: (last) => last.next,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((p) => p.items.some((v) => v.state === 'binding')) ? 2000 : false,
});

export const volumeQuery = (id: number) =>
  queryOptions({
    queryKey: ['archives', 'volumes', 'one', id],
    queryFn: () => get(api.GET('/api/v1/archive-volumes/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'binding' ? 2000 : false),
  });

/** 保管期限表. */
export const retentionQuery = queryOptions({
  queryKey: ['archives', 'retention'],
  queryFn: () => get(api.GET('/api/v1/archives/retention')),
});
