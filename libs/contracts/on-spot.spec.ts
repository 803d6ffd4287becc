import { computeDeadline, type Item } from '#law';
import { seedCalendar } from '../law/data';
import { ANSWERS, caseStart, item, officer } from '../../test/support/cases';
import { exampleCitizen } from '../../test/support/numbers';
import { applyEntry } from '../journal';
import type { AnyEntry } from './journal';
import type { CaseState } from './case';
import { asHeld, onSpotNumber } from './on-spot';
import { refuseBeginningOnSpot, type OnSpot, refuseOnSpot } from './refusals';

const AT = '2026-09-23T02:00:00.000Z';
const offence: Item = { ...item('cg-10'), penaltyTypes: ['warning', 'fine', 'confiscation'] };
const citizen = (born: string) => ({
  kind: 'individual' as const,
  name: '示例摊主',
  idNumber: exampleCitizen(born, 1),
});

function state(wish: Parameters<typeof caseStart>[0] = {}): CaseState {
  const { facts } = caseStart(
    { item: offence, violationOn: '2026-09-23', discoveredOn: '2026-09-23', ...wish },
    new Date(AT),
  );
  const data = { facts, calendarVersion: seedCalendar.version };
  return applyEntry(
    undefined,
    { seq: 1, at: AT, actor: officer, type: 'case.registered', data } as AnyEntry,
    seedCalendar,
  );
}
const answer = (change: Partial<OnSpot> = {}): OnSpot => ({
  ...(ANSWERS['punishOnSpot'] as unknown as OnSpot),
  ...change,
});
const refused = (change: Partial<OnSpot>, of = state()) => refuseOnSpot(of, answer(change), AT)?.code;

describe(refuseOnSpot.name, () => {
  it('lets what is small, clear, told and handed over pass; whoever goes the ordinary way is asked nothing', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ penalties: ['warning'], fineFen: 0, payment: undefined })).toBeUndefined();
    expect(refused({ result: 'ordinary', penalties: ['closure'] })).toBeUndefined();
  });

  it('two hundred yuan for a citizen, three thousand for an organisation, the sum itself included (行政处罚法 第五十一条)', () => {
    const person = state({ facts: { party: citizen('1980-01-01') } });
    expect(refused({ fineFen: 20_000 }, person)).toBeUndefined();
    expect(refuseOnSpot(person, answer({ fineFen: 20_001 }), AT)).toEqual({
      code: 'ON_SPOT_BEYOND',
      reason: '对公民当场处以的罚款不得超过 200.00 元，请转普通程序。',
      source: '行政处罚法 第五十一条',
    });
    expect(refused({ fineFen: 300_000 })).toBeUndefined();
    expect(refused({ fineFen: 300_001 })).toBe('ON_SPOT_BEYOND');
    // The limit is the department's own where it has one.
    const own = state({ facts: { onSpot: { ...state().onSpot!, organizationFen: 50_000, source: '示例规定' } } });
    expect(refused({ fineFen: 100_000 }, own)).toBe('ON_SPOT_BEYOND');
  });

  it('nothing but a warning or a fine (行政处罚法 第五十一条)', () => {
    expect(refused({ penalties: ['fine', 'confiscation'] })).toBe('ON_SPOT_BEYOND');
    expect(refused({ penalties: ['closure'], fineFen: 0 })).toBe('ON_SPOT_BEYOND');
  });

  it('what the facts let pass is not punished there and then (行政处罚法 第三十三条)', () => {
    const slight = { harm: 'slight', conditionsMet: true } as const;
    // Slight, the first, corrected or to be corrected: ordered first.
    expect(refused({ ...slight, corrected: 'notYet' })).toBe('ON_SPOT_LENIENT');
    expect(refused({ ...slight, corrected: 'onDiscovery' })).toBe('ON_SPOT_LENIENT');
    expect(refused({ harm: 'none', corrected: 'onDiscovery' })).toBe('ON_SPOT_LENIENT');
    expect(refused({ noFault: true })).toBe('ON_SPOT_LENIENT');
    // What bars leniency lets it be punished.
    expect(refused({ harm: 'slight', conditionsMet: false })).toBeUndefined();
    const asked = state({ item: { ...offence, questions: [] } });
    expect(refused({ harm: 'slight', conditionsMet: false }, asked)).toBeUndefined();
    expect(refused({ ...slight, exclusions: ['highRisk'] })).toBeUndefined();
    const before = { caseNo: '2026-psj-000009', itemId: 'cg-10', department: '城市管理' };
    const repeated = state({ priors: [{ ...before, violationOn: '2026-08-01', outcome: 'noFiling' }] as never });
    expect(refused({ ...slight }, repeated)).toBeUndefined();
  });

  it('one act is not fined twice; a warning is no fine (行政处罚法 第二十九条)', () => {
    const act = { caseNo: '2026-psj-000009', itemId: 'cg-10', department: '城市管理', violationOn: '2026-09-23' };
    const fined = state({ priors: [{ ...act, outcome: 'penalty' }] as never });
    expect(refused({}, fined)).toBe('FINED_ALREADY');
    expect(refused({ penalties: ['warning'], fineFen: 0, payment: undefined }, fined)).toBeUndefined();
  });

  it.each<[string, Partial<OnSpot>]>([
    ['one officer', { officers: ['officer1', 'officer1'] }],
    ['an officer who is not of the case', { officers: ['officer1', 'stranger'] }],
    ['no identity shown', { identityShown: false }],
    ['no evidence', { evidence: [] }],
    ['nothing told', { told: false }],
    ['nobody heard', { heard: undefined }],
    ['a statement without an answer', { heard: 'stated', statement: '系初次。', accepted: 'rejected' }],
    ['no order to correct', { requirements: undefined }],
    ['a day to correct that is over', { correctBy: '2026-09-22' }],
    ['the remedy untold', { remedyTold: false }],
    ['no delivery', { delivery: undefined }],
    ['a refusal to sign without words', { delivery: 'refused' }],
    ['no way to pay', { payment: undefined }],
  ])('%s is refused (行政处罚法 第二十八条、第四十二条、第四十四条、第四十五条、第五十二条)', (what, change) => {
    expect(refused(change)).toBe(what === 'one officer' ? 'TWO_OFFICERS_REQUIRED' : 'ON_SPOT_INCOMPLETE');
  });

  it('from fourteen and under eighteen it says how it is lighter (行政处罚法 第三十条)', () => {
    const minor = state({ facts: { party: citizen('2010-01-01') } });
    expect(refused({ fineFen: 5000 }, minor)).toBe('ON_SPOT_INCOMPLETE');
    expect(refused({ fineFen: 5000, discretion: '未满十八周岁，从轻。' }, minor)).toBeUndefined();
  });

  it('is collected up to a hundred yuan, or with the reason, and against a receipt (行政处罚法 第六十八条至第七十条)', () => {
    const collect = { payment: 'onSpot', receiptNo: '示例-1' } as const;
    expect(refused({ ...collect, collectBecause: 'small', fineFen: 10_000 })).toBeUndefined();
    expect(refused({ ...collect, collectBecause: 'small', fineFen: 10_001 })).toBe('COLLECTION_UNLAWFUL');
    expect(refused({ ...collect, collectBecause: 'remote' })).toBe('COLLECTION_UNLAWFUL');
    expect(
      refused({ ...collect, collectBecause: 'remote', collectNote: '当事人提出：村里没有银行。' }),
    ).toBeUndefined();
    expect(refused({ ...collect, collectBecause: 'small', fineFen: 5000, receiptNo: undefined })).toBe(
      'COLLECTION_UNLAWFUL',
    );
    expect(refused({ ...collect, collectBecause: undefined })).toBe('COLLECTION_UNLAWFUL');
  });
});

