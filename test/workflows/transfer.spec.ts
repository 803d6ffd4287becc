import { type CaseTask, checkGates } from '#contracts';
import { addDays, computeDeadline, dateOf, startOfDay } from '#law';
import { calendarAround } from '../support/calendar';
import { ANSWERS, head, item, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 涉嫌犯罪移送: a suspicion is no decision; what is not transferred stands exactly where it stood. */
describe('transfer to the police', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const suspect = (c: RunningCase) => c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
  const refuse = { decision: 'refuse', reason: '没有达到追诉标准。' };
  const decline = { decision: 'declined', note: '不予立案。' };
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.findLast((k) => k.id === id)!;
  const relation = { origin: 'found', ground: 'relation', statement: '与当事人是亲属。' };
  /** Three days, the first not counted, a last day off rolled on. */
  const dueInThree = (from: string) =>
    computeDeadline(calendarAround(new Date(from)), {
      start: startOfDay(from),
      period: { amount: 3, unit: 'calendarDay' },
    }).dueOn;
  const open = ({ tasks }: { tasks: CaseTask[] }) => tasks.filter((t) => t.state === 'open').map((t) => t.id);
  async function toDefence(): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    return c;
  }

  it('A16 a suspicion cancels nothing of the party’s: until the head has approved it, tasks and periods stand (行政执法机关移送涉嫌犯罪案件的规定 第五条)', async () => {
    const c = await toDefence();
    const before = await c.live();
    await suspect(c);
    const after = await c.live();
    expect(after.stage).toBe('defence');
    expect(open(after)).toEqual([...open(before), (await c.openTask('formTaskForce')).id]);
    expect(await clockOf(c, 'defence')).toEqual(before.clocks.findLast((k) => k.id === 'defence'));
    expect(await refusalOf(suspect(c))).toBe('TRANSFER_PENDING');
    await c.reportCrime();
    expect(open(await c.live())).toEqual([...open(before), (await c.openTask('approveTransfer')).id]);
    expect(await refusalOf(suspect(c))).toBe('TRANSFER_PENDING');
    await c.act('state-defence', { statement: '已改正。' }, party);
    await c.complete('recordDefence', { waived: false, statement: '已改正。', review: '不予采纳。' });
    // Who has suspected does not decide.
    await c.complete('approveTransfer', refuse);
    await c.act('suspect-crime', { facts: '新的证据。' }, head);
    await c.reportCrime();
    expect(await refusalOf(c.complete('approveTransfer'))).toBe('PROPOSED_BY_SELF');
  });

  it('A16 not approved, the case stands exactly where it stood, and no period counts that time (行政执法机关移送涉嫌犯罪案件的规定 第五条)', async () => {
    const c = await toDefence();
    const before = await c.live();
    await suspect(c);
    await c.reportCrime();
    await stage.env.sleep('2 days');
    await c.complete('approveTransfer', refuse);
    const after = await c.live();
    expect(after.stage).toBe('defence');
    expect(open(after)).toEqual(open(before));
    for (const id of ['defence', 'decision'] as const) {
      const [was, is] = [before, after].map((s) => s.clocks.findLast((k) => k.id === id)!);
      expect(is).toMatchObject({ status: 'running', round: was!.round, startedAt: was!.startedAt });
      expect(is!.exclusions).toHaveLength(1);
      expect(is!.dueAt! >= was!.dueAt!).toBe(true);
    }
    // On the same day there is nothing to leave out.
    await suspect(c);
    await c.reportCrime();
    await c.complete('approveTransfer', refuse);
    expect((await clockOf(c, 'defence')).exclusions).toHaveLength(1);
  });

  it('A16 declined by the police, what was open and counted goes on; nothing is dropped elsewhere (行政执法机关移送涉嫌犯罪案件的规定 第十条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const before = await c.live();
    const due = (await clockOf(c, 'correction')).dueAt!;
    await suspect(c);
    await c.reportCrime();
    await c.complete('approveTransfer');
    expect(await clockOf(c, 'correction')).toMatchObject({ status: 'suspended' });
    expect(await refusalOf(c.act('report-correction', { statement: '已改正。' }))).toBe('ACTION_NOT_ALLOWED');
    await stage.env.sleep('40 days');
    expect((await c.live()).stage).toBe('transfer');
    await c.complete('deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    await c.complete('answerNonFiling');
    const after = await c.live();
    expect(after.stage).toBe('observation');
    expect(open(after)).toEqual(open(before));
    const correction = await clockOf(c, 'correction');
    expect(correction).toMatchObject({ status: 'running', round: 1 });
    expect(correction.dueAt! > due).toBe(true);
    // What is asked from now on belongs to the same visit of the stage.
    await c.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '配件未到。' }, party);
    await c.complete('approveExtension');
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.completeAll('reinspect', 'approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
  });

  it('A15 suspicion is recorded while a case is suspended, and the transfer is not held up by it (行政处罚法 第二十七条)', async () => {
    const c = await toDefence();
    await c.suspend();
    await suspect(c);
    await c.reportCrime();
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    await c.complete('answerNonFiling');
    // Back to exactly where it stood: suspended.
    expect(await c.live()).toMatchObject({ stage: 'defence', status: 'suspended' });
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'suspended' });
    await c.act('resume', { reason: '原因消除。' }, head);
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'running' });
    // Resumed while the police look at it, it stands still until it comes back.
    await c.suspend();
    await suspect(c);
    await c.reportCrime();
    await c.complete('approveTransfer');
    await c.act('resume', { reason: '原因消除。' }, head);
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'suspended' });
    await c.complete('deliverTransfer');
    await c.complete('recordPoliceDecision', decline);
    await c.complete('answerNonFiling');
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'running' });
  });

  describe('what goes with it, and to whom', () => {
    it('sent on to whom it belongs, the police’s time begins anew (行政执法机关移送涉嫌犯罪案件的规定 第七条)', async () => {
      const c = await toDefence();
      const before = await c.live();
      await suspect(c);
      await c.reportCrime();
      await c.completeAll('approveTransfer', 'deliverTransfer');
      await stage.env.sleep('1 day');
      const forwarded = { decision: 'forwarded', note: '不属于本机关管辖。' };
      expect(await refusalOf(c.complete('recordPoliceDecision', forwarded))).toBe('TRANSFER_FORWARDED_WHERE');
      await c.complete('recordPoliceDecision', { ...forwarded, forwardedTo: '示例公安局另一分局' });
      expect(await c.live()).toMatchObject({ stage: 'transfer' });
      expect(await clockOf(c, 'policeDecision')).toMatchObject({ status: 'running', round: 2 });
      await c.complete('recordPoliceDecision', decline);
      await c.complete('answerNonFiling');
      const after = await c.live();
      expect(after.stage).toBe('defence');
      expect(open(after)).toEqual(open(before));
      const rounds = after.clocks.filter((k) => k.id === 'policeDecision').map((k) => k.status);
      expect(rounds).toEqual(['met', 'met']);
    });

    it.each([
      [{ annexes: ['report'] }, 'TRANSFER_ANNEX_MISSING'],
      [{ annexes: ['letter', 'report'], absent: ['report', 'goods', 'tests'] }, 'TRANSFER_ANNEX_MISSING'],
      [{ absent: ['goods'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ annexes: ['letter', 'report', 'goods'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ others: ['无'] }, 'TRANSFER_ANNEX_UNSAID'],
      [{ annexes: ['letter', 'report', 'other'] }, 'TRANSFER_ANNEX_UNSAID'],
    ])(
      'each annex is there or said not to be, letter and report always (行政执法机关移送涉嫌犯罪案件的规定 第六条): %j',
      async (answer, code) => {
        const c = await stage.register();
        await suspect(c);
        await c.reportCrime();
        await c.complete('approveTransfer');
        expect(await refusalOf(c.complete('deliverTransfer', answer))).toBe(code);
        await c.complete('deliverTransfer', {
          annexes: ['letter', 'report', 'goods', 'other'],
          absent: ['tests'],
          others: ['录像光盘'],
        });
        expect((await c.live()).tasks.at(-1)).toMatchObject({ kind: 'recordPoliceDecision', state: 'open' });
      },
    );
  });

  describe('专案组, 补充材料, 不予立案, 移交', () => {
    const day = async (n = 0) => addDays(dateOf(new Date(await stage.env.currentTimeMs()).toISOString()), n);
    const days = async (n: number) => stage.env.sleep(`${n} days`);
    async function toPolice(c: RunningCase): Promise<RunningCase> {
      await suspect(c);
      await c.reportCrime();
      await c.completeAll('approveTransfer', 'deliverTransfer');
      return c;
    }
    const contest = async (c: RunningCase, how: string, data: object = {}) =>
      c.complete('answerNonFiling', { how, on: await day(), to: '示例机关', reason: '依法应当立案。', ...data });
    const contested = async (c: RunningCase, how: string, data: object = {}) => refusalOf(contest(c, how, data));
    const statuses = async (c: RunningCase, id: string) =>
      (await c.live()).clocks.filter((k) => k.id === id).map((k) => k.status);

    it('two officers are named at once, one of them reports, and the head has three days from the report (行政执法机关移送涉嫌犯罪案件的规定 第五条)', async () => {
      const c = await toDefence();
      await suspect(c);
      expect((await c.live()).clocks.some((k) => k.id === 'transferApproval')).toBe(false);
      const few = { officers: ['officer1', 'officer1'] };
      expect(await refusalOf(c.complete('formTaskForce', few))).toBe('TWO_OFFICERS_REQUIRED');
      await c.complete('formTaskForce', { officers: ['officer2', 'officer3'] });
      await days(2);
      expect(await refusalOf(c.complete('reportTransfer'))).toBe('TASK_FORCE_ONLY');
      const { id } = await c.openTask('reportTransfer');
      await c.send(id, ANSWERS['reportTransfer']!, { ...officer, id: 'officer2', name: '执法员乙' });
      const approval = await clockOf(c, 'transferApproval');
      expect(approval).toMatchObject({ status: 'running', dueOn: dueInThree(await day()) });
      expect((await c.openTask('approveTransfer')).context).toMatchObject({ proposed: id });
      // Decided against, whatever was proposed: the reason stays on record.
      await c.complete('approveTransfer', refuse);
      expect((await c.live()).stage).toBe('defence');
      expect(await clockOf(c, 'transferApproval')).toMatchObject({ status: 'met' });
    });

    it('who of them has withdrawn reports no more: they are named anew (行政处罚法 第四十三条)', async () => {
      const c = await toDefence();
      await suspect(c);
      await c.complete('formTaskForce');
      await c.act('request-recusal', { against: 'officer2', username: 'officer2', ...relation });
      await c.complete('decideRecusal', {
        decision: 'withdraw',
        decidedBy: 'leader',
        replacement: ['officer3'],
        reason: '属实。',
      });
      expect(await refusalOf(c.complete('formTaskForce'))).toBe('RECUSED');
      await c.complete('formTaskForce', { officers: ['officer1', 'officer3'] });
      await c.complete('reportTransfer');
      expect(await c.openTask('approveTransfer')).toMatchObject({ clock: 'transferApproval' });
    });

    it('what the police find wanting is supplied within three days, and their own time runs on (公安机关办理刑事案件程序规定 第一百八十条)', async () => {
      const c = await toPolice(await toDefence());
      const police = await clockOf(c, 'policeDecision');
      const ask = { decision: 'supplement', note: '材料不全。' };
      expect(await refusalOf(c.complete('recordPoliceDecision', ask))).toBe('TRANSFER_SUPPLEMENT_DETAILS');
      await c.complete('recordPoliceDecision', { ...ask, wanted: '鉴定意见。' });
      expect(await refusalOf(c.complete('recordPoliceDecision', { ...ask, wanted: '录像。' }))).toBe(
        'TRANSFER_SUPPLEMENT_PENDING',
      );
      expect(await clockOf(c, 'transferSupplement')).toMatchObject({
        status: 'running',
        dueOn: dueInThree(await day()),
      });
      expect(await clockOf(c, 'policeDecision')).toEqual(police);
      const supply = (answer: Record<string, unknown>) => refusalOf(c.complete('supplementTransfer', answer));
      expect(await supply({ materials: undefined })).toBe('TRANSFER_SUPPLEMENT_DETAILS');
      expect(await supply({ materials: ['无'] })).toBe('TRANSFER_ANNEX_UNSAID');
      expect(await supply({ result: 'lacking', materials: undefined })).toBe('TRANSFER_SUPPLEMENT_DETAILS');
      expect(await supply({ on: await day(1) })).toBe('DATE_IN_FUTURE');
      expect(await supply({ on: await day(-1) })).toBe('DATES_REVERSED');
      await c.complete('supplementTransfer');
      expect(await clockOf(c, 'transferSupplement')).toMatchObject({ status: 'met' });
      // Asked again, and decided without it.
      await c.complete('recordPoliceDecision', { ...ask, wanted: '录像。' });
      await c.complete('recordPoliceDecision');
      expect(await statuses(c, 'transferSupplement')).toEqual(['met', 'cancelled']);
      const supplements = (await c.live()).tasks.filter((t) => t.kind === 'supplementTransfer');
      expect(supplements.map((t) => t.state)).toEqual(['completed', 'withdrawn']);
      expect(await clockOf(c, 'policeDecision')).toMatchObject({ round: 1, status: 'met' });
    });

    it('not filed, the police are asked to look again, once, and then the procuratorate, each within three days; in the end it stands where it stood (行政执法机关移送涉嫌犯罪案件的规定 第九条、第十条)', async () => {
      const c = await toDefence();
      const before = await c.live();
      await toPolice(c);
      await c.complete('recordPoliceDecision', { ...decline, receivedOn: await day() });
      expect(await c.live()).toMatchObject({ stage: 'transfer' });
      expect(await clockOf(c, 'nonFiling')).toMatchObject({ status: 'running', dueOn: dueInThree(await day()) });
      expect(await contested(c, 'reconsideration', { on: undefined })).toBe('NON_FILING_DETAILS');
      expect(await contested(c, 'procuratorate', { to: undefined })).toBe('NON_FILING_DETAILS');
      expect(await contested(c, 'reconsideration', { on: await day(1) })).toBe('DATE_IN_FUTURE');
      expect(await contested(c, 'reconsideration', { on: await day(-1) })).toBe('DATES_REVERSED');
      await contest(c, 'reconsideration');
      expect(await statuses(c, 'nonFiling')).toEqual(['met']);
      expect(await clockOf(c, 'policeReview')).toMatchObject({ status: 'running', dueOn: dueInThree(await day()) });
      expect(open(await c.live())).toEqual([...open(before), (await c.openTask('recordReconsideration')).id]);
      await days(2);
      const early = { receivedOn: await day(-3) };
      expect(await refusalOf(c.complete('recordReconsideration', early))).toBe('DATES_REVERSED');
      await c.complete('recordReconsideration');
      expect(await clockOf(c, 'nonFiling')).toMatchObject({
        round: 2,
        status: 'running',
        dueOn: dueInThree(await day()),
      });
      expect(await contested(c, 'reconsideration')).toBe('NON_FILING_REVIEWED');
      await contest(c, 'procuratorate');
      await c.complete('recordSupervision');
      const after = await c.live();
      expect(after.stage).toBe('defence');
      expect(open(after)).toEqual(open(before));
      expect(await clockOf(c, 'defence')).toMatchObject({ status: 'running', round: 1 });
    });

    it('too late, nothing is asked any more: it is dealt with as the law has it (行政执法机关移送涉嫌犯罪案件的规定 第九条、第十条)', async () => {
      const c = await toPolice(await toDefence());
      await c.complete('recordPoliceDecision', decline);
      const { dueOn } = await clockOf(c, 'nonFiling');
      await stage.env.sleep(
        Date.parse(`${addDays(dueOn!, 1)}T08:00:00+08:00`) - Number(await stage.env.currentTimeMs()),
      );
      for (const how of ['reconsideration', 'procuratorate']) expect(await contested(c, how)).toBe('NON_FILING_LATE');
      // What was asked in time is recorded later.
      await contest(c, 'procuratorate', { on: dueOn });
      expect(await clockOf(c, 'nonFiling')).toMatchObject({ status: 'met' });
      await c.complete('recordSupervision', { result: 'filed', note: '通知立案。' });
      expect(await c.openTask('handOverThings')).toMatchObject({ clock: 'thingsHandOver' });
    });

    it('filed after all by the police’s own review, it is theirs (行政执法机关移送涉嫌犯罪案件的规定 第九条)', async () => {
      const c = await toPolice(await toDefence());
      await c.complete('recordPoliceDecision', decline);
      await contest(c, 'reconsideration');
      await c.complete('recordReconsideration', { result: 'filed', note: '决定立案。' });
      await c.complete('handOverThings');
      expect(await c.finish()).toBe('transferred');
    });

    it('what is held goes on the list, and to the police when they have filed, within three days, all of it (行政执法机关移送涉嫌犯罪案件的规定 第四条、第十二条)', async () => {
      const c = await toDefence();
      const things = [
        { name: '散装食品', quantity: '12 箱', place: '示例街 1 号仓库', relation: 'goods' },
        { name: '电子秤', quantity: '2 台', place: '示例街 1 号店内', relation: 'tool' },
      ];
      await c.act('seize-things', {
        ...{
          kind: 'detention',
          how: 'asked',
          basis: '产品质量法 第十八条',
          things,
          reason: '涉嫌用于违法。',
          steps: [],
        },
      });
      await c.completeAll('approveMeasure', 'takeMeasure');
      await suspect(c);
      await c.reportCrime();
      await c.complete('approveTransfer');
      expect(await refusalOf(c.complete('deliverTransfer'))).toBe('TRANSFER_ANNEX_MISSING');
      await c.complete('deliverTransfer', { annexes: ['letter', 'report', 'goods'], absent: ['tests'] });
      // They stay held until then, and their time runs.
      expect(await clockOf(c, 'seizure')).toMatchObject({ status: 'running' });
      await c.complete('recordPoliceDecision');
      expect(await clockOf(c, 'thingsHandOver')).toMatchObject({ status: 'running', dueOn: dueInThree(await day()) });
      const hand = (answer: Record<string, unknown>) => refusalOf(c.complete('handOverThings', answer));
      expect(await hand({ things: ['散装食品，12 箱，示例街 1 号仓库'] })).toBe('HAND_OVER_UNLISTED');
      expect(await hand({ materials: ['无'] })).toBe('TRANSFER_ANNEX_UNSAID');
      expect(await hand({ on: await day(1) })).toBe('DATE_IN_FUTURE');
      await c.complete('handOverThings');
      const [measure] = (await c.live()).measures!;
      expect(measure).toMatchObject({
        state: 'over',
        things: [{ ended: { how: 'handedOver' } }, { ended: { how: 'handedOver' } }],
      });
      expect(await clockOf(c, 'seizure')).toMatchObject({ status: 'met' });
      expect((await c.live()).tasks.find((t) => t.kind === 'decideSeizure')!.state).toBe('withdrawn');
      expect(await c.finish()).toBe('transferred');
    });

    it('a fine given before is told to the police, and offset to the fen (行政处罚法 第三十五条第二款; 行政执法机关移送涉嫌犯罪案件的规定 第十一条)', async () => {
      const c = await toDefence();
      await c.completeAll('recordDefence', 'decide', 'serveDocument');
      const due = (await clockOf(c, 'payment')).dueOn;
      const offset = async (data: object) =>
        refusalOf(
          c.act('record-offset', {
            ...{ court: '示例区人民法院', judgment: '示例刑初1号', on: await day(), attachments: ['0'.repeat(64)] },
            ...data,
          }),
        );
      const whole = { criminalFineFen: 250_001, offsetFen: 100_000 };
      expect(await offset(whole)).toBe('FINE_OFFSET_NOT_HERE');
      await toPolice(c);
      await c.complete('recordPoliceDecision');
      expect((await c.openTask('handOverThings')).context).toMatchObject({ fineFen: 100_000, paidFen: 0 });
      expect(await refusalOf(c.complete('handOverThings', { fineTold: undefined }))).toBe('FINE_OFFSET_UNTOLD');
      await c.complete('handOverThings');
      expect(await c.live()).toMatchObject({ stage: 'performance', outcome: 'penalty' });
      expect(await clockOf(c, 'payment')).toMatchObject({ status: 'running', dueOn: due });
      expect(await offset({ criminalFineFen: 250_001, offsetFen: 100_001 })).toBe('FINE_OFFSET_SUM');
      expect(await offset({ criminalFineFen: 60_000, offsetFen: 60_001 })).toBe('FINE_OFFSET_SUM');
      expect(await offset({ criminalFineFen: 250_001, offsetFen: 99_999 })).toBe('FINE_OFFSET_SUM');
      expect(await offset({ ...whole, on: await day(1) })).toBe('DATE_IN_FUTURE');
      expect(await offset(whole)).toBe('accepted');
      const gate = async () =>
        checkGates(await c.live(), {
          at: new Date(await stage.env.currentTimeMs()).toISOString(),
          calendar: c.calendar,
        }).find((g) => g.id === 'fineOffset');
      expect(await gate()).toMatchObject({ status: 'passed', note: '判处罚金 2500.01 元，折抵 1000.00 元' });
      // It changes nothing of what is owed.
      await c.pay();
      expect(await c.finish()).toBe('penalty');
    });

    it('a case begun before is not asked for any of it: declined, it stands where it stood (行政执法机关移送涉嫌犯罪案件的规定 第十条)', async () => {
      const c = await stage.register({ item: offence, facts: { revision: 4 } });
      await suspect(c);
      await c.completeAll('approveTransfer', 'deliverTransfer');
      await c.complete('recordPoliceDecision', { decision: 'supplement', wanted: '录像。', note: '材料不全。' });
      await c.complete('supplementTransfer');
      await c.complete('recordPoliceDecision', decline);
      expect((await c.live()).stage).toBe('screening');
    });
  });

  it('A16 after a penalty decision the transfer keeps decision, outcome and payment (行政执法机关移送涉嫌犯罪案件的规定 第十一条)', async () => {
    const c = await toDefence();
    await c.completeAll('recordDefence', 'decide', 'serveDocument');
    await suspect(c);
    await c.reportCrime();
    await c.completeAll('approveTransfer', 'deliverTransfer');
    await c.completeAll('recordPoliceDecision', 'handOverThings');
    expect(await c.live()).toMatchObject({ stage: 'performance', outcome: 'penalty' });
    expect(await clockOf(c, 'payment')).toMatchObject({ status: 'running', round: 1 });
    await c.pay();
    expect(await c.finish()).toBe('penalty');
    const outcomes = c.journal.flatMap((e) => (e.type === 'outcome.set' ? [e.data.outcome] : []));
    expect(outcomes).toEqual(['penalty']);
  });

  it('A16 what waits for the police is not worked on, and what may be a crime is not closed nor taken back (行政处罚法 第二十七条)', async () => {
    const c = await stage.register();
    await suspect(c);
    await c.act('withdraw', { reason: '登记有误。' }).catch(() => undefined);
    await c.reportCrime();
    expect(await refusalOf(c.act('withdraw', { reason: '登记有误。' }))).toBe('TRANSFER_PENDING');
    await c.complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' });
    await c.complete('signOffScreening');
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CLOSING_GATE');
    await c.complete('approveTransfer');
    expect(await refusalOf(c.complete('approveClosing'))).toBe('CASE_IN_TRANSFER');
    await c.completeAll('deliverTransfer', 'recordPoliceDecision', 'handOverThings');
    expect(await c.finish()).toBe('transferred');
  });

  it('A16 no record is sealed over a suspicion that is not decided on (行政处罚法 第二十七条)', async () => {
    const c = await stage.register();
    await c.complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' });
    await c.completeAll('signOffScreening', 'approveClosing');
    await suspect(c);
    await c.reportCrime();
    expect(await refusalOf(c.complete('fileDossier'))).toBe('CLOSING_GATE');
    await c.complete('approveTransfer', refuse);
    await c.complete('fileDossier');
    expect(await c.handle.result()).toBe('noViolation');
  });

  it('A16 a case begun before keeps its way: the suspicion leaves its stage at once', async () => {
    const c = await stage.register({ facts: { revision: 1 } });
    await c.toObservation();
    await suspect(c);
    expect((await c.live()).stage).toBe('transfer');
    await c.complete('approveTransfer', refuse);
    expect((await c.live()).stage).toBe('filing');
  });
});
