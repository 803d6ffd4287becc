import { seedCalendar, disclosureRulesGiven } from './data';
import { type Disclosed, disclosureDue, disclosureOf, shownThrough } from './disclosure';

const rule = disclosureRulesGiven[0]!;
const decided = (change: Partial<Disclosed['penalty']> = {}, rest: Partial<Disclosed> = {}): Disclosed => ({
  penalty: { kinds: ['fine'], fineFen: 1_000_000, confiscatedFen: 0, ...change },
  onSpot: false,
  party: 'organization',
  ...rest,
});

describe('公示 of penalty decisions', () => {
  it('shows a fine for three years, a low one and 通报批评 for three months', () => {
    const months = (one: Disclosed) => {
      const found = disclosureOf(rule, one);
      return found.shown ? shownThrough('2026-09-18', found.during) : found.because;
    };
    expect(months(decided())).toBe('2029-09-18');
    expect(months(decided({ fineFen: 300_000 }))).toBe('2026-12-18');
    expect(months(decided({ fineFen: 300_001 }))).toBe('2029-09-18');
    // For a citizen two hundred yuan is the end of it.
    expect(months(decided({ fineFen: 20_001 }, { party: 'individual' }))).toBe('2029-09-18');
    expect(months(decided({ fineFen: 20_000 }, { party: 'individual' }))).toBe('2026-12-18');
    expect(months(decided({ kinds: ['warning', 'publicCriticism'], fineFen: 0 }))).toBe('2026-12-18');
    expect(months(decided({ kinds: ['fine', 'confiscation'], fineFen: 100_000 }))).toBe('2029-09-18');
  });

  it('shows neither a warning alone, nor what was decided on the spot, nor what has become of nothing', () => {
    const because = (one: Disclosed) => {
      const found = disclosureOf(rule, one);
      return found.shown ? 'shown' : found.because;
    };
    expect(because(decided({ kinds: ['warning'], fineFen: 0 }))).toBe('warningOnly');
    expect(because(decided({ kinds: ['warning', 'fine'], fineFen: 100 }))).toBe('shown');
    expect(because(decided({ fineFen: 10_000 }, { onSpot: true }))).toBe('onSpot');
    expect(because(decided({ fineFen: 0 }))).toBe('nothing');
    expect(because(decided({ kinds: [], fineFen: 0 }))).toBe('nothing');
    // As the row says, not as the code says.
    expect(disclosureOf({ ...rule, onSpot: true, warningOnly: true }, decided({}, { onSpot: true })).shown).toBe(true);
  });

  it('is due on the seventh working day after the decision, over weekends and festivals', () => {
    // Friday 2026-09-18 is not counted; 20 is a Sunday worked for 国庆; off: 19, 25–27; counted: 20, 21, 22, 23, 24, 28, 29.
    expect(disclosureDue(seedCalendar, rule, '2026-09-18')).toEqual({ dueOn: '2026-09-29' });
  });

  it('a change lengthens nothing: it is shown for what was left, and not at all where nothing was', () => {
    const changed = (shownOn: string | undefined, of = rule) =>
      disclosureOf(of, decided({}, { changed: { on: '2027-03-01', shownThrough: shownOn } }));
    const through = (found: ReturnType<typeof changed>) =>
      found.shown ? shownThrough('2027-03-08', found.during, found.until) : found.because;
    expect(through(changed('2029-09-18'))).toBe('2029-09-18');
    // A first one that would have been shown for longer binds nothing.
    expect(through(changed('2031-01-01'))).toBe('2030-03-08');
    expect(through(changed('2027-02-28'))).toBe('shownOut');
    expect(through(changed('2027-03-01'))).toBe('2027-03-01');
    // Never shown before: its own time.
    expect(through(changed(undefined))).toBe('2030-03-08');
    expect(through(changed('2027-02-28', { ...rule, changedWhole: true }))).toBe('2030-03-08');
  });

  it('nobody guesses past the published calendar', () => {
    const last = `${seedCalendar.years.at(-1)!.year}-12-30`;
    const due = disclosureDue(seedCalendar, rule, last);
    expect(due).toHaveProperty('earliest');
    expect(due).not.toHaveProperty('dueOn');
  });

  it('ends on the corresponding day, else on the last of the month', () => {
    expect(shownThrough('2026-11-30', rule.short)).toBe('2027-02-28');
    expect(shownThrough('2028-02-29', rule.long)).toBe('2031-02-28');
  });
});
