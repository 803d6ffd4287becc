import { daysBefore } from '../support/calendar';
import { item, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** What a penalty waits for, and what a fine may be: the wrongs of before, each refused where it was done. */
describe('gates of the penalty procedure', () => {
  let stage: Stage;
  // A server for each: where many cases are open, skipping time may cost one of them an answer.
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  let last = 0;
  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const NOTHING = { penalties: [], fineFen: 0 };
  const waive = (c: RunningCase, scope = 'defence') => c.act('waive-defence', { scope, confirmed: true }, party);

  async function filed(wish: Parameters<Stage['register']>[0] = {}): Promise<RunningCase> {
    last += 1;
    const c = await stage.register({ item: offence, ...wish, caseNo: `2026-psj-9${String(last).padStart(5, '0')}` });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    return c;
  }
  async function noticed(notice: Record<string, unknown> = {}, wish: Parameters<typeof filed>[0] = {}) {
    const c = await filed(wish);
    await c.completeAll('investigate', 'reviewLegality');
    await c.complete('giveNotice', notice);
    return c;
  }
  async function decided(wish: Parameters<typeof filed>[0] = {}) {
    const c = await noticed({}, wish);
    await waive(c);
    await c.completeAll('decide', 'serveDocument');
    return c;
  }
  const stageOf = async (c: RunningCase) => (await c.live()).stage;

  describe('A3', () => {
    it('a penalty of any kind needs a served notice of its round (行政处罚法 第四十四条)', async () => {
      const c = await filed();
      await c.complete('investigate', { proposal: 'noPenalty', ...NOTHING });
      await c.complete('reviewLegality');
      expect(await stageOf(c)).toBe('decision');
      // The fine of nothing that opened a payment period, a fine, and a warning.
      expect(await refusalOf(c.complete('decide', { fineFen: 0 }))).toBe('PENALTY_SUM_MISMATCH');
      expect(await refusalOf(c.complete('decide', NOTHING))).toBe('PENALTY_KIND_REQUIRED');
      expect(await refusalOf(c.complete('decide', { penalties: ['warning'], fineFen: 0 }))).toBe('NOTICE_REQUIRED');
      await c.complete('decide', { outcome: 'noticeAgain', penalties: ['warning'], fineFen: 0 });
      expect(await stageOf(c)).toBe('notice');
      await c.complete('giveNotice', { penalties: ['warning'], fineFen: 0 });
      await waive(c);
      await c.complete('decide', { penalties: ['warning'], fineFen: 0 });
      await c.complete('serveDocument');
      // Where there is no fine there is no period to pay it.
      expect((await c.live()).clocks.find((k) => k.id === 'payment')).toBeUndefined();
      expect(await c.finish()).toBe('penalty');
    });

    it('nothing heavier or other than was told is decided; it is told anew (行政处罚法 第四十四条、第六十二条)', async () => {
      const c = await noticed({ penalties: ['warning'], fineFen: 0 });
      await waive(c);
      expect(await refusalOf(c.complete('decide', { penalties: ['publicCriticism'], fineFen: 0 }))).toBe(
        'DECISION_EXCEEDS_NOTICE',
      );
      expect(await refusalOf(c.complete('decide'))).toBe('DECISION_EXCEEDS_NOTICE');
      await c.complete('decide', { outcome: 'noticeAgain' });
      expect((await c.openTask('giveNotice')).context).toMatchObject({ again: expect.any(String) as string });
    });

    it('a notice from before a later investigation is stale (行政处罚法 第四十四条)', async () => {
      const c = await noticed();
      await waive(c);
      await c.complete('decide', { outcome: 'reinvestigate', ...NOTHING });
      await c.complete('investigate', { proposal: 'noPenalty', ...NOTHING });
      await c.complete('reviewLegality');
      expect(await refusalOf(c.complete('decide'))).toBe('NOTICE_REQUIRED');
    });

    it('a notice from before a transfer the police declined is stale (行政处罚法 第二十七条、第四十四条)', async () => {
      const c = await noticed();
      await waive(c);
      await c.act('suspect-crime', { facts: '涉嫌伪造证照。' });
      await c.reportCrime();
      await c.completeAll('approveTransfer', 'deliverTransfer');
      await c.complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' });
      await c.complete('answerNonFiling');
      if ((await stageOf(c)) === 'investigation') {
        await c.complete('investigate', { proposal: 'noPenalty', ...NOTHING });
        await c.complete('reviewLegality');
      }
      expect(await refusalOf(c.complete('decide'))).toBe('NOTICE_REQUIRED');
    });

    it('the period is the party’s to its end: neither a review nor an officer’s tick ends it (行政处罚法 第六十二条)', async () => {
      const c = await noticed();
      expect(await refusalOf(c.complete('recordDefence', { attachments: [] }))).toBe('WAIVER_UNSIGNED');
      await c.complete('recordDefence', { waived: false, statement: '情节轻微。', review: '不予采纳。' });
      expect(await stageOf(c)).toBe('defence');
      await c.act('state-defence', { statement: '还有证据。' }, party);
      // What was stated is answered, also by who signs a waiver then.
      expect(await refusalOf(c.complete('recordDefence'))).toBe('REASON_REQUIRED');
      await c.complete('recordDefence', { waived: false, statement: '还有证据。', review: '不予采纳。' });
      expect(await stageOf(c)).toBe('defence');
      await stage.env.sleep('30 days');
      expect(await stageOf(c)).toBe('decision');
    });

    it('a waiver is the party’s own act, or a paper it signed (行政处罚法 第六十二条)', async () => {
      const own = await noticed();
      expect(await refusalOf(own.act('waive-defence', { scope: 'defence', confirmed: true }))).toBe('FORBIDDEN');
      await own.act('state-defence', { statement: '已改正。' }, party);
      await waive(own);
      // It has waived the rest of its time, not the answer to what it has said.
      expect(await stageOf(own)).toBe('defence');
      await own.complete('recordDefence', { waived: false, statement: '已改正。', review: '予以采纳。' });
      expect(await stageOf(own)).toBe('decision');
      const signed = await noticed();
      await signed.complete('recordDefence');
      expect(await stageOf(signed)).toBe('decision');
    });
  });

  it('A6 no penalty is dropped without a ground of the closed list, met by what is on file; who cannot be punished has an ending of his own (行政处罚法 第三十条、第三十三条)', async () => {
    const c = await filed();
    await c.complete('investigate', { proposal: 'noPenalty', ...NOTHING });
    await c.complete('reviewLegality');
    const none = (ground?: string) => c.complete('decide', { outcome: 'noPenalty', ground, ...NOTHING });
    expect(await refusalOf(none())).toBe('GROUND_REQUIRED');
    expect(await refusalOf(none('slight'))).toBe('GROUND_NOT_MET');
    expect(await refusalOf(none('child'))).toBe('GROUND_NOT_MET');
    await none('noFault');
    await c.completeAll('serveDocument', 'educate');
    expect(await c.finish()).toBe('notPunishable');
  });

  describe('A4', () => {
    const owing = (c: RunningCase) => c.openTask('recordPerformance');

    it('payments are recorded one by one: not before service, not in the future, never too much (行政处罚法 第六十七条、第七十二条)', async () => {
      const c = await decided();
      const today = await c.today();
      const paid = (paidOn: string, paidFen = 1) => refusalOf(c.complete('recordPerformance', { paidFen, paidOn }));
      expect(await paid('2199-01-01')).toBe('DATE_IN_FUTURE');
      expect(await paid('2020-01-01')).toBe('PAYMENT_BEFORE_SERVICE');
      expect(await paid(today, 100_001)).toBe('PAYMENT_EXCEEDS');
      expect(await paid(today, 0)).toBe('VALIDATION_FAILED');
      await c.pay(99_999);
      expect((await owing(c)).context).toMatchObject({ payments: [`${today}：999.99 元`] });
      await c.pay(1);
      expect(await c.finish()).toBe('penalty');
    });

    it('who pays late pays the fine; whether anything is added is the head’s to decide (行政处罚法 第七十二条第一款)', async () => {
      for (const decision of ['waive', 'impose']) {
        const c = await decided();
        const { dueAt } = (await c.live()).clocks.find((k) => k.id === 'payment')!;
        const now = await stage.env.currentTimeMs();
        // Two days and a bit past the end of the last day: three days late.
        await stage.env.sleep(Date.parse(dueAt!) - now + 2 * 86_400_000 + 3_600_000);
        await c.pay();
        expect((await c.openTask('decideSurcharge')).context).toMatchObject({ accruedFen: 9000 });
        await c.complete('decideSurcharge', { decision });
        if (decision === 'impose') {
          expect(await refusalOf(c.pay(9001))).toBe('PAYMENT_EXCEEDS');
          await c.pay(9000);
        }
        expect(await c.finish()).toBe('penalty');
      }
    });

    it('nothing is added while 复议 is pending (行政处罚法 第七十三条第三款)', async () => {
      const c = await decided();
      const remedy = { kind: 'reconsideration', by: '示例复议机关' };
      expect(await refusalOf(c.act('register-remedy', { ...remedy, acceptedOn: '2020-01-01' }))).toBe('REMEDY_DATES');
      await c.act('register-remedy', { ...remedy, acceptedOn: await c.today() });
      expect(await refusalOf(c.act('register-remedy', { ...remedy, acceptedOn: await c.today() }))).toBe('REMEDY_OPEN');
      await stage.env.sleep('60 days');
      await c.act('end-remedy', { result: 'upheld', endedOn: await c.today() });
      await c.pay();
      expect(await stageOf(c)).toBe('closing');
    });

    it('a fine that 复议 has taken away is owed no more (行政处罚法 第七十三条)', async () => {
      const c = await decided();
      const today = await c.today();
      await c.act('register-remedy', { kind: 'litigation', by: '示例法院', acceptedOn: today });
      await c.act('end-remedy', { result: 'annulled', because: 'facts', anew: false, endedOn: today });
      expect(await stageOf(c)).toBe('closing');
    });

    it('nothing is added on a provisional date (行政处罚法 第七十二条第一款)', async () => {
      const year = new Date(await stage.env.currentTimeMs()).getUTCFullYear();
      const years = [year - 1, year].map((y) => ({ year: y, source: '示例', offDays: [], workDays: [] }));
      const c = await decided({
        calendar: { version: `CN-${year}.1`, years },
        rules: { payment: { period: { amount: 400, unit: 'calendarDay' } } },
      });
      expect((await c.live()).clocks.find((k) => k.id === 'payment')).toMatchObject({ provisional: true });
      await stage.env.sleep('500 days');
      expect(await refusalOf(c.pay(100_001))).toBe('PAYMENT_EXCEEDS');
      await c.pay();
      expect(await stageOf(c)).toBe('closing');
    });
  });

  describe('A11', () => {
    it('a returned review is answered before it is agreed to (行政处罚法 第五十八条)', async () => {
      const c = await filed();
      await c.complete('investigate');
      await c.complete('reviewLegality', { opinion: 'return', comment: '补充证据。' });
      expect(await refusalOf(c.complete('investigate'))).toBe('REVIEW_UNANSWERED');
      await c.complete('investigate', { answerToReview: '已补充证据。' });
      await c.complete('reviewLegality');
      expect(await stageOf(c)).toBe('notice');
    });

    it('on the flexible track too: nobody is lenient over what was sent back (行政处罚法 第五十八条)', async () => {
      last += 1;
      const c = await stage.register({ item: item('sj-03'), caseNo: `2026-psj-9${String(last).padStart(5, '0')}` });
      await c.complete('screen');
      await c.complete('signOffScreening');
      await c.complete('educate');
      await c.complete('issueCorrectionOrder');
      await c.act('report-correction', { statement: '已改正。' });
      await c.complete('reinspect');
      await c.complete('reviewLegality', { opinion: 'return', comment: '补充证据。' });
      // What nothing waits for stands open beside it.
      const open = async () =>
        (await c.live()).tasks.filter((t) => t.state === 'open' && t.kind !== 'confirmAct').map((t) => t.kind);
      expect(await open()).toEqual(['answerReview']);
      await c.complete('answerReview');
      expect(await open()).toEqual(['reviewLegality']);
      await c.complete('reviewLegality');
      expect(await open()).toEqual(['approveLeniency']);
    });
  });

  describe('A21', () => {
    const large = { penalties: ['fine'], fineFen: 10_000_000 };

    it('of hearing size, the right to a hearing is told (行政处罚法 第六十三条)', async () => {
      const c = await filed();
      await c.complete('investigate', large);
      await c.complete('reviewLegality');
      expect(await refusalOf(c.complete('giveNotice', large))).toBe('HEARING_RIGHT_UNTOLD');
      expect(await refusalOf(c.complete('giveNotice', { penalties: ['closure'], fineFen: 0 }))).toBe(
        'HEARING_RIGHT_UNTOLD',
      );
      await c.complete('giveNotice', { ...large, hearingTold: true });
      await waive(c);
      // Its defence is waived, its hearing is not.
      expect(await stageOf(c)).toBe('defence');
      await stage.env.sleep('30 days');
      await c.complete('decide', large);
      expect(await stageOf(c)).toBe('service');
    });

    it('where there is no right to a hearing, asking for one is refused (行政处罚法 第六十三条)', async () => {
      const c = await noticed();
      expect(await refusalOf(c.act('request-hearing', { statement: '要求听证。' }, party))).toBe('ACTION_NOT_ALLOWED');
    });

    it('asked for after its period, a hearing is refused (行政处罚法 第六十四条第一项)', async () => {
      const c = await filed();
      await c.complete('investigate', large);
      await c.complete('reviewLegality');
      await c.complete('giveNotice', { ...large, hearingTold: true });
      await c.act('state-defence', { statement: '不服。' }, party);
      await stage.env.sleep('30 days');
      expect(await refusalOf(c.act('request-hearing', { statement: '要求听证。' }, party))).toBe('HEARING_LAPSED');
    });

    it('a fine outside the statute’s range, or a kind it does not give, is refused (行政处罚法 第四条、第三十二条)', async () => {
      const ranged = {
        ...offence,
        fine: { organizationMin: 50_000, organizationMax: 200_000 },
        penaltyTypes: ['fine', 'warning'] as ('fine' | 'warning')[],
      };
      const c = await filed({ item: ranged });
      expect(await refusalOf(c.complete('investigate', { fineFen: 200_001 }))).toBe('FINE_OUT_OF_RANGE');
      expect(await refusalOf(c.complete('investigate', { fineFen: 49_999 }))).toBe('FINE_OUT_OF_RANGE');
      expect(await refusalOf(c.complete('investigate', { penalties: ['closure'], fineFen: 0 }))).toBe(
        'PENALTY_KIND_NOT_GIVEN',
      );
      await c.complete('investigate', { fineFen: 49_999, mitigation: ['harmReduced'] });
      await c.complete('reviewLegality');
      await c.complete('giveNotice', { fineFen: 49_999 });
      await waive(c);
      await c.complete('decide', { fineFen: 49_999, rangeBasis: undefined });
      expect(await stageOf(c)).toBe('service');
    });

    it('where the range is not recorded, who decides writes it down (行政处罚法 第十六条)', async () => {
      const c = await noticed();
      await waive(c);
      expect((await c.openTask('decide')).context).toMatchObject({
        fineLimits: expect.stringContaining('未录入法定幅度') as string,
      });
      expect(await refusalOf(c.complete('decide', { rangeBasis: undefined }))).toBe('FINE_RANGE_UNRECORDED');
    });

    it('a report goes by a step of discretion, and says why where it does not (行政处罚法 第三十四条)', async () => {
      const tiers = [
        {
          step: 'light' as const,
          circumstances: '初次违法的',
          fine: { organizationMin: 50_000, organizationMax: 80_000 },
        },
        {
          step: 'ordinary' as const,
          circumstances: '其他',
          fine: { organizationMin: 80_000, organizationMax: 150_000 },
        },
      ];
      const c = await filed({ item: { ...offence, tiers } });
      expect((await c.openTask('investigate')).context).toMatchObject({
        tiers: ['从轻：初次违法的（单位 500 元至 800 元）', '一般：其他（单位 800 元至 1500 元）'],
      });
      expect(await refusalOf(c.complete('investigate'))).toBe('TIER_REQUIRED');
      expect(await refusalOf(c.complete('investigate', { tier: 'heavy' }))).toBe('TIER_REQUIRED');
      expect(await refusalOf(c.complete('investigate', { tier: 'light' }))).toBe('TIER_DEVIATION');
      await c.complete('investigate', { tier: 'light', discretion: '数量较大，但已主动召回。' });
      expect(await stageOf(c)).toBe('legalReview');
      const within = await filed({ item: { ...offence, tiers } });
      await within.complete('investigate', { tier: 'ordinary' });
      expect(await stageOf(within)).toBe('legalReview');
    });

    it('the open report shows the steps of a version adopted meanwhile (行政处罚法 第三十四条、第三十七条)', async () => {
      const fine = { organizationMax: 200_000 };
      const c = await filed({ item: { ...offence, fine } });
      expect((await c.openTask('investigate')).context).not.toHaveProperty('tiers');
      const tiers = [{ step: 'ordinary' as const, circumstances: '其他', fine: { organizationMax: 100_000 } }];
      const effectiveFrom = daysBefore(new Date(), 1);
      const newer = { ...offence, version: 2, effectiveFrom, fine: { organizationMax: 100_000 }, tiers };
      await c.act('adopt-version', { item: newer, reason: '新规定较轻。' });
      await c.complete('approveVersion');
      expect((await c.openTask('investigate')).context).toMatchObject({
        fineMax: 100_000,
        tiers: ['一般：其他（单位不超过 1000 元）'],
      });
    });

    it('§3.8 one act is not fined twice (行政处罚法 第二十九条)', async () => {
      const violationOn = '2026-10-01';
      const prior = { caseNo: '2026-psj-000009', itemId: 'sj-01', department: offence.department, violationOn };
      const c = await filed({ violationOn, priors: [{ ...prior, outcome: 'penalty' }] });
      expect(await refusalOf(c.complete('investigate'))).toBe('FINED_ALREADY');
      await c.complete('investigate', { penalties: ['warning'], fineFen: 0 });
      expect(await stageOf(c)).toBe('legalReview');
    });
  });

  describe('A22', () => {
    it('who was told of a penalty is told that there is none (行政处罚法 第五十七条第一款第三项)', async () => {
      const c = await noticed();
      await waive(c);
      const refuted = { outcome: 'noViolation', ...NOTHING };
      // Against a report that has the facts established, not without a finding of one's own.
      expect(await refusalOf(c.complete('decide', refuted))).toBe('FACTS_DIVERGE');
      await c.complete('decide', { ...refuted, divergence: '新证据表明并非当事人所为。' });
      expect((await c.openTask('serveDocument')).title).toContain('不予行政处罚决定书');
      await c.complete('serveDocument');
      expect((await c.live()).documents.at(-1)).toMatchObject({ kind: 'noViolationDecision' });
      expect(await c.finish()).toBe('noViolation');
    });

    it('an innocent party is not educated (行政处罚法 第三十三条第三款)', async () => {
      last += 1;
      const c = await stage.register({ item: offence, caseNo: `2026-psj-9${String(last).padStart(5, '0')}` });
      await c.complete('screen', { route: 'penalty' });
      const lacking = { decision: 'doNotFile', ground: 'notProven', reason: '证据不足。' };
      expect(await refusalOf(c.complete('approveFiling', lacking))).toBe('FACTS_DIVERGE');
      await c.complete('approveFiling', { ...lacking, divergence: '现有证据不能证明违法事实。' });
      expect(await c.finish()).toBe('noViolation');
    });

    it('facts that are established are no absence of a violation (行政处罚法 第五十七条第一款第三项)', async () => {
      last += 1;
      const c = await stage.register({ item: offence, caseNo: `2026-psj-9${String(last).padStart(5, '0')}` });
      const back = { route: 'noViolation', factsEstablished: true, overrideReason: '情节轻微。' };
      expect(await refusalOf(c.complete('screen', back))).toBe('ROUTE_NOT_LAWFUL');
    });
  });

  it('A4 a suspended case takes in what became of 复议 (行政处罚法 第七十三条第三款)', async () => {
    const c = await decided();
    await c.suspend('等待复议。');
    await c.act('register-remedy', { kind: 'reconsideration', by: '示例复议机关', acceptedOn: await c.today() });
    expect((await c.live()).remedies).toHaveLength(1);
  });

  it('a penalty orders the correction too, where nobody did (行政处罚法 第二十八条第一款)', async () => {
    const c = await stage.register({ item: { ...item('sj-01'), penaltyRequiresRefusal: false } });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await c.complete('recordDefence');
    expect((await c.openTask('decide')).context).toMatchObject({ toOrder: expect.any(String) });
    expect(await refusalOf(c.complete('decide', { correction: undefined }))).toBe('CORRECTION_REQUIRED');
    await c.complete('decide');
    // What was found corrected is ordered by nobody.
    const mended = await stage.register({
      item: { ...item('sj-01'), penaltyRequiresRefusal: false },
      caseNo: '2026-psj-890010',
    });
    await mended.complete('screen', { route: 'penalty', corrected: 'onDiscovery', overrideReason: '情节较重。' });
    await mended.completeAll('signOffScreening', 'approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await mended.complete('recordDefence');
    expect(await refusalOf(mended.complete('decide', { correction: undefined }))).toBe('accepted');
  });
});
