import { item } from '../support/cases';
import { refusalOf, Stage } from './support';

/** 按日连续处罚: a case of its own, linked with the one in which the fine was decided. */
describe('a fine by the day', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike({ byChance: true }));

  it('is told and decided as a penalty of its own, to the sum and beyond the range of one fine (生态环境法典 第一千零六十条)', async () => {
    const source = '生态环境法典 第一千零六十条（待确认）';
    const offence = {
      ...item('sj-01'),
      penaltyRequiresRefusal: false,
      list: 'mitigation' as const,
      fine: { organizationMax: 100_000 },
      perDay: { source, confirmed: false },
    };
    // Fifteen days of 100 yuan.
    const perDay = {
      caseNo: '2026-psj-000009',
      displayNo: '盘市监柔〔2026〕9号',
      dailyFen: 10_000,
      orderServedOn: '2026-09-01',
      foundOn: '2026-09-16',
      days: 15,
      fineFen: 150_000,
      source,
    };
    const c = await stage.register({ item: offence, facts: { perDay } });
    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    expect((await c.openTask('investigate')).context).toMatchObject({
      perDay: [expect.stringContaining('100.00 元 × 15 日 = 1500.00 元'), expect.any(String), source],
    });
    expect(await refusalOf(c.complete('investigate', { fineFen: 100_000 }))).toBe('PER_DAY_SUM');
    await c.complete('investigate', { fineFen: 150_000 });
    await c.complete('reviewLegality');
    expect(await refusalOf(c.complete('giveNotice', { fineFen: 140_000 }))).toBe('PER_DAY_SUM');
    await c.complete('giveNotice', { fineFen: 150_000 });
    await c.complete('recordDefence');
    expect(await refusalOf(c.complete('decide', { fineFen: 140_000 }))).toBe('PER_DAY_SUM');
    await c.complete('decide', { fineFen: 150_000 });
    expect(await c.live()).toMatchObject({ stage: 'service', outcome: 'penalty' });
  });
});
