import {
  type Actor,
  type AnyEntry,
  type CaseFacts,
  type CaseState,
  checkGates,
  type ClockId,
  type EntryData,
  type EntryType,
  type GateCheck,
  periodRule,
  refuseFiling,
  refuseNotice,
  refusePenaltyDecision,
  refuseReport,
  type Role,
  type Stage,
  SYSTEM,
  type TaskKind,
  TASKS,
} from '#contracts';
import { seedCalendar, seedItems, seedPeriodRules } from '../law/data';
import { foldJournal } from './fold';

const person = (id: string, ...roles: Role[]): Actor => ({ kind: 'user', id, name: id, roles, unitId: 'psj' });
const officer = person('officer1', 'officer');
const rules = Object.fromEntries(
  seedPeriodRules.filter((r) => !r.department).map((r) => [r.id, periodRule(r)]),
) as CaseFacts['rules'];
const FACTS: CaseFacts = {
  revision: 2,
  caseNo: '2026-psj-000001',
  displayNo: '盘市监柔〔2026〕1号',
  unitId: 'psj',
  unitName: '市场监督管理局（示例）',
  source: 'inspection',
  party: { kind: 'organization', name: '示例商行', idNumber: '91211100MA0000000X' },
  item: seedItems.find((i) => i.id === 'sj-01')!,
  violationOn: '2026-03-01',
  discoveredOn: '2026-03-02',
  facts: '现场检查发现。',
  place: '示例街 1 号',
  officers: [
    { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' },
    { username: 'officer2', name: '执法员乙', certificateNo: '示例-002' },
  ],
  priors: [],
  rules,
};

/** A journal written by hand: what a workflow of an earlier version, or a mistake, may have left. */
class Journal {
  readonly entries: AnyEntry[] = [];
  private tasks = 0;

  constructor(facts: Partial<CaseFacts> = {}) {
    this.add('2026-03-02', officer, 'case.registered', {
      facts: { ...FACTS, ...facts },
      calendarVersion: seedCalendar.version,
    });
  }

  add<T extends EntryType>(day: string, actor: Actor, type: T, data: EntryData[T]): this {
    const at = day.length === 10 ? `${day}T02:00:00.000Z` : day;
    this.entries.push({ seq: this.entries.length + 1, at, actor, type, data } as unknown as AnyEntry);
    return this;
  }

  enter(day: string, stage: Stage): this {
    return this.add(day, SYSTEM, 'stage.entered', { stage });
  }

  answer(day: string, kind: TaskKind, actor: Actor, result: Record<string, unknown>, subject?: string): this {
    this.tasks += 1;
    const { title, candidate } = TASKS[kind];
    const id = `${FACTS.caseNo}-${this.tasks}`;
    const of = subject === undefined ? {} : { subject };
    this.add(day, SYSTEM, 'task.opened', { id, kind, title, candidate, partyMay: false, ...of });
    const told = { id, kind, title, result, key: id, digest: id, receivedAt: `${day}T02:00:00.000Z` };
    return this.add(day, actor, 'task.completed', told);
  }

  start(day: string, clock: ClockId, startedAt = `${day}T02:00:00.000Z`, period = rules[clock]!.period): this {
    const event = { type: 'started', clock, rule: rules[clock]!, period, startedAt, at: startedAt } as const;
    return this.add(day, SYSTEM, 'clock.changed', { title: clock, event });
  }

  end(day: string, clock: ClockId, type: 'met' | 'expired' = 'met'): this {
    const event = { type, clock, at: `${day}T02:00:00.000Z` } as const;
    return this.add(day, SYSTEM, 'clock.changed', { title: clock, event });
  }

  order(day: string, effectiveAt: string): this {
    const paper = { id: 'order', kind: 'correctionOrder', title: '责令改正通知书' } as const;
    const service = { method: 'direct', recipient: '示例商行', effectiveAt };
    this.enter(day, 'correction');
    this.answer(day, 'issueCorrectionOrder', officer, { requirements: ['改正'], period: FACTS.item.correctionPeriod });
    this.add(day, SYSTEM, 'document.made', paper);
    this.answer(day, 'serveDocument', officer, service, 'order');
    return this.add(day, SYSTEM, 'document.served', { ...paper, ...service });
  }

  get state(): CaseState {
    return foldJournal(this.entries, () => seedCalendar);
  }

  gate(id: string, on = '2026-06-01'): GateCheck {
    return checkGates(this.state, { at: `${on}T02:00:00.000Z`, calendar: seedCalendar }).find((g) => g.id === id)!;
  }
}

const SCREENED = { factsEstablished: true, exclusions: [], route: 'correction', harm: 'slight', corrected: 'notYet' };

describe('the gates of a case, over its journal', () => {
  it('what is not on the path is not asked', () => {
    const gates = checkGates(new Journal().state, { at: '2026-03-02T02:00:00.000Z', calendar: seedCalendar });
    const asked = gates.filter((g) => g.status !== 'notApplicable').map((g) => g.id);
    expect(asked).toEqual(['competence', 'limitation', 'basis', 'officers', 'firstOffence', 'screened', 'outcome']);
    expect(new Set(gates.map((g) => g.id)).size).toBe(gates.length);
  });

  it('an order served before it existed is breached, one served after it is passed (民事诉讼法 第八十七条)', () => {
    const early = new Journal().order('2026-03-05', '2026-02-05T02:00:00.000Z');
    expect(early.gate('orderServed')).toMatchObject({ status: 'breached', evidence: [{ id: 'order' }] });
    expect(early.gate('orderServed').reason).toContain('不可能在此之前送达');
    expect(new Journal().order('2026-03-05', '2026-03-05T02:00:00.000Z').gate('orderServed').status).toBe('passed');
  });

  it('the period that is kept is the one that was told, from the service of its paper (行政处罚法 第二十八条第一款)', () => {
    const served = '2026-03-05T02:00:00.000Z';
    const told = FACTS.item.correctionPeriod;
    const at = (startedAt: string, period = told) =>
      new Journal()
        .order('2026-03-05', served)
        .start('2026-03-05', 'correction', startedAt, period)
        .gate('correctionKept');
    expect(at(served).status).toBe('passed');
    expect(at('2026-03-01T02:00:00.000Z')).toMatchObject({ status: 'breached', reason: '改正期限没有自送达之日起算' });
    expect(at(served, { ...told, amount: told.amount - 1 }).status).toBe('breached');
  });

  it('the authority’s own time is running, kept or exceeded (市场监督管理行政处罚程序规定 第十八条)', () => {
    const started = () => new Journal().enter('2026-03-02', 'screening').start('2026-03-02', 'verification');
    expect(started().gate('verificationInTime', '2026-03-03').status).toBe('open');
    expect(started().gate('verificationInTime', '2026-05-01').status).toBe('breached');
    expect(started().end('2026-03-10', 'verification').gate('verificationInTime').status).toBe('passed');
    expect(started().end('2026-05-10', 'verification').gate('verificationInTime').status).toBe('breached');
  });

  it('one person does not investigate, review and decide (市场监督管理行政处罚程序规定 第四十九条)', () => {
    const everything = person('officer1', 'officer', 'head', 'legal');
    const by = (reviewer: Actor, decider: Actor) =>
      new Journal()
        .answer('2026-03-03', 'screen', officer, SCREENED)
        .answer('2026-03-04', 'reviewLegality', reviewer, { opinion: 'agree' })
        .answer('2026-03-05', 'approveLeniency', decider, { decision: 'approve' });
    expect(by(person('legal', 'legal'), person('head', 'head')).gate('separation').status).toBe('passed');
    expect(by(everything, person('head', 'head')).gate('separation').status).toBe('breached');
    expect(by(person('legal', 'legal'), person('legal', 'head')).gate('separation').status).toBe('breached');
    const elsewhere = { ...person('head2', 'head'), unitId: 'pj' };
    expect(by(person('legal', 'legal'), elsewhere).gate('byHead').status).toBe('breached');
  });

  it('an inspection by one, and one without the certificate shown, are told (行政处罚法 第四十二条、第五十五条)', () => {
    const by = (officers: string[], identityShown: boolean) =>
      new Journal()
        .enter('2026-03-05', 'reinspection')
        .answer('2026-03-05', 'reinspect', officer, { officers, identityShown, findings: [] });
    expect(by(['officer1', 'officer2'], true).gate('reinspectOfficers').status).toBe('passed');
    expect(by(['officer1', 'officer1'], true).gate('reinspectOfficers').status).toBe('breached');
    expect(by(['officer1', 'officer2'], true).gate('reinspectIdentity').status).toBe('passed');
    expect(by(['officer1', 'officer2'], false).gate('reinspectIdentity').status).toBe('open');
  });

  it('an order and a re-inspection are confirmed by each of those who did it (行政处罚法 第四十二条)', () => {
    const officers = ['officer1', 'officer2'];
    const ordered = () =>
      new Journal({ revision: 5 }).answer('2026-03-03', 'issueCorrectionOrder', officer, {
        requirements: ['改正'],
        period: FACTS.item.correctionPeriod,
        officers,
      });
    const said = (decision: string) => {
      const order = ordered();
      const act = order.state.tasks.at(-1)!;
      return order
        .answer('2026-03-04', 'confirmAct', person('officer2', 'officer'), { decision }, `${act.id}:officer2`)
        .gate('issueCorrectionOrderConfirmed');
    };
    expect(ordered().gate('issueCorrectionOrderConfirmed')).toMatchObject({
      status: 'open',
      reason: '执法员乙尚未确认',
    });
    expect(said('object')).toMatchObject({ status: 'open', reason: '执法员乙有异议' });
    expect(said('confirm').status).toBe('passed');
    // Of a case begun before nobody was asked to.
    const before = new Journal().order('2026-03-05', '2026-03-05T02:00:00.000Z');
    expect(before.gate('issueCorrectionOrderConfirmed').status).toBe('notApplicable');
  });

  it('a transfer says what it lacks, and what came too late (行政执法机关移送涉嫌犯罪案件的规定 第五条、第十一条、第十二条)', () => {
    const head = person('head', 'head');
    const named = (officers: string[]) =>
      new Journal({ revision: 5 }).answer('2026-03-05', 'formTaskForce', head, { officers });
    expect(named(['officer1', 'officer2']).gate('taskForce').status).toBe('passed');
    expect(named(['officer1', 'officer1']).gate('taskForce').status).toBe('breached');
    const fined = () =>
      named(['officer1', 'officer2'])
        .answer('2026-03-04', 'decide', head, { outcome: 'penalty', penalties: ['fine'], fineFen: 100_000 })
        .add('2026-03-04', SYSTEM, 'outcome.set', { outcome: 'penalty', text: '行政处罚' })
        .enter('2026-03-10', 'transfer')
        .start('2026-03-10', 'thingsHandOver');
    expect(fined().gate('thingsHandOverInTime', '2026-03-12').status).toBe('open');
    expect(fined().gate('fineOffset').status).toBe('notApplicable');
    const handed = (on: string, fineTold?: boolean) =>
      fined()
        .answer(on, 'handOverThings', officer, { on, ...(fineTold ? { fineTold } : {}) })
        .end(on, 'thingsHandOver');
    expect(handed('2026-03-12', true).gate('thingsHandOverInTime').status).toBe('passed');
    expect(handed('2026-03-20', true).gate('thingsHandOverInTime').status).toBe('breached');
    expect(handed('2026-03-12', true).gate('thingsHandedOver').status).toBe('passed');
    expect(handed('2026-03-12', true).gate('fineOffset')).toMatchObject({
      status: 'passed',
      note: '已给予罚款 1000.00 元，判决后登记折抵的数额',
    });
    expect(handed('2026-03-12').gate('fineOffset').status).toBe('open');
  });

  it('minutes have both officers and every page, or say what they lack (行政处罚法 第四十二条、第五十五条)', () => {
    const second = person('officer2', 'officer');
    const taken = (more: Record<string, unknown> = {}) =>
      new Journal().add('2026-03-03', officer, 'action.performed', {
        name: 'take-minutes',
        title: '制作笔录',
        data: {
          kind: 'inspection',
          from: '2026-03-03T01:00:00.000Z',
          to: '2026-03-03T01:30:00.000Z',
          officers: ['officer1', 'officer2'],
          identityShown: true,
          rightsTold: true,
          person: '店长',
          relation: 'representative',
          pages: [{ text: '现场……', confirmed: 'signed' }],
          ...more,
        },
        key: `${more['corrects']}`,
        digest: '',
        receivedAt: '2026-03-03T02:00:00.000Z',
      });
    const whole = taken()
      .answer('2026-03-03', 'confirmMinutes', officer, { decision: 'confirm' }, '1:officer1')
      .answer('2026-03-03', 'confirmMinutes', second, { decision: 'confirm' }, '1:officer2');
    for (const id of ['minutesConfirmed', 'minutesSigned', 'minutesIdentity'])
      expect([id, whole.gate(id).status]).toEqual([id, 'passed']);
    expect(taken().gate('minutesConfirmed')).toMatchObject({
      status: 'open',
      reason: '现场检查笔录（第 1 份，店长）：执法员甲、执法员乙尚未确认',
    });
    const objected = taken().answer(
      '2026-03-03',
      'confirmMinutes',
      second,
      { decision: 'object', reason: '有误' },
      '1:officer2',
    );
    expect(objected.gate('minutesConfirmed').reason).toContain('执法员乙有异议');
    const left = taken({ pages: [{ text: '现场……', confirmed: 'later' }] });
    expect(left.gate('minutesSigned').reason).toContain('第 1 页尚未核对');
    const read = left.add('2026-03-04', { kind: 'party', id: 'party', name: '店长', roles: [] }, 'action.performed', {
      name: 'check-minutes',
      title: '逐页核对笔录',
      data: { no: 1, pages: [{ page: 1, confirmed: 'signed', corrections: '应为九点。' }] },
      key: 'read',
      digest: '',
      receivedAt: '2026-03-04T02:00:00.000Z',
    });
    expect(read.gate('minutesSigned')).toMatchObject({
      status: 'passed',
      note: '现场检查笔录（第 1 份，店长）：第 1 页有更正、补充',
    });
    expect(taken({ identityShown: false }).gate('minutesIdentity').status).toBe('open');
  });

  it('whoever departs from the advice has the signature; a reason beside the advice departs from nothing (实施方案 二（四）)', () => {
    const screened = (finding: Record<string, unknown>) =>
      new Journal().answer('2026-03-03', 'screen', officer, { ...SCREENED, ...finding });
    const signed = (decision: string) =>
      screened({ route: 'orderOnly', overrideReason: '屡教不改。' }).answer(
        '2026-03-04',
        'signOffScreening',
        person('head', 'head'),
        { decision },
      );
    expect(screened({}).gate('screened').status).toBe('passed');
    expect(screened({ overrideReason: '符合条件。' }).gate('screened').status).toBe('passed');
    expect(screened({ route: 'orderOnly', overrideReason: '屡教不改。' }).gate('screened')).toMatchObject({
      status: 'open',
      reason: '等候负责人签批',
    });
    expect(signed('approve').gate('screened').status).toBe('passed');
    const { title, candidate } = TASKS.screen;
    const again = { id: 'again', kind: 'screen', title, candidate, partyMay: false } as const;
    expect(signed('refuse').add('2026-03-04', SYSTEM, 'task.opened', again).gate('screened')).toMatchObject({
      status: 'open',
      reason: '负责人没有同意，等候重新核查',
    });
  });

  it('who is spared has a ground that is there (行政处罚法 第三十三条)', () => {
    const spared = (ground?: string, finding: Record<string, unknown> = {}) =>
      new Journal()
        .answer('2026-03-03', 'screen', officer, { ...SCREENED, route: 'noFiling', ground, ...finding })
        .answer('2026-03-04', 'signOffScreening', person('head', 'head'), { decision: 'approve' })
        .add('2026-03-04', SYSTEM, 'outcome.set', { outcome: 'noFiling', text: '不予立案' })
        .gate('ground');
    expect(spared('noFault')).toMatchObject({ status: 'passed' });
    expect(spared('slight', { harm: 'none' })).toMatchObject({
      status: 'breached',
      reason: expect.stringContaining('没有已经改正') as string,
    });
    expect(spared()).toMatchObject({ status: 'breached', reason: '没有选定法定情形' });
  });

  it('a fine whose notice never came is breached for good (行政处罚法 第四十四条)', () => {
    const head = person('head', 'head');
    const fine = { penalties: ['fine'], fineFen: 10_000 };
    const journal = new Journal({ item: { ...FACTS.item, penaltyRequiresRefusal: false } })
      .enter('2026-03-05', 'filing')
      .answer('2026-03-05', 'approveFiling', head, { decision: 'file' })
      .add('2026-03-05', SYSTEM, 'case.filed', {})
      .enter('2026-03-05', 'investigation')
      .answer('2026-03-06', 'investigate', officer, {
        ...fine,
        officers: ['officer1', 'officer2'],
        proposal: 'penalty',
      });
    expect(journal.gate('notice')).toMatchObject({ status: 'open', behind: 'decision' });
    expect(journal.gate('report')).toMatchObject({ status: 'open' });
    journal
      .answer('2026-03-07', 'decide', head, { ...fine, outcome: 'penalty' })
      .add('2026-03-07', SYSTEM, 'outcome.set', { outcome: 'penalty', text: '行政处罚' });
    for (const id of ['notice', 'defence', 'legalReview', 'report'])
      expect([id, journal.gate(id).status]).toEqual([id, 'breached']);
    expect(journal.gate('punishable').status).toBe('passed');
  });

  it('no filing, report, notice or decision gives a penalty that is not this authority’s to give (行政处罚法 第十七条)', () => {
    const item = seedItems.find((i) => i.id === 'rs-19')!;
    const head = person('head', 'head');
    const filed = (penaltyTypes: typeof item.penaltyTypes) => {
      const { penaltyTypes: _, ...unrecorded } = item;
      return new Journal({ item: { ...unrecorded, ...(penaltyTypes ? { penaltyTypes } : {}) } })
        .enter('2026-03-05', 'filing')
        .answer('2026-03-05', 'approveFiling', head, { decision: 'file' })
        .add('2026-03-05', SYSTEM, 'case.filed', {})
        .enter('2026-03-05', 'investigation');
    };
    const warning = { penalties: ['warning' as const], fineFen: 0 };
    const refusals = (state: CaseState) =>
      [
        refuseFiling(state, { decision: 'file' }),
        refuseReport(state, { ...warning, proposal: 'penalty' }),
        refuseNotice(state, warning),
        ...['penalty', 'noticeAgain'].map((outcome) =>
          refusePenaltyDecision(state, { ...warning, outcome }, '2026-03-06T02:00:00.000Z'),
        ),
      ].map((r) => r?.code);
    const journal = filed([]);
    expect(refusals(journal.state)).toEqual(Array.from({ length: 5 }, () => 'PENALTY_NOT_OURS'));
    expect(refuseReport(journal.state, { ...warning, proposal: 'penalty' })).toMatchObject({
      reason: expect.stringMatching(/处罚依居民身份证法由公安机关决定。应当处罚的，移送有管辖权的机关/) as string,
      source: expect.stringMatching(/^行政处罚法 第十七条.*劳动合同法 第八十四条第一款/) as string,
    });
    expect(journal.gate('punishable')).toMatchObject({
      status: 'open',
      reason: expect.stringContaining('本机关没有处罚权') as string,
    });
    // Bound to a version that does not say so, the case goes on by that.
    expect(refusals(filed(undefined).state)).not.toContain('PENALTY_NOT_OURS');
  });

  it('a case of another department cites no rule of the market’s (市场监督管理行政处罚程序规定 第二条)', () => {
    const sources = (department: string) =>
      checkGates(new Journal({ item: { ...FACTS.item, department } }).state, {
        at: '2026-03-02T02:00:00.000Z',
        calendar: seedCalendar,
      })
        .map((g) => g.source)
        .join('；');
    expect(sources('文化旅游')).not.toContain('市场监督管理');
    expect(sources('文化旅游')).toContain('本系统默认期限');
    expect(sources('市场监督管理')).toContain('市场监督管理行政处罚程序规定 第四十八条');
  });

  it('a matter found too late is barred unless it ends for that reason (行政处罚法 第三十六条)', () => {
    const late = new Journal({ violationOn: '2023-03-01' });
    expect(late.gate('limitation')).toMatchObject({ status: 'open', reason: '发现时已超过追责时效' });
    expect(new Journal().gate('limitation').status).toBe('passed');
  });
});
