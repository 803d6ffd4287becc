/** The rooms and who may import whom (docs/architecture.md). A wrong import fails `npm test`. */
const rooms = {
  'libs/law': [],
  'libs/contracts': ['libs/law'],
  'libs/journal': ['libs/law', 'libs/contracts'],
  'libs/documents': ['libs/contracts', 'libs/law'],
  'libs/config': [],
  'libs/temporal': [],
  'libs/store': ['libs/law', 'libs/contracts', 'libs/journal'],
  'libs/identity': ['libs/store', 'libs/contracts'],
  workflows: ['libs/law', 'libs/contracts', 'libs/journal'],
  activities: ['libs/'],
  'apps/api': ['libs/', 'activities'],
  'apps/console': ['libs/contracts', 'libs/law', 'libs/identity/password-policy'],
  'apps/worker': ['activities', 'libs/'],
  'apps/migrate': ['libs/'],
};
/** Constants without code behind them, which the console shows as they are. */
const WORDS =
  '^libs/(contracts/(actor|archives|case|clocks|columns|disclosure|evidence-kinds|figures|file-kinds|gate-words|grace|jurisdiction-words|letters|per-day-words|risks|service-place|services|stages|texts|two-officers)|law/(area|citable|dates|disclosure-words|id-numbers|list-names|minors|retention|units))\\.ts$';
/** What the console asks exactly as the server does; fetched where a password is set, and nowhere else. */
const PASSWORDS = '^libs/identity/password-policy\\.ts$';
const path = (room) => `^(dist/)?${room}`;

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room} imports only what it may`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(dist/)?(apps|workflows|activities|libs|test)/',
        pathNot: [`${path(room)}/`, ...may.map((m) => path(m))],
      },
    })),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'the law is pure',
      severity: 'error',
      from: { path: '^libs/law/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'the console takes words only: neither the schema library nor law tables reach a browser',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(dist/)?libs/', pathNot: [WORDS, PASSWORDS] },
    },
    {
      name: 'files of words import types only',
      severity: 'error',
      from: { path: WORDS },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no law table in the workflow bundle',
      severity: 'error',
      from: { path: '^(workflows|libs/(law/index|contracts|journal))', pathNot: '\\.spec\\.ts$' },
      to: { path: 'libs/law/data' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default'], exportsFields: ['exports'] },
  },
};
