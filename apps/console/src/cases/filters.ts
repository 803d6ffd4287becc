/** What narrows the case list, as its address holds it. */
export const FILTERS = [
  'stage',
  'status',
  'unit',
  'item',
  'outcome',
  'officer',
  'overdue',
  'registeredFrom',
  'registeredTo',
  'dueFrom',
  'dueTo',
  'figure',
  'q',
  'sort',
] as const;
