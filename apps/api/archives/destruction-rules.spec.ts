import { refuseDestruction } from './destruction-rules';

const facts = (change: Partial<Parameters<typeof refuseDestruction>[0]> = {}) =>
  refuseDestruction({
    ...{ year: 2016, extendedUntil: null, rule: { years: 10, confirmed: true }, held: false, lent: false },
    ...{ today: '2027-01-01', ...change },
  });

describe('whether a dossier may be destroyed', () => {
  it('may from the day after its last year, and not on its last day', () => {
    expect(facts()).toBeUndefined();
    expect(facts({ today: '2026-12-31' })).toMatchObject({ code: 'ARCHIVE_NOT_DUE', source: '档案法 第二十一条' });
  });

  it('never while an appraisal keeps it longer, and never what is kept for ever', () => {
    expect(facts({ extendedUntil: '2027-01-01' })?.code).toBe('ARCHIVE_NOT_DUE');
    expect(facts({ extendedUntil: '2027-01-01', today: '2027-01-02' })).toBeUndefined();
    expect(facts({ rule: { years: null, confirmed: true }, today: '2999-01-01' })?.code).toBe('ARCHIVE_NOT_DUE');
  });

  it('never by a table that nobody has approved, or that says nothing', () => {
    expect(facts({ rule: { years: 10, confirmed: false } })?.code).toBe('RETENTION_UNCONFIRMED');
    expect(facts({ rule: undefined })?.code).toBe('RETENTION_UNCONFIRMED');
  });

  it('not while it is held back or lent', () => {
    expect(facts({ held: true })?.code).toBe('ARCHIVE_HELD');
    expect(facts({ lent: true })?.code).toBe('ARCHIVE_LENT');
  });
});
