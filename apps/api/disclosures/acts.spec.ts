import type { CaseState } from '#contracts';
import type { ActDisclosureRule, DisclosedAct } from '#law';
import { actDisclosureRulesGiven, seedCalendar } from '../../../libs/law/data';
import { actFields, actsOf, endOf } from './acts';
import { subjectsOf } from './subjects';

const AT = '2026-09-18T02:00:00.000Z';
const LATER = '2026-10-20T02:00:00.000Z';
const paper = (kind: string, more: object = {}) => ({ id: 'D-1', kind, title: kind, madeAt: AT, ...more });
const caseOf = (change: object): CaseState =>
  ({
    ...{ caseNo: 'c-1', unitName: '示例局', revision: 6, registeredAt: AT, tasks: [], deeds: {}, documents: [] },
    party: { kind: 'organization', name: '示例商行' },
    item: { title: '未亮照经营', department: '市场监督管理' },
    ...change,
  }) as unknown as CaseState;
const measure = (kind: string, how?: string) => ({
  ...{
    id: 'M-1',
    kind,
    state: how ? 'over' : 'held',
    things: [{ name: '秤', ...(how ? { ended: { how, at: LATER } } : {}) }],
  },
});
const seizure = (how?: string) =>
  caseOf({ documents: [paper('seizureDecision', { subject: 'M-1/1' })], measures: [measure('detention', how)] });

/** The law with this act shown of whom. */
const lawOf = (act: DisclosedAct, organization: boolean) => {
  const rule: ActDisclosureRule = {
    ...actDisclosureRulesGiven.find((r) => r.act === act)!,
    shown: { organization, individual: organization },
  };
  return {
    disclosureRule: () => undefined as never,
    actDisclosureRule: () => rule,
    disclosedActs: () => (organization ? [act] : []),
  };
};

describe('another act as it is published', () => {
  it.each(['noPenaltyDecision', 'noViolationDecision'])(
    '%s: who was not punished is not told of as punished',
    (kind) => {
      const state = caseOf({ documents: [paper(kind)] });
      const told = Object.fromEntries(actFields(state, actsOf(state)[0]!).map((f) => [f.name, f.text]));
      expect(told['category']).toBe('其他行政执法决定（不予行政处罚）');
      expect(told['conclusion']).toMatch(/不予行政处罚$/u);
      expect(told).not.toHaveProperty('penalty');
    },
  );

  it('what was kept as evidence and given back was neither sealed nor detained', () => {
    const documents = [paper('preservationNotice', { subject: 'M-1/1' })];
    const state = caseOf({ documents, measures: [measure('preservation', 'released')] });
    expect(endOf(actsOf(state)[0]!)!.how).toBe('解除登记保存，发还');
  });

  it('is due in its time; what had to be published before it was listed is neither due nor late', () => {
    const [subject] = subjectsOf(seizure(), lawOf('seizure', true));
    expect(subject!.standing(seedCalendar, '2026-09-18')).toMatchObject({ state: 'due', todo: true });
    expect(subject!.standing(seedCalendar, '2027-01-04')).toMatchObject({
      ...{ state: 'notShown', because: 'beforeUse', todo: false, dueOn: null },
    });
    // A person may publish it all the same.
    expect(subject!.finding()).toMatchObject({ shown: true });
  });

  it('nor was it late when it came to its end', () => {
    const [subject] = subjectsOf(seizure('released'), lawOf('seizure', true));
    expect(subject!.standing(seedCalendar, '2027-01-04')).toMatchObject({ because: 'over', dueOn: null });
  });

  it('switched off, it is not shown and gets no row; but it is not gone, and nothing has to be withdrawn', () => {
    const [subject] = subjectsOf(seizure(), lawOf('seizure', false));
    expect(subject).toMatchObject({ listed: false, alteration: null });
    expect(subject!.standing(seedCalendar, '2026-09-18')).toMatchObject({ state: 'notShown', because: 'actNotShown' });
  });
});
