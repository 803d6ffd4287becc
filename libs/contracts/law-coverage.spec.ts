import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedItems } from '../law/data';
import { ERRORS, GATES } from './index';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/law-coverage.md'), 'utf8');
interface Row {
  id: string;
  demand: string;
  rule: string;
  tests: string;
  screen: string;
}
const rows: Row[] = text
  .split('\n')
  .filter((line) => /^\| *[A-Z]\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => {
    expect(cells).toHaveLength(7);
    const [, id, demand, rule, tests, screen] = cells as [string, string, string, string, string, string];
    return { id, demand, rule, tests, screen };
  });
const gatesIn = (rule: string) =>
  rule
    .split('；')
    .filter((part) => part.startsWith('体检 '))
    .flatMap((part) => [...part.matchAll(/`(\w+)`/g)].map(([, id]) => id!));

/** The page by which a lawyer finds what holds each demand of the law: what it names is there. */
describe('docs/law-coverage.md', () => {
  it('has every row, each once', () => {
    const count = (letter: string) => rows.filter((r) => r.id.startsWith(letter)).length;
    expect(Object.fromEntries([...'DGLTRWSPXCFKZ'].map((letter) => [letter, count(letter)]))).toEqual({
      ...{ D: 7, G: 26, L: 7, T: 6, R: 8, W: 21, S: 24, P: 5, X: 19, C: 7, F: 8, K: 5, Z: 4 },
    });
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
  });

  it.each(rows)(
    '$id: its tests are in the files it names, or it says that it is not built',
    ({ tests, demand, screen }) => {
      const cited = [...tests.matchAll(/`([^`]+\.spec\.ts)`「(.+?)」(?=；|$)/g)];
      expect(cited.length > 0 || tests.includes('未建')).toBe(true);
      expect(cited).toHaveLength(tests.split('.spec.ts').length - 1);
      for (const [, file, title] of cited) {
        expect([file, existsSync(join(ROOT, file!))]).toEqual([file, true]);
        const source = readFileSync(join(ROOT, file!), 'utf8');
        const named = [`'${title}'`, `\`${title}\``, `"${title}"`].some((t) => source.includes(t));
        expect([file, title, named]).toEqual([file, title, true]);
      }
      for (const [issue] of tests.matchAll(/未建（(\w+)/g)) expect(issue).toMatch(/（(C1|C2|D)$/);
      expect([demand, screen].every(Boolean)).toBe(true);
    },
  );

  it('every gate stands in it, and every gate, refusal and item it names is one', () => {
    const known = GATES.map((g) => g.id);
    const named = new Set(rows.flatMap((r) => gatesIn(r.rule)));
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !named.has(id))).toEqual([]);
    const codes = rows.flatMap((r) => [...r.rule.matchAll(/`([A-Z][A-Z]+_[A-Z_]+)`/g)].map(([, code]) => code!));
    const constants = ['BEFORE_PENALTY', 'LENIENCY_GROUNDS', 'ESCALATION_REASONS', 'GRACE_KINDS', 'MAY_ADD'];
    expect(codes.filter((code) => !(code in ERRORS) && !constants.includes(code))).toEqual([]);
    const items = rows.flatMap((r) => [...r.rule.matchAll(/\b[a-z]{2}-\d\d\b/g)].map(([id]) => id));
    expect(items.filter((id) => !seedItems.some((i) => i.id === id))).toEqual([]);
  });
});
