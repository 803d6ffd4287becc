import { notificationsFor } from '#journal';
import { actor, head, item, officer, party } from '../support/cases';
import { daysBefore } from '../support/calendar';
import { refusalOf, type RunningCase, Stage } from './support';

/** 中止: only on a ground of the law, approved, asked about again; it stops the authority and none of the party's rights. */
describe('suspension', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const offence = { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
  const clockOf = async (c: RunningCase, id: string) => (await c.live()).clocks.findLast((k) => k.id === id)!;
  const resume = (c: RunningCase) => c.act('resume', { reason: '裁判已生效。' }, head);
  const large = { penalties: ['fine'], fineFen: 10_000_000 };
  async function noticed(): Promise<RunningCase> {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    await c.complete('investigate', large);
    await c.complete('reviewLegality');
    await c.complete('giveNotice', { ...large, hearingTold: true });
    return c;
  }

  it('A2 the party’s defence is heard while the case is suspended, and its period does not lapse (市场监督管理行政处罚程序规定 第四十六条; 行政处罚法 第四十五条)', async () => {
    const c = await noticed();
    const before = await clockOf(c, 'defence');
    await c.suspend();
    await stage.env.sleep('60 days');
    expect((await c.live()).stage).toBe('defence');
    expect(await clockOf(c, 'defence')).toMatchObject({ status: 'suspended' });
    expect(await clockOf(c, 'hearingRequest')).toMatchObject({ status: 'suspended' });
    await c.act('state-defence', { statement: '已主动消除后果。' }, party);
    await c.act('request-hearing', { statement: '要求听证。' }, party);
    expect((await c.openTask('recordDefence')).context).toMatchObject({ stated: { by: '示例商行' } });
    // The authority does nothing meanwhile.
    expect(await refusalOf(c.complete('recordDefence', { waived: false, statement: '…', review: '…' }))).toBe(
      'CASE_SUSPENDED',
    );
    await resume(c);
    // It goes on where it stood.
    const after = await clockOf(c, 'defence');
    expect(after.status).toBe('running');
    const left = (dueAt: string, at: number) => Math.round((Date.parse(dueAt) - at) / 86_400_000);
    expect(left(after.dueAt!, await stage.env.currentTimeMs())).toBeGreaterThanOrEqual(
      left(before.dueAt!, Date.parse(before.startedAt)) - 3,
    );
    await c.complete('recordDefence', { waived: false, statement: '已主动消除后果。', review: '不予采纳。' });
    expect((await c.live()).stage).toBe('defence');
  });

  it('A2 the party waives, reports, asks for time and signs while the case is suspended (市场监督管理行政处罚程序规定 第四十六条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    await c.suspend();
    await stage.env.sleep('20 days');
    await c.act('complete-study', { course: '课程', correct: 1, of: 1 }, party);
    const { id } = await c.openTask('signCommitment');
    await c.send(id, { decision: 'signed', signedBy: '示例商行' }, party);
    await c.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '配件未到。' }, party);
    // Longer than may be is refused as ever.
    expect(
      await refusalOf(
        c.act('request-extension', { by: { amount: 1, unit: 'workingDay' }, reason: '再要一次。' }, party),
      ),
    ).toBe('EXTENSION_PENDING');
    expect(await refusalOf(c.complete('approveExtension'))).toBe('CASE_SUSPENDED');
    await c.act('report-correction', { statement: '已改正。' }, party);
    expect(await clockOf(c, 'reinspection')).toMatchObject({ status: 'suspended' });
    expect(await refusalOf(c.complete('reinspect'))).toBe('CASE_SUSPENDED');
    await resume(c);
    await c.complete('reinspect');

    const waived = await stage.register({ item: offence, caseNo: '2026-psj-000002' });
    await waived.complete('screen', { route: 'penalty' });
    await waived.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice');
    await waived.suspend();
    await waived.act('waive-defence', { scope: 'defence', confirmed: true }, party);
    expect((await waived.live()).stage).toBe('decision');
    expect(await refusalOf(waived.complete('decide'))).toBe('CASE_SUSPENDED');
  });

  it('A2 no period to pay lapses, and nothing is added for its time (市场监督管理行政处罚程序规定 第四十六条; 行政处罚法 第七十二条)', async () => {
    const c = await stage.register({ item: offence });
    await c.complete('screen', { route: 'penalty' });
    await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
    await c.complete('serveDocument');
    await c.suspend();
    await stage.env.sleep('90 days');
    expect(await clockOf(c, 'payment')).toMatchObject({ status: 'suspended' });
    await resume(c);
    await c.pay();
    expect((await c.live()).stage).toBe('closing');
  });

  it('A23 only on one of the five grounds, approved by a head who has not proposed it (市场监督管理行政处罚程序规定 第四十六条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const propose = (data: object, by = officer) => c.act('suspend', { reason: '等待裁判。', ...data }, by);
    expect(await refusalOf(propose({}))).toBe('SUSPENSION_GROUND');
    expect(await refusalOf(propose({ ground: 'busy' }))).toBe('SUSPENSION_GROUND');
    expect(await refusalOf(propose({ ground: 'toString' }))).toBe('SUSPENSION_GROUND');
    expect(await refusalOf(propose({ ground: 'other', remindOn: await c.today() }))).toBe('SUSPENSION_REMINDER_PAST');
    await propose({ ground: 'pendingRuling' }, head);
    expect(await c.live()).toMatchObject({ status: 'open' });
    expect((await c.openTask('approveSuspension')).context).toMatchObject({ ground: 'pendingRuling' });
    expect(await refusalOf(propose({ ground: 'other' }))).toBe('SUSPENSION_PENDING');
    expect(await refusalOf(c.complete('approveSuspension'))).toBe('PROPOSED_BY_SELF');
    const { id } = await c.openTask('approveSuspension');
    await c.send(id, { decision: 'refuse', reason: '可以继续。' }, actor('deputy', 'head'));
    expect(await c.live()).toMatchObject({ status: 'open' });
    expect((await c.live()).suspension).toBeUndefined();
    await c.suspend();
    expect(await c.live()).toMatchObject({ status: 'suspended', suspension: { ground: 'other' } });
  });

  it('A23 never in 核查, nor with the police, nor at the end (市场监督管理行政处罚程序规定 第十八条、第四十六条)', async () => {
    const c = await stage.register();
    const propose = () => c.act('suspend', { ground: 'forceMajeure', reason: '洪水。' });
    expect(await refusalOf(propose())).toBe('SUSPENSION_NOT_HERE');
    await c.toObservation();
    await propose();
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    await c.reportCrime();
    await c.complete('approveTransfer');
    expect(await refusalOf(c.complete('approveSuspension'))).toBe('SUSPENSION_NOT_HERE');
    await c.complete('approveSuspension', { decision: 'refuse' });
    expect(await refusalOf(propose())).toBe('SUSPENSION_NOT_HERE');
    await c.completeAll('deliverTransfer', 'recordPoliceDecision', 'handOverThings');
    expect((await c.live()).stage).toBe('closing');
    expect(await refusalOf(propose())).toBe('SUSPENSION_NOT_HERE');
    // Of a case begun before, the head alone suspends; the ground and the place are asked of it too.
    const old = await stage.register({ facts: { revision: 1 }, caseNo: '2026-psj-000002' });
    expect(await refusalOf(old.act('suspend', { reason: '等待。' }, head))).toBe('SUSPENSION_NOT_HERE');
    await old.toObservation();
    expect(await refusalOf(old.act('suspend', { reason: '等待。' }, head))).toBe('SUSPENSION_GROUND');
    expect(await refusalOf(old.act('suspend', { ground: 'other', reason: '等待。' }))).toBe('FORBIDDEN');
    await old.act('suspend', { ground: 'other', reason: '等待。' }, head);
    expect((await old.live()).status).toBe('suspended');
    expect(await refusalOf(old.act('report-correction', { statement: '已改正。' }, party))).toBe('CASE_SUSPENDED');
  });

  it('A7 the record of another department’s case cites no rule of the market bureau (市场监督管理行政处罚程序规定 第二条)', async () => {
    const culture = { ...item('wl-06'), penaltyRequiresRefusal: false, list: 'mitigation' as const };
    const c = await stage.register({ item: culture });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    await c.suspend();
    await resume(c);
    const cited = c.journal.map((e) => e.basis ?? '').filter((basis) => basis.includes('市场监督管理'));
    expect(cited).toEqual([]);
    expect((await c.live()).tasks.find((t) => t.kind === 'approveSuspension')!.legalBasis).toBe('本系统默认规则');
  });

  it('A23 it is asked every thirty days, or on the day that was named, whether the ground still stands (市场监督管理行政处罚程序规定 第四十六条)', async () => {
    const c = await stage.register();
    await c.toObservation();
    const remindOn = daysBefore(await stage.now(), -10);
    await c.act('suspend', { ground: 'interpretation', reason: '送请解释。', remindOn });
    await c.complete('approveSuspension');
    const asked = () => c.journal.filter((e) => e.type === 'clock.reminded' && e.data.clock === 'suspension');
    await stage.env.sleep('8 days');
    await c.live();
    expect(asked()).toHaveLength(0);
    await stage.env.sleep('12 days');
    await c.live();
    expect(asked()).toHaveLength(1);
    await stage.env.sleep('70 days');
    const state = await c.live();
    expect(asked().length).toBeGreaterThanOrEqual(2);
    expect(notificationsFor(asked()[0]!, state).map((n) => n.role ?? n.username)).toEqual([
      'officer1',
      'officer2',
      'head',
    ]);
    expect(state).toMatchObject({ status: 'suspended', stage: 'observation' });
    await resume(c);
    expect(await clockOf(c, 'suspension')).toMatchObject({ status: 'met' });
    expect((await c.live()).deeds['resume']).toMatchObject({ data: { reason: '裁判已生效。' } });
  });
});
