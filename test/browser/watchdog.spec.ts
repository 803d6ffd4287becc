import { createConnection } from 'mysql2/promise';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { TestStack } from '../support/stack';

/** What the watchdog found, as an administrator sees it. */
describe('the watchdog’s findings', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    desk = await Desk.open(stack);
    who = await people(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  it('a look is begun by a button; what differed stands there as found and as it ought to be, at a desk and on a phone', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const { displayNo } = await c.state();
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query(
      "UPDATE case_file SET due_on = '2020-01-01', projected_at = NOW() - INTERVAL 1 HOUR WHERE case_no = ?",
      [c.caseNo],
    );
    await db.query('DELETE FROM notification WHERE case_no = ? ORDER BY id LIMIT 1', [c.caseNo]);
    await db.end();

    const admin = await desk.seat('admin');
    await admin.goto('/admin?tab=watch');
    await admin.getByText('还没有核对过。').waitFor();
    await admin.getByText('没有发现不一致。').waitFor();
    await admin.getByRole('button', { name: '立即核对' }).click();
    await admin.getByText(/核对 1 件，发现 2 项，修正 2 项。/).waitFor();
    const row = admin.getByRole('row').filter({ hasText: '案件列表的期限日' });
    await row.getByRole('link', { name: displayNo }).waitFor();
    await row.getByText('2020-01-01').waitFor();
    await row.getByText('已修正').waitFor();
    await admin.getByRole('row').filter({ hasText: '没有发出' }).getByText('通知', { exact: true }).waitFor();
    expect(await violations(admin)).toEqual([]);
    await Desk.shot(admin, 'watchdog-desk');

    const phone = await desk.seat('admin', PHONE);
    await phone.goto('/admin?tab=watch');
    await phone.getByText('案件列表的期限日').waitFor();
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await violations(phone)).toEqual([]);
    await Desk.shot(phone, 'watchdog-phone');
  });
});
