import { creditRuleGiven as rule } from './data';
import { type CreditedDecision, creditOfCommitment, creditOfDecision } from './credit';
import { PENALTY_KINDS, type PenaltyKind } from './penalties';

const fine = { kinds: ['fine'] as const, fineFen: 50_000, confiscatedFen: 0 };
const closure = { kinds: ['closure'] as const, fineFen: 0, confiscatedFen: 0 };
const decision = (change: Partial<CreditedDecision> = {}): CreditedDecision => ({
  ...{ outcome: 'penalty', penalty: closure, servedOn: '2026-03-31', voided: false, contested: false },
  ...change,
});
const today = '2026-06-01';
const type = (change: Partial<CreditedDecision>, on = today, before?: 'dishonest' | 'restored') =>
  creditOfDecision(rule, decision(change), { today: on, ...(before ? { before } : {}) }).credit?.type;

describe('the rule of credit', () => {
  it('is not confirmed, and says so', () => {
    expect(rule.confirmed).toBe(false);
  });

  it('a grave penalty in force is 失信; a warning, a fine, a confiscation by themselves are none', () => {
    const grave = (Object.keys(PENALTY_KINDS) as PenaltyKind[]).filter(
      (kind) => type({ penalty: { kinds: [kind], fineFen: 900_000_000, confiscatedFen: 0 } }) === 'dishonest',
    );
    expect(grave).toEqual([
      ...['licenceSuspension', 'qualificationReduction', 'licenceRevocation', 'activityRestriction'],
      ...['businessSuspension', 'closure', 'occupationalBan'],
    ]);
    expect(creditOfDecision(rule, decision(), { today }).credit).toMatchObject({
      because: 'serious',
      on: '2026-03-31',
    });
  });

  it('what has not reached the party, was annulled, or is contested, is none', () => {
    const { servedOn: _, ...unserved } = decision();
    expect(creditOfDecision(rule, unserved, { today })).toEqual({});
    expect(type({ voided: true })).toBeUndefined();
    expect(type({ contested: true })).toBeUndefined();
  });

  it('an outcome that the list does not name is none, however grave the rest', () => {
    for (const outcome of [undefined, 'annulled', 'noPenalty', 'noFiling', 'orderFulfilled', 'anything new'])
      expect([outcome, type({ outcome, unheededOn: '2026-05-01' })]).toEqual([outcome, undefined]);
  });

  it('a fine is 失信 once the demand has gone unheeded, and not where it was paid before anybody was told', () => {
    expect(type({ penalty: fine })).toBeUndefined();
    const unheeded = { penalty: fine, unheededOn: '2026-05-12' };
    expect(creditOfDecision(rule, decision(unheeded), { today }).credit).toMatchObject({
      ...{ type: 'dishonest', because: 'unperformed', on: '2026-05-12' },
    });
    expect(type({ ...unheeded, performedOn: '2026-05-20' })).toBeUndefined();
    expect(type({ ...unheeded, performedOn: '2026-05-20' }, today, 'dishonest')).toBe('dishonest');
    // In time, though it was entered later.
    expect(type({ ...unheeded, performedOn: '2026-05-12' }, today, 'dishonest')).toBe('restored');
    expect(type({ ...unheeded, performedOn: '2026-05-12' })).toBeUndefined();
  });

  it('is taken back when it is performed and its time is over, not a day before; unperformed never', () => {
    const paid = decision({ penalty: fine, unheededOn: '2026-05-31', performedOn: '2026-06-20' });
    const on = (day: string) => creditOfDecision(rule, paid, { today: day, before: 'dishonest' });
    // Three months from 31 May: 31 August is the last day.
    expect(on('2026-08-31')).toMatchObject({ credit: { type: 'dishonest' }, lookOn: '2026-09-01' });
    expect(on('2026-09-01')).toEqual({
      credit: { type: 'restored', because: 'performed', on: '2026-09-01', source: rule.restoredSource },
    });
    expect(type({ penalty: fine, unheededOn: '2026-05-31' }, '2030-01-01', 'dishonest')).toBe('dishonest');
    // A year from 31 March 2026.
    expect(type({ performedOn: '2026-04-10' }, '2027-03-31', 'dishonest')).toBe('dishonest');
    expect(type({ performedOn: '2026-04-10' }, '2027-04-01', 'dishonest')).toBe('restored');
  });

  it('is taken back at once where the decision falls or is contested; what was never told is not taken back', () => {
    const because = (change: Partial<CreditedDecision>) =>
      creditOfDecision(rule, decision(change), { today, before: 'dishonest' }).credit?.because;
    expect(because({ voided: true })).toBe('voided');
    expect(because({ contested: true })).toBe('contested');
    expect(because({ outcome: 'transferred' })).toBe('noLonger');
    expect(type({ voided: true }, today, 'restored')).toBeUndefined();
    // Upheld after all, it stands again.
    expect(type({}, today, 'restored')).toBe('dishonest');
  });

  it('守信 is a commitment kept in a case that ended without a penalty', () => {
    const keptOn = '2026-05-20';
    expect(creditOfCommitment(rule, { outcome: 'noFiling', keptOn })).toMatchObject({ type: 'honest', on: keptOn });
    expect(creditOfCommitment(rule, { outcome: 'noFiling' })).toBeUndefined();
    for (const outcome of ['penalty', 'transferred', 'noViolation', undefined])
      expect(creditOfCommitment(rule, { outcome, keptOn })).toBeUndefined();
  });
});
