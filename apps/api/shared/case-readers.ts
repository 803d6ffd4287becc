import type { Role } from '#contracts';

/** Who sees the cases of a unit sees what is kept beside them; the administrator's work is not among it. */
export const CASE_READERS = [
  'officer',
  'head',
  'legal',
  'archivist',
  'manager',
  'supervisor',
] as const satisfies readonly Role[];
