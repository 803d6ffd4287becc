import { DataSource } from 'typeorm';
import { addDays, dateOf } from '#law';
import { dataSourceOptions } from '#store';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { ProvincePlatform } from '../support/receivers';
import { eventually, TestStack } from '../support/stack';

const KEY = 'k'.repeat(32);

/** 管理 → 对接 → 省级执法平台: what was given up is sent anew, what differs is seen. */
describe('the provincial platform at the console', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let platform: ProvincePlatform;
  let db: DataSource;

  beforeAll(async () => {
    platform = await new ProvincePlatform(KEY).open();
    stack = await TestStack.start({ PROVINCE_URL: platform.url, PROVINCE_KEY: KEY, PROVINCE_CREDIT: 'true' });
    desk = await Desk.open(stack);
    who = await people(stack);
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await db?.destroy();
    await desk?.close();
    await stack?.end();
    await platform?.close();
  });

  /** A day that was compared, as the nightly look leaves it. */
  async function compared(recordKey: string): Promise<void> {
    const [yesterday, before] = [1, 2].map((n) => addDays(dateOf(new Date().toISOString()), -n));
    const now = new Date();
    await db.query(
      `REPLACE INTO province_day (day, state, ours, theirs, unsent, looked_at) VALUES (?, 'different', 12, 12, 0, ?), (?, 'unlisted', 3, NULL, 0, ?)`,
      [yesterday, now, before, now],
    );
    const rows = [
      [yesterday, recordKey, 'missing', 'a'.repeat(64), null, now],
      [yesterday, '2026-psj-000009.closing.v1', 'unknown', null, 'b'.repeat(64), now],
    ];
    await db.query('INSERT INTO province_difference (day, record_key, kind, ours, theirs, found_at) VALUES ?', [rows]);
  }

  it('an administrator sees how it is told, what was refused, and what differs; sends anew', async () => {
    platform.first.push(422);
    const c = await HttpCase.register(who);
    await c.toFiling();
    await c.complete('approveFiling');
    const admin = await stack.as('admin');
    await eventually(
      () => admin.get<{ dead: number }>('/admin/province'),
      ({ dead }) => dead === 1,
      60_000,
    );
    await compared(`${c.caseNo}.filing.v1`);
    for (const [view, size] of [
      ['desk', DESKTOP],
      ['phone', PHONE],
    ] as const) {
      const page = await desk.seat('admin', size);
      await page.goto('/admin?tab=exchange');
      const province = page.getByRole('region', { name: '省级执法平台' });
      await province.getByText('1 条未能送到').waitFor();
      await province.getByRole('button', { name: '报送记录' }).click();
      await province.getByText('平台答 422').waitFor();
      await province.getByRole('button', { name: '差异 2 条' }).click();
      await province.getByText('请与平台核实来源').waitFor();
      await Desk.shot(page, `province-${view}`);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      if (size !== PHONE) continue;
      await province.getByText('全选').click();
      await Desk.told(page.getByText('1 条将重新报送。'), () =>
        province.getByRole('button', { name: '重新报送所选 1 条' }).click(),
      );
      await eventually(
        () => Promise.resolve(platform.of(c.caseNo)),
        (all) => all.length === 1,
      );
    }
  });
});