describe(refuseBeginningOnSpot.name, () => {
  it.each<[string, Parameters<typeof state>[0], string]>([
    ['under fourteen (行政处罚法 第三十条)', { facts: { party: citizen('2014-01-01') } }, 'CHILD_NOT_PUNISHED'],
    ['only refusal is punished (行政处罚法 第四条)', { item: item('sj-01') }, 'PENALTY_NEEDS_REFUSAL'],
    ['no power (行政处罚法 第十七条)', { item: item('rs-19') }, 'PENALTY_NOT_OURS'],
    ['neither warning nor fine', { item: { ...offence, penaltyTypes: ['closure'] } }, 'ON_SPOT_NOT_HERE'],
    ['out of time (行政处罚法 第三十六条)', { violationOn: '2024-01-01' }, 'ON_SPOT_NOT_HERE'],
    ['of an earlier revision', { facts: { revision: 3 } }, 'ON_SPOT_NOT_HERE'],
    ['without its periods', { rules: { handIn: undefined } }, 'RULES_MISSING'],
  ])('%s', (_what, wish, code) => {
    expect(refuseBeginningOnSpot(state(wish))?.code).toBe(code);
  });
});

describe('the periods of a decision on the spot, by hand', () => {
  // Wednesday 2026-09-23. 中秋 25 to 27 September, 国庆 1 to 7 October; 20 September and 10 October are worked.
  const dueOn = (id: string, start = AT) =>
    computeDeadline(seedCalendar, { start, period: state().rules[id]!.period }).dueOn;

  it('备案: the 24th and the 28th; material: 24, 28, 29, 30 September, 8, 9, 10 October (行政处罚法 第八十五条; 程序规定 第七十条)', () => {
    expect(dueOn('onSpotReport')).toBe('2026-09-28');
    expect(dueOn('onSpotPapers')).toBe('2026-10-10');
  });
  it('handed in by the 28th, and what was handed in on the 28th is in the bank by the 30th (行政处罚法 第七十一条)', () => {
    expect(dueOn('handIn')).toBe('2026-09-28');
    expect(dueOn('deposit', '2026-09-28T02:00:00.000Z')).toBe('2026-09-30');
  });
  it('paid by 8 October, the fifteenth day (行政处罚法 第六十七条第三款)', () => {
    expect(dueOn('payment')).toBe('2026-10-08');
  });
});

it('its number is its case’s, never padded (行政处罚法 第五十二条第一款)', () => {
  expect(onSpotNumber({ displayNo: '盘市监柔〔2026〕000123号' })).toBe('盘市监当罚〔2026〕123号');
});

it('one registered under the next of a series is told by the number that was handed over; other papers by their own', () => {
  const of = { displayNo: '盘市监柔〔2026〕3号' };
  const issued = { number: '盘市监当罚〔2026〕4号', sha256: '', sm3: '', pages: 1, size: 1 };
  expect(asHeld(of, { kind: 'onSpotDecision', issued }).issued?.number).toBe('盘市监当罚〔2026〕3号');
  expect(asHeld(of, { kind: 'penaltyDecision', issued }).issued).toBe(issued);
  expect(asHeld(of, { kind: 'onSpotDecision' })).toEqual({ kind: 'onSpotDecision' });
});
