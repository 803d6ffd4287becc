import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** A paper that cannot be handed over: tried, announced, and served when the days have passed, by clicking. */
describe('service of papers, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let c: HttpCase;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const seen = async (page: Page, name: string) => {
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/service-${name}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  };
  const panel = (page: Page) => page.getByRole('region', { name: '送达', exact: true });
  const openCase = async (page: Page) => {
    await page.goto(`/cases/${c.caseNo}`);
    await panel(page).getByText('行政处罚告知书').first().waitFor();
  };
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  /** Nobody waits thirty days here: it ends three to four minutes from now, counted from this day. */
  const endSoon = async () => {
    const shanghai = new Date(Date.now() + 8 * 3_600_000);
    await stack.publish('rules', {
      source: '示例公告',
      effectiveFrom: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      reachesRunning: true,
      rules: [
        {
          id: 'announcement',
          period: { amount: shanghai.getUTCHours() * 60 + shanghai.getUTCMinutes() + 4, unit: 'minute' },
          direction: 'forward',
          source: '示例公告',
          confirmed: false,
        },
      ],
    });
  };
  const toNotice = async () => {
    c = await HttpCase.register(who);
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice', { service: undefined });
  };
  const attempted = async (page: Page, course: string) => {
    await panel(page).getByRole('button', { name: '登记送达未成' }).click();
    const dialog = page.getByRole('dialog', { name: '登记送达未成' });
    await dialog.getByLabel('直接送达').check();
    await dialog.getByLabel('日期').fill(today());
    await dialog.getByRole('textbox', { name: '送达人' }).fill('执法员甲、执法员乙');
    await dialog.getByLabel('受送达人和可以代收的人都不在').check();
    await dialog.getByLabel('经过').fill(course);
    await dialog.getByRole('button', { name: '确定' }).click();
    await panel(page).getByText(course).waitFor();
  };
  const announced = async (page: Page, name: string) => {
    await panel(page).getByRole('button', { name: '公告送达' }).click();
    const dialog = page.getByRole('dialog', { name: '公告送达' });
    await dialog.getByLabel('以其他方式无法送达').check();
    await dialog.getByLabel('此前送达的经过').fill('两次上门无人，电话停机，邮件退回。');
    await dialog.getByLabel('公告发布日期').fill(today());
    // Where a notice hangs is not where the violation was.
    expect(await dialog.getByLabel('张贴地点').inputValue()).toBe('');
    await dialog.getByLabel('张贴地点').fill('示例街道公告栏');
    await dialog
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '公告.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await dialog.getByRole('link', { name: /公告\.pdf/ }).waitFor();
    await dialog.getByText(/提交后：公告至/).waitFor();
    await seen(page, name);
    await dialog.getByRole('button', { name: '确定' }).click();
  };

  it('an announcement: tried first, its day told and never typed, its time not counted for the decision', async () => {
    await toNotice();
    const officer = await desk.seat('officer1');
    await openCase(officer);
    // Nobody is announced to who was not tried.
    await panel(officer).getByRole('button', { name: '公告送达' }).click();
    const dialog = officer.getByRole('dialog', { name: '公告送达' });
    await dialog.getByLabel('以其他方式无法送达').check();
    await dialog.getByLabel('公告发布日期').fill(today());
    await dialog.getByText(/不能公告：公告送达须下落不明，或者以其他方式无法送达/).waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await attempted(officer, '店门紧锁，邻居称已搬走。');
    await attempted(officer, '再次上门，仍无人。');
    await announced(officer, 'announce-desk');
    await panel(officer).getByText('公告中').waitFor();
    await panel(officer)
      .getByText(/视为送达，案件自动继续/)
      .waitFor();
    await officer.getByText('公告期（行政处罚告知书）').first().waitFor();
    await seen(officer, 'announced-desk');
    const phone = await desk.seat('officer2', PHONE);
    await openCase(phone);
    await seen(phone, 'announced-phone');
    const { clocks } = await c.state();
    const clock = clocks.find((k) => k.id === 'announcement')!;
    expect(
      Math.round((Date.parse(clock.dueAt!) - Date.parse(`${today()}T00:00:00+08:00`)) / 86_400_000),
    ).toBeGreaterThan(30);
    expect(clocks.find((k) => k.id === 'decision')!.exclusions).toMatchObject([{ from: today(), to: clock.dueOn }]);
  });

  it('when its time has passed the case goes on by itself, and the paper says how it was served', async () => {
    await toNotice();
    const officer = await desk.seat('officer1');
    await openCase(officer);
    await attempted(officer, '店门紧锁，邻居称已搬走。');
    await endSoon();
    await announced(officer, 'soon-desk');
    await eventually(
      () => c.state(),
      (s) => s.stage === 'defence',
      300_000,
    );
    await openCase(officer);
    await panel(officer).getByText('已送达').first().waitFor();
    // On the service itself, and on its page of the notice board once that has heard of it.
    await panel(officer)
      .getByText(/公告期满，.*视为送达/)
      .first()
      .waitFor();
    await seen(officer, 'served-desk');
    await panel(officer).getByRole('link', { name: '行政处罚告知书' }).click();
    await officer.getByText('此前送达未成').waitFor();
    await seen(officer, 'paper-desk');
  });

  it('a record of service is corrected: whom and which days it touches is said before, the earlier record stays', async () => {
    c = await HttpCase.register(who);
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice');
    const officer = await desk.seat('officer1');
    await openCase(officer);
    const notice = panel(officer).getByRole('listitem', { name: '行政处罚告知书' });
    await notice.getByRole('button', { name: '更正送达记录' }).click();
    const dialog = officer.getByRole('dialog', { name: '更正送达记录' });
    const typed = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);
    await dialog.getByLabel('实际送达时间').fill(typed(Date.now() - 3 * 86_400_000));
    await dialog.getByText(/不能更正：送达时间早于文书制作/).waitFor();
    await dialog.getByLabel('实际送达时间').fill(typed(Date.now()));
    await dialog.getByText(/涉及当事人示例商行：陈述申辩期限仍至/).waitFor();
    await dialog.getByLabel('更正的理由').fill('回证上的时间记错。');
    await dialog
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '回证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await dialog.getByRole('link', { name: /回证\.pdf/ }).waitFor();
    await seen(officer, 'correct-desk');
    await dialog.getByRole('button', { name: '确定' }).click();
    await notice.getByText(/更正：原记.*送达。回证上的时间记错。/).waitFor();
    await seen(officer, 'corrected-desk');
  });
});
