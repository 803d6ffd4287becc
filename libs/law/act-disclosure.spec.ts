import { actDisclosureOf, type DisclosedAct } from './act-disclosure';
import { actDisclosureRulesGiven, seedCalendar } from './data';
import { disclosureDue } from './disclosure';

const rule = (act: DisclosedAct) => actDisclosureRulesGiven.find((r) => r.act === act)!;
const organization = { party: 'organization', minor: false, void: false } as const;
const individual = { ...organization, party: 'individual' } as const;
const becauseOf = (act: DisclosedAct, done: Parameters<typeof actDisclosureOf>[1]) => {
  const found = actDisclosureOf(rule(act), done);
  return found.shown ? 'shown' : found.because;
};

describe('公示 of acts other than penalties (国办发〔2018〕118号)', () => {
  it.each([
    ['seizure', organization, 'shown'],
    ['seizure', individual, 'shown'],
    ['seizure', { ...individual, minor: true }, 'minor'],
    // What should not have been taken, and what is over before anybody read of it.
    ['seizure', { ...organization, void: true, overOn: '2026-09-01' }, 'void'],
    ['seizure', { ...organization, overOn: '2026-09-01' }, 'over'],
    ['noPenalty', organization, 'actNotShown'],
    ['noPenalty', individual, 'actNotShown'],
    ['noViolation', organization, 'actNotShown'],
    ['correctionOrder', organization, 'actNotShown'],
    ['seizureExtension', organization, 'actNotShown'],
    ['preservation', organization, 'actNotShown'],
  ] as const)('%s of %j: %s', (act, done, expected) => expect(becauseOf(act, done)).toBe(expected));

  it('a rule may show it of organizations alone', () => {
    const own = { ...rule('noPenalty'), shown: { organization: true, individual: false } };
    expect(actDisclosureOf(own, organization)).toMatchObject({ shown: true });
    expect(actDisclosureOf(own, individual)).toMatchObject({ shown: false, because: 'individual' });
  });

  it('falls due twenty working days after the act, whatever days lie between', () => {
    // From Monday 2026-11-02: four weeks without a holiday.
    expect(disclosureDue(seedCalendar, rule('seizure'), '2026-11-02')).toEqual({ dueOn: '2026-11-30' });
  });

  it('has one rule of each act for every department, none of them confirmed', () => {
    const acts = actDisclosureRulesGiven.filter((r) => !r.department).map((r) => r.act);
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts).toHaveLength(6);
    expect(actDisclosureRulesGiven.every((r) => !r.confirmed)).toBe(true);
  });
});
