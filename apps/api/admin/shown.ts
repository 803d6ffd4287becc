/**
 * Which answers show a person's data, and of which cases an address tells that names none itself. The contract's own addresses are held
 * against both (`test/e2e/document.spec.ts`): a new one must be in here, or be told there not to show any.
 */
const SHOWN = new RegExp(
  [
    '^/(cases|tasks|services|disclosures|archives|archive-volumes|letters|letters/batches|typical-cases|admin/cases)/:',
    '^/archives/search$',
    '^/party/',
    '^/statistics/export$',
    '^/exports/',
    // A unit's seal.
    '/stamps/:no/image$',
  ].join('|'),
);

/** Whole dossiers, shown before they are a volume. */
const SHOWN_BY_POST = '/archive-volumes/preview';

/** `path`: as declared, without the prefix. */
export const shows = (method: string, path: string): boolean =>
  method === 'GET' ? SHOWN.test(path) && !/\/draft$/.test(path) : method === 'POST' && path === SHOWN_BY_POST;

/** Drafts, foresight and previews are typing, not deeds; unless they show what was not on the page before. */
export const isTyping = (method: string, path: string): boolean =>
  /\/(draft|outlook|preview)$/.test(path) && !shows(method, path);

/** By the address up to its first parameter; the first that fits counts. */
const CASES_OF: readonly [prefix: string, sql: string][] = [
  ['/archive-volumes/:id', 'SELECT case_no FROM kept_dossier WHERE volume_id = ? ORDER BY volume_place'],
  ['/letters/batches/:id', 'SELECT DISTINCT case_no FROM letter WHERE batch_id = ?'],
  ['/letters/:no', 'SELECT case_no FROM letter WHERE number = UPPER(TRIM(?)) OR tracking_no = UPPER(TRIM(?))'],
  ['/letters/:id', 'SELECT case_no FROM letter WHERE id = ?'],
  ['/disclosures/:id', 'SELECT case_no FROM disclosure WHERE id = ?'],
  ['/services/:id', 'SELECT case_no FROM service_record WHERE id = ? AND case_no IS NOT NULL'],
  ['/typical-cases/:id', 'SELECT case_no FROM typical_case WHERE id = ?'],
];

type Params = Readonly<Record<string, string | undefined>>;

/** What asks the store of which cases an address tells; undefined: its cases are told by the address, or there are none. */
export function casesBehind(path: string, params: Params): { sql: string; parameters: string[] } | undefined {
  const [prefix, sql] = CASES_OF.find(([p]) => path === p || path.startsWith(`${p}/`)) ?? [];
  if (!prefix || !sql) return undefined;
  const name = prefix.slice(prefix.indexOf(':') + 1);
  const value = params[name] ?? '';
  // The store would read "1x" as 1.
  if (name === 'id' && !/^\d{1,10}$/.test(value)) return undefined;
  return { sql, parameters: sql.match(/\?/g)!.map(() => value) };
}

/** The cases a request that was not refused names in its body: what was composed or shown of them. */
export function casesNamed(path: string, body: unknown): string[] {
  if (path !== SHOWN_BY_POST && path !== '/archive-volumes') return [];
  return [...((body as { caseNos?: string[] } | undefined)?.caseNos ?? [])];
}
