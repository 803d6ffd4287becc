import { daysBefore } from '../support/calendar';
import { actor, head, item, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 从旧兼从轻: a milder version is proposed by one, decided on by the head, and taken whole. */
describe('a version of the item published since', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const bound = {
    ...item('sj-01'),
    penaltyRequiresRefusal: false,
    list: 'mitigation' as const,
    fine: { organizationMin: 10_000, organizationMax: 1_000_000 },
  };
  const next = { ...bound, version: 2, effectiveFrom: daysBefore(new Date(), 1) };
  const milder = { ...next, fine: { organizationMin: 10_000, organizationMax: 50_000 } };
  const refusalOnly = { ...next, penaltyRequiresRefusal: true };
  const propose = (c: RunningCase, version: object, by = officer) =>
    c.act('adopt-version', { item: version, reason: '新规定较轻。' }, by);
  const openKinds = async (c: RunningCase) =>
    (await c.live()).tasks.filter((t) => t.state === 'open').map((t) => t.kind);
  const toInvestigation = async (c: RunningCase) => {
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
  };

  it('only one that is newer, in force, milder in something and heavier in nothing, decided on by another (行政处罚法 第三十七条)', async () => {
    const c = await stage.register({ item: bound });
    await toInvestigation(c);
    expect(await refusalOf(propose(c, bound))).toBe('ITEM_VERSION_NONE_NEWER');
    expect(await refusalOf(propose(c, { ...milder, effectiveFrom: '2099-01-01' }))).toBe('ITEM_VERSION_NONE_NEWER');
    expect(await refusalOf(propose(c, next))).toBe('ITEM_VERSION_NOT_MILDER');
    const mixed = { ...milder, fine: { organizationMin: 20_000, organizationMax: 50_000 } };
    expect(await refusalOf(propose(c, mixed))).toBe('ITEM_VERSION_HEAVIER');
    await propose(c, milder, head);
    expect(await refusalOf(propose(c, milder))).toBe('ITEM_VERSION_PENDING');
    expect(await refusalOf(c.complete('approveVersion'))).toBe('PROPOSED_BY_SELF');
    const { id } = await c.openTask('approveVersion');
    await c.send(id, { decision: 'refuse', reason: '须再比较。' }, actor('deputy', 'head'));
    expect((await c.live()).item).toEqual(bound);

    await propose(c, milder);
    await c.complete('approveVersion');
    const state = await c.live();
    expect(state).toMatchObject({ stage: 'investigation', item: milder, itemBefore: { version: 1 } });
    expect(c.journal.findLast((e) => e.type === 'item.changed')).toMatchObject({
      actor: { id: 'head' },
      basis: '行政处罚法 第三十七条',
      data: {
        from: 1,
        item: { version: 2 },
        proposedBy: 'officer1',
        comparison: [expect.stringContaining('罚款上限')],
      },
    });
    // What is asked from then on is asked by the new range, and the open task tells it.
    expect((await c.openTask('investigate')).context).toMatchObject({ fineMax: 50_000 });
    expect(await refusalOf(c.complete('investigate'))).toBe('FINE_OUT_OF_RANGE');
    await c.complete('investigate', { fineFen: 50_000 });
    await c.completeAll('reviewLegality');
    await c.complete('giveNotice', { fineFen: 50_000 });
    expect(await refusalOf(propose(c, { ...milder, version: 3, penaltyRequiresRefusal: true }))).toBe(
      'ITEM_VERSION_NOT_HERE',
    );
    await c.complete('recordDefence');
    await c.complete('decide', { fineFen: 50_000 });
    expect(await refusalOf(propose(c, { ...milder, version: 3, penaltyRequiresRefusal: true }))).toBe(
      'ITEM_VERSION_NOT_HERE',
    );
    await c.complete('serveDocument');
    await c.pay(50_000);
    expect(await c.finish()).toBe('penalty');
  });

  it.each([
    ['legalReview', [['investigate', {}]]],
    [
      'notice',
      [
        ['investigate', {}],
        ['reviewLegality', {}],
      ],
    ],
    [
      'notice',
      [
        ['investigate', {}],
        ['reviewLegality', {}],
        ['giveNotice', { service: undefined }],
      ],
    ],
    [
      'decision',
      [
        ['investigate', {}],
        ['reviewLegality', {}],
        ['giveNotice', {}],
        ['recordDefence', {}],
      ],
    ],
  ] as [string, [string, object][]][])(
    'adopted at %s (%#), punishable on refusal alone: reported anew, and ended without a penalty (行政处罚法 第三十七条、第四十四条)',
    async (where, steps) => {
      const c = await stage.register({ item: bound });
      await toInvestigation(c);
      for (const [kind, answer] of steps) await c.complete(kind, answer as Record<string, unknown>);
      const before = await c.live();
      expect(before.stage).toBe(where);
      await propose(c, refusalOnly);
      await c.complete('approveVersion');
      expect((await c.live()).stage).toBe('investigation');
      expect(await openKinds(c)).toEqual(['investigate']);
      // What was served stays served, what was not is taken back; no day that was told comes earlier.
      const after = await c.live();
      for (const d of after.documents) expect(d.served !== undefined || d.recalled !== undefined).toBe(true);
      for (const k of before.clocks.filter((one) => one.id !== 'legalReview' && one.status === 'running'))
        expect(after.clocks.find((one) => one.id === k.id && one.round === k.round)).toMatchObject({ dueAt: k.dueAt });
      expect(await refusalOf(c.complete('investigate'))).toBe('PENALTY_NEEDS_REFUSAL');
      await c.complete('investigate', { proposal: 'noPenalty', penalties: [], fineFen: 0 });
      await c.complete('reviewLegality');
      expect(await refusalOf(c.complete('decide'))).not.toBe('accepted');
      await c.complete('decide', { outcome: 'noPenalty', ground: 'refusalOnly', penalties: [], fineFen: 0 });
      await c.completeAll('serveDocument', 'educate');
      expect(await c.finish()).toBe('noPenalty');
    },
  );

  it('a notice that was not served is made anew in the new round, and the penalty rests on it (行政处罚法 第四十四条)', async () => {
    const c = await stage.register({ item: bound });
    await toInvestigation(c);
    await c.completeAll('investigate', 'reviewLegality');
    await c.complete('giveNotice', { service: undefined });
    await propose(c, milder);
    await c.complete('approveVersion');
    await c.complete('investigate', { fineFen: 40_000 });
    await c.complete('reviewLegality');
    await c.complete('giveNotice', { fineFen: 40_000 });
    await c.complete('recordDefence');
    await c.complete('decide', { fineFen: 40_000 });
    await c.complete('serveDocument');
    await c.pay(40_000);
    expect(await c.finish()).toBe('penalty');
  });

  it('before the case is screened its conditions are the new ones; afterwards not while that is signed; an order keeps its day', async () => {
    const waiver = { ...item('sj-01'), focusArea: '食品药品' };
    const longer = { ...waiver, version: 2, effectiveFrom: daysBefore(new Date(), 1) };
    const asked = {
      id: 'q1',
      kind: 'yesNo' as const,
      text: '没有造成后果',
      satisfiedIf: { is: true },
      source: '本清单',
    };
    const c = await stage.register({ item: { ...waiver, questions: [asked] } });
    await propose(c, { ...longer, questions: [] });
    await c.complete('approveVersion');
    expect((await c.openTask('screen')).context?.['questions']).toBeUndefined();
    await c.complete('screen');
    const newest = { ...longer, version: 3, questions: [], correctionPeriod: { amount: 20, unit: 'workingDay' } };
    expect(await refusalOf(propose(c, newest))).toBe('ITEM_VERSION_NOT_HERE');
    await c.completeAll('signOffScreening', 'educate', 'issueCorrectionOrder');
    const { dueAt } = (await c.live()).clocks.find((k) => k.id === 'correction')!;
    await propose(c, newest);
    await c.complete('approveVersion');
    const { clocks, stage: here } = await c.live();
    expect(here).toBe('observation');
    expect(clocks.find((k) => k.id === 'correction')).toMatchObject({ status: 'running', dueAt });
    await c.act('report-correction', { statement: '已改正。' }, party);
    await c.complete('reinspect');
    // In a focus area no more: the review that was asked for is answered all the same.
    expect(await openKinds(c)).toContain('reviewLegality');
    const { focusArea: _, ...plain } = newest;
    await propose(c, { ...plain, version: 4 });
    await c.complete('approveVersion');
    await c.completeAll('reviewLegality', 'approveLeniency');
    expect(await c.finish()).toBe('orderFulfilled');
  });

  it('nothing is adopted beside a suspected crime or in a suspended case; what was proposed waits for its answer', async () => {
    const c = await stage.register({ item: bound });
    await toInvestigation(c);
    await propose(c, milder);
    await c.suspend();
    expect(await refusalOf(c.complete('approveVersion'))).toBe('CASE_SUSPENDED');
    await c.act('resume', { reason: '鉴定完成。' }, head);
    await c.act('suspect-crime', { facts: '涉嫌犯罪。' });
    expect(await refusalOf(c.complete('approveVersion'))).toBe('TRANSFER_PENDING');
    await c.reportCrime();
    await c.complete('approveTransfer', { decision: 'refuse', reason: '理由不足。' });
    await c.act('terminate', { ground: 'organizationEnded', reason: '已注销。', attachments: ['a'.repeat(64)] });
    await c.complete('approveTermination');
    expect(await openKinds(c)).toEqual(['approveClosing']);
    expect(await c.finish()).toBe('terminated');
  });
});
