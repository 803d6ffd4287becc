import { addDays, dateOf } from '#law';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';
import { workbookIn } from '../support/workbook';

const today = () => dateOf(new Date().toISOString());

/** What managers and supervisors do, by clicking, at a desk and on a phone. */
describe('managers and supervisors', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
    // An extension that waits, a review that waits, a re-inspection, and what nobody has claimed.
    const held = await HttpCase.register(staff);
    await held.toObservation(60);
    await held.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '=配件未到。' });
    const review = await HttpCase.register(staff);
    await review.toObservation();
    await review.act('refuse-correction', { statement: '不改。' });
    for (const kind of ['approveFiling', 'investigate']) await review.complete(kind);
    const task = (await review.state()).tasks.find((t) => t.state === 'open' && t.kind === 'reviewLegality')!;
    await staff.legal.post(`/tasks/${task.id}/claim`);
    const visit = await HttpCase.register(staff);
    await visit.toObservation();
    await visit.act('report-correction', { statement: '已改正。' });
    for (let i = 0; i < 3; i++) await HttpCase.register(staff);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  /** The workbook that a click brings. */
  async function workbook(page: Page, link: string) {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).first().click();
    const download = await coming;
    return { ...workbookIn(readFileSync(await download.path())), file: download.suggestedFilename() };
  }
  const fits = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  it.each([
    ['desk', DESKTOP, false],
    ['phone', PHONE, true],
  ] as const)('every number of what is about to go wrong opens as many tasks (%s)', async (size, viewport, dark) => {
    const page = await desk.seat('manager', viewport, dark);
    await page.goto('/overview');
    await page.getByRole('heading', { name: /将要出问题/ }).waitFor();
    await page.locator('.chart svg').waitFor();
    await page.locator('.risk-table').first().waitFor();
    expect(await fits(page)).toBeLessThanOrEqual(0);
    await Desk.shot(page, `overview-${size}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('heading', { name: /将要出问题/ }).scrollIntoViewIfNeeded();
    await Desk.shot(page, `risks-${size}`);
    await page.locator('.chart').scrollIntoViewIfNeeded();
    await Desk.shot(page, `chart-${size}`);
    const links = page.locator('main a[href^="/overview/tasks?"]');
    const all = await links.evaluateAll((found) =>
      found.map((a) => [a.getAttribute('href')!, (a.querySelector('strong') ?? a).textContent!] as const),
    );
    expect(all.length).toBeGreaterThan(15);
    for (const [href, n] of all) {
      const answer = await page.request.get(`/api/v1/statistics/risks/tasks?${href.split('?')[1]}`);
      expect([href, ((await answer.json()) as { total: number }).total]).toEqual([href, Number(n.replace(/,/g, ''))]);
    }
    for (const name of ['延期待批', '待法制审核']) {
      await page.locator('.risk-figures a').filter({ hasText: name }).click();
      await page.getByRole('heading', { name: new RegExp(`${name} 共 1 项`) }).waitFor();
      await Desk.counts(page.locator('.rows > li'), 1);
      expect(await fits(page)).toBeLessThanOrEqual(0);
      await Desk.shot(page, `risk-list-${size}`);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: '返回指挥' }).click();
      await page.locator('.risk-figures').waitFor();
    }
    await page.locator('.risk-figures a').filter({ hasText: '今天到期' }).waitFor();
    if (process.env['BROWSER_SHOTS'] && size === 'desk')
      await page.pdf({
        path: `${process.env['BROWSER_SHOTS']}/overview.pdf`,
        preferCSSPageSize: true,
        printBackground: false,
      });
    await page.context().close();
  });

  it('a report’s period is one choice, one that ends before it begins is told, and what waits for each post stands apart', async () => {
    const page = await desk.seat('manager');
    await page.goto('/overview');
    await page.locator('.risk-table').first().waitFor();
    await page.getByRole('combobox', { name: '期间' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '本月' }).click();
    await page.waitForURL(`**/overview?from=${today().slice(0, 7)}-01&to=${today()}`);
    await page.locator('.figures a').filter({ hasText: '期间登记' }).waitFor();
    await page.getByLabel('截止日', { exact: true }).fill(addDays(`${today().slice(0, 7)}-01`, -1));
    await page.getByText('起始日晚于截止日，请改其中一个。').waitFor();
    await page.getByText('自选期间').waitFor();
    await page.getByRole('link', { name: '导出 XLSX' }).first().waitFor({ state: 'detached' });
    await Desk.shot(page, 'period-refused');
    await page.getByRole('combobox', { name: '期间' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '本年' }).click();
    const waiting = page.getByRole('region', { name: '将要出问题，按办理人' });
    await waiting.getByRole('rowheader', { name: '待认领（执法人员）' }).waitFor();
    const heads = waiting
      .getByRole('row', { name: /待认领（负责人）/ })
      .getByRole('link')
      .first();
    const n = await heads.innerText();
    await heads.click();
    await page.getByRole('heading', { name: `在办 共 ${n} 项` }).waitFor();
    await page.getByText('待认领（负责人）。').waitFor();
    await page.locator('.rows > li').filter({ hasNotText: '负责人' }).first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('a case opens by its number too, and cases are found by the days of their registration', async () => {
    const page = await desk.seat('archivist');
    await page.goto('/cases');
    await page.locator('.case-table .row-no a').first().waitFor();
    await page.getByRole('button', { name: '登记日期' }).click();
    await page.getByLabel('登记截止日', { exact: true }).fill(addDays(today(), -1));
    await page.getByText('没有符合条件的案件').waitFor();
    await page.getByLabel('登记截止日', { exact: true }).fill(today());
    await Desk.shot(page, 'cases-registered');
    await page.keyboard.press('Escape');
    const first = page.locator('.case-table .row-no a').first();
    const no = await first.innerText();
    await first.click();
    await page.getByText(no).first().waitFor();
    await page.waitForURL('**/cases/*-psj-*');
    await page.context().close();
  });

  it('a list shows the deadline’s name, unit and handler, remembers the columns, and leaves as it stands', async () => {
    const page = await desk.seat('manager');
    await page.goto(`/cases?registeredFrom=${today()}`);
    const table = page.locator('.case-table');
    await table.waitFor();
    for (const head of ['期限', '单位', '办理人'])
      await table.getByRole('columnheader', { name: head, exact: true }).waitFor();
    await table.getByRole('cell', { name: '核查期限' }).first().waitFor();
    await table.getByText('执法员甲、执法员乙').first().waitFor();
    await Desk.shot(page, 'cases-desk');
    await page.getByRole('button', { name: '选择列' }).click();
    await page.getByRole('checkbox', { name: '单位' }).uncheck();
    await page.getByRole('checkbox', { name: '到期' }).check();
    await Desk.shot(page, 'cases-columns');
    await page.keyboard.press('Escape');
    await page.reload();
    await table.getByRole('columnheader', { name: '到期' }).waitFor();
    await table.getByRole('columnheader', { name: '单位' }).first().waitFor({ state: 'detached' });

    const { name, rows, file } = await workbook(page, '导出 XLSX');
    expect(file).toMatch(/^案件 .+\.xlsx$/);
    expect(name).toBe('案件');
    expect(rows[1]![0]).toBe(`登记期间：${today()} 起`);
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(rows[4]!.slice(2)).toEqual(heads.slice(2));
    expect(rows.slice(5)).toHaveLength(await table.locator('tbody tr').count());
    const first = table.locator('tbody tr').first();
    expect(await first.innerText()).toContain(rows[5]![0]);

    await page.goto('/overview');
    await page.getByRole('link', { name: '导出 XLSX' }).first().waitFor();
    const statistics = await workbook(page, '导出 XLSX');
    expect(statistics.name).toMatch(/^按/);
    expect(statistics.rows[1]![0]).toMatch(/^期间：\d{4}-\d\d-\d\d 至 /);
    await page.locator('.risk-figures a').filter({ hasText: '延期待批' }).click();
    await page.locator('.rows > li').first().waitFor();
    const risk = await workbook(page, '导出 XLSX');
    expect([risk.name, risk.rows.slice(5).length]).toEqual(['延期待批', await page.locator('.rows > li').count()]);
    await page.context().close();

    const phone = await desk.seat('manager', PHONE);
    await phone.goto('/cases');
    await phone.locator('.case-block').first().waitFor();
    await phone.locator('.case-block').first().getByText('办理人').waitFor();
    expect(await fits(phone)).toBeLessThanOrEqual(0);
    await Desk.shot(phone, 'cases-phone');
    expect(await violations(phone)).toEqual([]);
    await phone.context().close();
  });

  it.each([
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const)('a supervisor asks for an explanation, the head gives it (%s)', async (size, viewport) => {
    const c = await HttpCase.register(staff);
    const supervisor = await desk.seat('supervisor', viewport);
    await supervisor.goto(`/cases/${c.caseNo}`);
    await supervisor.getByRole('button', { name: '督办', exact: true }).click();
    const dialog = supervisor.getByRole('dialog');
    await dialog.getByLabel('督办事由').fill('已过半月，请说明进展。');
    const date = dialog.getByLabel('说明期限');
    await date.fill(today());
    await dialog.getByText('说明期限最早为明天，请另选日期。').waitFor();
    await date.fill(addDays(today(), 10));
    await dialog.getByText(/负责人须在.+前说明/).waitFor();
    await Desk.shot(supervisor, `supervise-${size}`);
    await dialog.getByRole('button', { name: '确定' }).click();
    await supervisor.getByText('已办理：督办').waitFor();

    const head = await desk.seat('head', viewport);
    await head.goto(
      `/inbox?view=unassigned&kind=explainSupervision&q=${encodeURIComponent((await c.state()).displayNo)}`,
    );
    await head.getByRole('link', { name: /说明督办事项/ }).click();
    await head.getByText('已过半月，请说明进展。').waitFor();
    await head.getByLabel('情况说明').fill('正在督促改正。');
    await head.getByLabel('下一步措施').fill('三日内复查。');
    await head.getByText(/说明送达督办人司法行政监督员/).waitFor();
    await Desk.shot(head, `explain-${size}`);
    await head.getByRole('button', { name: '提交', exact: true }).click();
    await eventually(
      () => c.state(),
      ({ tasks }) => tasks.some((t) => t.kind === 'explainSupervision' && t.state === 'completed'),
    );
    const { id } = (await c.state()).tasks.find((t) => t.kind === 'explainSupervision')!;
    await supervisor.goto(`/tasks/${id}`);
    await supervisor.getByText('三日内复查。').waitFor();
    await Desk.shot(supervisor, `explained-${size}`);
    for (const page of [supervisor, head]) await page.context().close();
  });

  it.each([
    ['desk', DESKTOP, false],
    ['phone', PHONE, true],
  ] as const)('the schedule: a day opens what it counts, by mouse and by keys (%s)', async (size, viewport, dark) => {
    const page = await desk.seat('officer1', viewport, dark);
    await page.getByRole('navigation').getByRole('link', { name: '日程' }).click();
    await page.locator('.sheet').waitFor();
    const visits = page.getByRole('button', { name: /复查 [1-9]\d* 项/ }).first();
    const month = page.getByRole('button', { name: '下一月' });
    if (!(await visits.isVisible())) await month.click();
    await visits.click();
    const [, due, visit] = /到期 (\d+) 件，复查 (\d+) 项/.exec((await visits.getAttribute('aria-label'))!)!;
    await page.getByRole('heading', { name: `到期 ${due} 件` }).waitFor();
    await page.getByRole('heading', { name: `复查 ${visit} 项` }).waitFor();
    await Desk.counts(page.locator('.day-lists section').nth(1).locator('li'), Number(visit));
    expect(await fits(page)).toBeLessThanOrEqual(0);
    await Desk.shot(page, `schedule-month-${size}`);
    expect(await violations(page)).toEqual([]);
    const before = new URL(page.url()).searchParams.get('on')!;
    await page.locator('.sheet [aria-pressed=true]').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(
      () => Promise.resolve(new URL(page.url()).searchParams.get('on')),
      (on) => on === addDays(before, 1),
    );
    await page.locator(`.sheet [aria-pressed=true]:focus`).waitFor();
    await page.getByText('周', { exact: true }).first().click();
    await eventually(
      () => page.locator('.sheet button').count(),
      (n) => n === 7,
    );
    await Desk.shot(page, `schedule-week-${size}`);
    await page.context().close();
  });

  it('draws the places of a day’s re-inspections by itself, numbered as the list', async () => {
    const page = await desk.seat('officer1');
    // Only the places are added: whether registration took them is the registration's test.
    await page.route('**/api/v1/schedule/visits*', async (route) => {
      const response = await route.fetch();
      const { items } = (await response.json()) as { items: object[] };
      const located = items.flatMap((v) =>
        [0, 1, 2].map((i) => ({
          ...v,
          id: `${i}`,
          latitude: 41.12 + i * 0.012,
          longitude: 122.07 + ((i * 2) % 3) * 0.02,
        })),
      );
      await route.fulfill({ response, json: { items: located } });
    });
    await page.goto('/calendar');
    const visits = page.getByRole('button', { name: /复查 [1-9]\d* 项/ }).first();
    await page.locator('.sheet').waitFor();
    if (!(await visits.isVisible())) await page.getByRole('button', { name: '下一月' }).click();
    await visits.click();
    await page.getByRole('img', { name: /复查地点示意图，3 处/ }).waitFor();
    await Desk.counts(page.locator('.visit-map circle'), 3);
    await Desk.shot(page, 'schedule-map');
    await page.context().close();
  });
});
