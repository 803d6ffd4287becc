import type { Dossier } from './assemble';

const HASH = /^[0-9a-f]{64}$/;

/** What stands in a dossier, line by line and each line once: what it can be found by. The names of templates and files are not words. */
export function wordsOf({ cover, volumes, remarks }: Dossier): string[] {
  const said = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const line of value.split('\n').map((l) => l.trim())) if (line && !HASH.test(line)) said.add(line);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  take(cover.map(({ text }) => text));
  for (const { title, number, by, note, sheets } of [...volumes.main, ...volumes.inner])
    take([title, number, by, note, sheets.map(({ data }) => data)]);
  take([remarks.note, remarks.by]);
  return [...said];
}
