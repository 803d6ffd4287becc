import { SIGNALS } from '#contracts';
import { actor, head, item, officer, party } from '../support/cases';
import { daysBefore } from '../support/calendar';
import { exampleCitizen } from '../support/numbers';
import { refusalOf, type RunningCase, Stage } from './support';

/** Who may be treated leniently, and who may be punished: what the law leaves no room for is refused, to whoever asks. */
describe('leniency', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const punishable = { ...item('sj-01'), penaltyRequiresRefusal: false };
  const doNotFile = (c: RunningCase, ground?: string, divergence?: string) =>
    c.complete('approveFiling', {
      ...{ decision: 'doNotFile', reason: '不予立案。' },
      ...(ground ? { ground } : {}),
      ...(divergence ? { divergence } : {}),
    });

  it('A6 not filing needs a ground of the closed list, and an exclusion bars slightness (行政处罚法 第三十三条)', async () => {
    const c = await stage.register({ item: punishable });
    await c.complete('screen', { route: 'penalty', exclusions: ['highRisk'] });
    expect(await refusalOf(doNotFile(c))).toBe('GROUND_REQUIRED');
    expect(await refusalOf(doNotFile(c, 'slight'))).toBe('EXCLUDED_FROM_LENIENCY');
    expect(await refusalOf(doNotFile(c, 'firstSlight'))).toBe('EXCLUDED_FROM_LENIENCY');
    expect(await refusalOf(doNotFile(c, 'child'))).toBe('GROUND_NOT_MET');
    expect(await refusalOf(doNotFile(c, 'timeBarred'))).toBe('GROUND_NOT_MET');
    expect(await refusalOf(doNotFile(c, 'refusalOnly'))).toBe('GROUND_NOT_MET');
    await doNotFile(c, 'noFault');
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'notPunishable' });
  });

  it('A6 who refused to correct is not found slight at the filing (实施方案 二（四）)', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.act('refuse-correction', { statement: '不改。' }, party);
    for (const ground of ['slight', 'firstSlight', 'refusalOnly'])
      expect(await refusalOf(doNotFile(c, ground))).toBe('REFUSAL_ON_FILE');
    expect(await refusalOf(doNotFile(c, 'notProven'))).toBe('FACTS_DIVERGE');
    await doNotFile(c, 'notProven', '现有证据不能证明违法事实。');
    expect(await c.live()).toMatchObject({ outcome: 'noViolation' });
  });

  it('A6 established facts are not ended as none, nor is anybody let off who has not corrected (行政处罚法 第五十七条)', async () => {
    const c = await stage.register({ item: punishable });
    const screened = (change: object) => refusalOf(c.complete('screen', { overrideReason: '从宽。', ...change }));
    expect(await screened({ route: 'noViolation' })).toBe('ROUTE_NOT_LAWFUL');
    expect(await screened({ route: 'noFiling', ground: 'slight', harm: 'none' })).toBe('ROUTE_NOT_LAWFUL');
    expect(await screened({ route: 'noFiling', harm: 'none', corrected: 'onDiscovery' })).toBe('GROUND_REQUIRED');
    await c.complete('screen', { route: 'noFiling', ground: 'slight', harm: 'none', corrected: 'onDiscovery' });
    await c.complete('signOffScreening');
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'noFiling' });
  });

  it('A6 corrected, slight and without consequence is not punished, whoever signs (行政处罚法 第三十三条第一款)', async () => {
    const c = await stage.register({ item: punishable });
    const finding = { harm: 'none', corrected: 'beforeDiscovery', overrideReason: '从严。' };
    expect(await refusalOf(c.complete('screen', { ...finding, route: 'penalty' }))).toBe('ROUTE_NOT_LAWFUL');
  });

  it('A6 a registration is taken back by a second person, before any paper was served, and stays on record (行政处罚法 第五十四条)', async () => {
    const c = await stage.register();
    await c.act('withdraw', { reason: '登记有误。' }, head);
    expect(await refusalOf(c.act('withdraw', { reason: '再提。' }))).toBe('WITHDRAWAL_PENDING');
    expect(await refusalOf(c.complete('approveWithdrawal'))).toBe('WITHDRAWAL_BY_ONE');
    const { id } = await c.openTask('approveWithdrawal');
    const registrar = { ...officer, roles: ['officer' as const, 'head' as const] };
    const approve = { decision: 'approve', reason: '重复登记。' };
    expect(await refusalOf(c.send(id, approve, registrar))).toBe('WITHDRAWAL_BY_ONE');
    await c.send(id, approve, actor('head9', 'head'));
    expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'withdrawn' });

    const served = await stage.register({ caseNo: '2026-psj-000002' });
    await served.act('withdraw', { reason: '登记有误。' });
    await served.toObservation();
    expect(await refusalOf(served.complete('approveWithdrawal'))).toBe('WITHDRAWAL_AFTER_SERVICE');
    await served.complete('approveWithdrawal', { decision: 'refuse' });
    expect(await refusalOf(served.act('withdraw', { reason: '登记有误。' }))).toBe('WITHDRAWAL_AFTER_SERVICE');
  });

  it('A6 a case begun before keeps its way, and is held to the same gates (行政处罚法 第三十三条)', async () => {
    const c = await stage.register({ item: punishable, facts: { revision: 1 } });
    expect(await refusalOf(c.act('withdraw', { reason: '登记有误。' }))).toBe('FORBIDDEN');
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.complete('signOffScreening');
    expect((await c.live()).escalation?.reason).toBe('adviceDeparted');
    expect(await refusalOf(doNotFile(c))).toBe('GROUND_REQUIRED');
    await doNotFile(c, 'noFault');
    expect(await c.live()).toMatchObject({ outcome: 'notPunishable' });
  });

  const repeated = (outcome: string, days = 30) => ({
    caseNo: '2026-psj-000009',
    itemId: 'sj-01',
    department: '市场监督管理',
    violationOn: daysBefore(new Date(), days),
    outcome,
    decidedOn: daysBefore(new Date(), 1),
  });

  it('A8 punishable only on refusal: a repeat is ordered again without leniency, never fined unordered (市场主体登记管理条例 第四十八条)', async () => {
    const c = await stage.register({ priors: [repeated('orderFulfilled')] });
    expect((await c.openTask('screen')).context).toMatchObject({
      recommendation: '责令改正，不从宽',
      reasons: expect.arrayContaining([expect.stringContaining('2026-psj-000009')]) as string[],
    });
    const screened = (change: object) => refusalOf(c.complete('screen', { overrideReason: '多次违法。', ...change }));
    expect(await screened({ route: 'penalty' })).toBe('PENALTY_NEEDS_REFUSAL');
    expect(await screened({ route: 'correction' })).toBe('ROUTE_NOT_LAWFUL');
    await c.complete('screen', { route: 'orderOnly' });
    await c.completeAll('educate', 'issueCorrectionOrder');
    // No promise of leniency is offered.
    await expect(c.openTask('signCommitment')).rejects.toThrow('no open task');
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.complete('reinspect');
    expect(await refusalOf(c.complete('approveLeniency', { decision: 'toPenalty', reason: '多次违法。' }))).toBe(
      'PENALTY_NEEDS_REFUSAL',
    );
    await c.complete('approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
  });

  it('A8 an unsigned leniency does not send on to a fine what only refusal makes punishable (市场主体登记管理条例 第四十八条)', async () => {
    const c = await stage.register({ item: item('sj-03') });
    await c.complete('screen');
    await c.complete('signOffScreening', { decision: 'refuse', reason: '再查。' });
    expect((await c.live()).stage).toBe('screening');
  });

  it('A8 when another matter of the party ends otherwise, the look-up is made again, told and kept (行政处罚法 第三十三条第一款)', async () => {
    const c = await stage.register({ priors: [repeated('orderFulfilled')] });
    const asked = async () => (await c.openTask('screen')).context as Record<string, unknown>;
    expect((await asked())['reasons']).toEqual(expect.arrayContaining([expect.stringContaining('24个月内已有1次')]));
    const lookedUpAt = new Date((await stage.now()).getTime() + 1000).toISOString();
    await c.publish(SIGNALS.priorsChanged, { priors: [repeated('noViolation')], lookedUpAt });
    expect((await asked())['recommendation']).toContain('不予立案');
    expect(JSON.stringify((await asked())['priors'])).toContain('违法事实不成立');
    expect((await c.live()).priorsAt).toBe(lookedUpAt);
    // What was known at registration stays in the record.
    expect(c.journal[0]).toMatchObject({ data: { facts: { priors: [{ outcome: 'orderFulfilled' }] } } });
    // The same again, or one from before, says nothing.
    const { seq } = await c.live();
    await c.publish(SIGNALS.priorsChanged, { priors: [], lookedUpAt: '2020-01-01T00:00:00.000Z' });
    expect((await c.live()).seq).toBe(seq);
    await c.complete('screen');
  });

  it('A9 under fourteen at the act: no penalty by any way, and the guardian is told (行政处罚法 第三十条)', async () => {
    const violationOn = daysBefore(await stage.now(), 7);
    const child = {
      kind: 'individual' as const,
      name: '示例个人',
      idNumber: exampleCitizen(`${Number(violationOn.slice(0, 4)) - 12}-01-01`, 1),
    };
    // One that an earlier version has let come so far.
    const old = await stage.register({
      item: punishable,
      caseNo: '2026-psj-000002',
      facts: { party: child, revision: 1 },
      priors: [repeated('penalty')],
    });
    expect(await refusalOf(old.complete('screen', { route: 'penalty' }))).toBe('CHILD_NOT_PUNISHED');

    const c = await stage.register({ item: punishable, facts: { party: child } });
    expect((await c.openTask('screen')).context).toMatchObject({ age: expect.stringContaining('12 周岁') as string });
    const screened = (change: object) => refusalOf(c.complete('screen', { overrideReason: '从严。', ...change }));
    expect(await screened({ route: 'penalty' })).toBe('CHILD_NOT_PUNISHED');
    expect(await screened({ route: 'correction' })).toBe('ROUTE_NOT_LAWFUL');
    await c.complete('screen', { route: 'noFiling', ground: 'child' });
    await c.completeAll('signOffScreening', 'educate');
    expect(await c.finish()).toBe('notPunishable');
  });

  describe('A9', () => {
    it('from fourteen and under eighteen the report says that the penalty is lighter (行政处罚法 第三十条)', async () => {
      const violationOn = daysBefore(await stage.now(), 7);
      const minor = {
        kind: 'individual' as const,
        name: '示例个人',
        idNumber: exampleCitizen(`${Number(violationOn.slice(0, 4)) - 16}-01-01`, 1),
      };
      const c = await stage.register({
        item: { ...punishable, list: 'mitigation' as const },
        facts: { party: minor },
        caseNo: '2026-psj-000003',
      });
      await c.complete('screen', { route: 'penalty' });
      await c.complete('approveFiling');
      expect(await refusalOf(c.complete('investigate'))).toBe('MITIGATION_REQUIRED');
      expect(await refusalOf(c.complete('investigate', { mitigation: ['harmReduced'] }))).toBe('MITIGATION_REQUIRED');
      await c.complete('investigate', { mitigation: ['minor'] });
      expect((await c.live()).stage).toBe('legalReview');
    });
  });

  describe('排除情形 of the list’s own', () => {
    const ANSWER = '某市清单 第三条';
    const own = {
      ...punishable,
      questions: [
        { id: 'fair', kind: 'yesNo' as const, text: '没有损害他人', satisfiedIf: { is: true }, source: '某市清单' },
        {
          ...{ id: 'childLabour', kind: 'yesNo' as const, text: '使用童工', satisfiedIf: { is: false } },
          ...{ excludes: true as const, source: ANSWER },
        },
      ],
    };
    const answers = [
      { question: 'fair', answer: true },
      { question: 'childLabour', answer: true },
    ];
    const refused = async (attempt: Promise<unknown>) => {
      const error = await attempt.then(
        () => undefined,
        (e: unknown) => e,
      );
      const { type, details } = (error as { cause: { type: string; details: unknown[] } }).cause;
      return { code: type, ...(details[0] as object) };
    };

    it('told before it is answered; found, nobody is lenient, and the refusal cites the list', async () => {
      const c = await stage.register({ item: own });
      expect((await c.openTask('screen')).context).toMatchObject({
        questions: ['没有损害他人（某市清单）', `使用童工（属于排除情形的，不能从宽；${ANSWER}）`],
      });
      const found = (change: object) =>
        refused(c.complete('screen', { answers, overrideReason: '首次违法。', harm: 'none', ...change }));
      expect(await found({ route: 'correction' })).toMatchObject({ code: 'EXCLUDED_FROM_LENIENCY', source: ANSWER });
      const corrected = { corrected: 'onDiscovery', route: 'noFiling', ground: 'slight' };
      expect(await found(corrected)).toMatchObject({ code: 'ROUTE_NOT_LAWFUL', source: ANSWER });
      await c.complete('screen', { answers, harm: 'none', corrected: 'onDiscovery', route: 'penalty' });
      expect(await c.live()).toMatchObject({ stage: 'filing', escalation: { reason: 'notEligible' } });
      for (const ground of ['slight', 'firstSlight'])
        expect(await refused(doNotFile(c, ground))).toMatchObject({
          ...{ code: 'EXCLUDED_FROM_LENIENCY', reason: expect.stringContaining('使用童工'), source: ANSWER },
        });
      await c.complete('approveFiling');
      await c.complete('investigate', { proposal: 'noPenalty', penalties: [], fineFen: 0 });
      await c.complete('reviewLegality');
      const none = (ground: string) =>
        c.complete('decide', { outcome: 'noPenalty', ground, penalties: [], fineFen: 0, reasons: '从宽。' });
      expect(await refused(none('slight'))).toMatchObject({ code: 'EXCLUDED_FROM_LENIENCY', source: ANSWER });
      await none('noFault');
      await c.completeAll('serveDocument', 'educate');
      expect(await c.finish()).toBe('notPunishable');
    });

    it('not found, the case goes the ordinary way', async () => {
      const c = await stage.register({ item: own });
      await c.toDisposition();
      await c.complete('approveLeniency');
      expect(await c.finish()).toBe('noFiling');
    });
  });

  describe('an item that this authority has no power to punish', () => {
    const taken = item('rs-19');
    const signed = async (c: RunningCase, finding: Record<string, unknown> = {}) => {
      await c.complete('screen', finding);
      await c.complete('signOffScreening');
    };
    const before = { ...repeated('orderFulfilled'), itemId: taken.id, department: taken.department };
    const stageOf = async (c: RunningCase) => (await c.live()).stage;

    it('what deserves a penalty is sent to who has the power, never on to a penalty of ours (行政处罚法 第十七条)', async () => {
      const c = await stage.register({ item: taken, priors: [before] });
      expect((await c.openTask('screen')).context).toMatchObject({
        recommendation: expect.stringContaining('移送有管辖权的机关') as string,
        reasons: expect.arrayContaining([expect.stringContaining('由公安机关决定')]) as string[],
      });
      expect(await refusalOf(c.complete('screen', { route: 'penalty' }))).toBe('PENALTY_NOT_OURS');
      await signed(c, { route: 'referral' });
      expect(await c.finish()).toBe('referred');
    });

    it('ordered first and not put right, it is sent on at the filing; nothing is filed (行政处罚法 第二十八条第一款)', async () => {
      const c = await stage.register({ item: taken });
      await signed(c);
      await c.completeAll('educate', 'issueCorrectionOrder');
      await c.act('refuse-correction', { statement: '不还。' }, party);
      expect((await c.openTask('approveFiling')).context).toMatchObject({
        power: expect.stringContaining('不能立案处罚') as string,
      });
      expect(await refusalOf(c.complete('approveFiling'))).toBe('PENALTY_NOT_OURS');
      expect(await refusalOf(doNotFile(c, 'firstSlight'))).toBe('REFUSAL_ON_FILE');
      await doNotFile(c, 'noPower');
      expect(await c.live()).toMatchObject({ stage: 'closing', outcome: 'referred' });
      expect(await c.finish()).toBe('referred');
    });

    it('put right in time the order is fulfilled: there was no penalty of ours to waive', async () => {
      const c = await stage.register({ item: taken });
      await signed(c);
      await c.completeAll('educate', 'issueCorrectionOrder');
      await c.act('report-correction', { statement: '已退还。' }, party);
      await c.completeAll('reinspect', 'reviewLegality', 'approveLeniency');
      expect(await c.finish()).toBe('orderFulfilled');
    });

    it('a repeat may be ordered to put it right, and is sent on afterwards all the same', async () => {
      const c = await stage.register({ item: taken, priors: [before] });
      await signed(c, { route: 'orderOnly', overrideReason: '先行责令退还。' });
      await c.completeAll('educate', 'issueCorrectionOrder');
      await c.act('report-correction', { statement: '已退还。' }, party);
      await c.completeAll('reinspect', 'reviewLegality');
      expect(await refusalOf(c.complete('approveLeniency'))).toBe('GROUND_NOT_MET');
      await c.complete('approveLeniency', { decision: 'toPenalty', reason: '多次违法。' });
      expect(await stageOf(c)).toBe('filing');
      await doNotFile(c, 'noPower');
      expect(await c.finish()).toBe('referred');
    });

    it('leniency that is not signed does not lead to a filing; other items are not sent on as powerless', async () => {
      const c = await stage.register({ item: taken });
      await c.complete('screen');
      await c.complete('signOffScreening', { decision: 'refuse', reason: '再查。' });
      expect(await stageOf(c)).toBe('screening');
      const own = await stage.register({ item: punishable, caseNo: '2026-psj-000002' });
      await own.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
      await own.complete('signOffScreening');
      expect(await refusalOf(doNotFile(own, 'noPower'))).toBe('GROUND_NOT_MET');
    });

    it('a case bound to a version that does not say so keeps it, and takes no other for it (行政处罚法 第三十七条)', async () => {
      const { penaltyTypes: _, ...unrecorded } = taken;
      const c = await stage.register({ item: unrecorded, priors: [before] });
      await c.complete('screen', { route: 'penalty' });
      const newer = { ...taken, version: 2, effectiveFrom: daysBefore(new Date(), 1) };
      const adopting = c.act('adopt-version', { item: newer, reason: '本机关没有处罚权。' });
      expect(await refusalOf(adopting)).toBe('ITEM_VERSION_HEAVIER');
      await c.complete('approveFiling');
      await c.complete('investigate', { penalties: ['warning'], fineFen: 0 });
      expect(await stageOf(c)).toBe('legalReview');
    });
  });

  it('the advice of 核查 and its limb stand before whoever decides (行政处罚法 第三十三条)', async () => {
    const c = await stage.register({ item: { ...item('sj-05'), penaltyRequiresRefusal: false } });
    const { context } = await c.openTask('screen');
    expect(context).toMatchObject({
      questions: expect.arrayContaining([expect.stringContaining('货值金额')]) as string[],
    });
    const answers = [
      { question: 'notCatering', answer: true },
      { question: 'source', answer: true },
      { question: 'noAccident', answer: true },
    ];
    expect(await refusalOf(c.complete('screen', { answers }))).toBe('CONDITIONS_UNANSWERED');
    const dear = [...answers, { question: 'value', answer: 50_001 }];
    expect(await refusalOf(c.complete('screen', { answers: dear }))).toBe('REASON_REQUIRED');
    await c.complete('screen', { answers: dear, route: 'penalty' });
    expect(await c.live()).toMatchObject({ stage: 'filing', escalation: { reason: 'notEligible' } });
  });
});
