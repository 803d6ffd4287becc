import { readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, people, type People, registration } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';
import { workbookIn } from '../support/workbook';

const WIDE = { width: 1440, height: 900 };
const TASKS = 220;
const AT_ONCE = 6;

/** The inbox of an officer with two hundred cases, by clicking and by keys alone. */
describe('the inbox', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let cases: string[];

  beforeAll(async () => {
    // What is moved to another day in the list stays so.
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    desk = await Desk.open(stack);
    who = await people(stack);
    const parties = Array.from({ length: TASKS }, (_, i) => `示例商行${String(i + 1).padStart(3, '0')}`);
    cases = [];
    const register = async () => {
      for (let name = parties.shift(); name; name = parties.shift()) {
        const { party } = registration();
        const { caseNo } = await who.officer.post<{ caseNo: string }>(
          '/cases',
          registration({ party: { ...party, name } }),
        );
        cases.push(caseNo);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, register));
    await eventually(
      () => counts(),
      ({ mine }) => mine === TASKS,
      120_000,
    );
    await spreadDates();
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const counts = () =>
    who.officer.get<Record<'mine' | 'unassigned' | 'unit' | 'snoozed' | 'followUps', number>>('/tasks/counts');
  const dayFromNow = (days: number) =>
    new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

  /** Nobody waits for days to pass: some of the list's dates are moved to where they would then stand. */
  async function spreadDates(): Promise<void> {
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const days = [-3, -1, 0, 0, 1, 2, 3];
    for (const [i, caseNo] of cases.slice(0, days.length).entries()) {
      const on = dayFromNow(days[i]!);
      const at = new Date(`${dayFromNow(days[i]! + 1)}T00:00:00+08:00`).toISOString().slice(0, 19).replace('T', ' ');
      await db.query(`UPDATE task SET due_on = ?, due_at = ?, sort_due_at = ? WHERE case_no = ? AND state = 'open'`, [
        ...[on, at, at, caseNo],
      ]);
    }
    await db.end();
  }

  const rows = (page: Page) => page.locator('.job');
  const at = (page: Page) => page.evaluate<string>(`document.activeElement.closest('.job')?.dataset.task ?? ''`);
  const tooWide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  it('lands on the first tab with work, shows sixteen rows in 900 px, by the day they are due', async () => {
    const page = await desk.seat('officer1', WIDE);
    await rows(page).first().waitFor();
    await page.getByText(`我的 ${TASKS}`).waitFor();
    await page.getByText('待认领 0').waitFor();
    const inSight = await rows(page).evaluateAll(
      (all) => all.map((e) => e.getBoundingClientRect()).filter((b) => b.top >= 0 && b.bottom <= 900).length,
    );
    expect(inSight).toBeGreaterThanOrEqual(16);
    const groups = await page.locator('.job-group h2').allInnerTexts();
    expect(groups.map((g) => g.split(/\s/)[0])).toEqual(
      ['已超期', '今天', '明天', '本周', '以后'].filter((g) => groups.some((told) => told.startsWith(g))),
    );
    expect(groups[0]).toMatch(/^已超期\s*2$/);
    expect(await rows(page).first().locator('.left').innerText()).toMatch(/^已超期/);
    expect(await violations(page)).toEqual([]);
    await Desk.shot(page, 'inbox-desk');
    const dark = await desk.seat('officer1', WIDE, true);
    await rows(dark).nth(2).locator('a').click();
    await dark.getByRole('heading', { name: '核查', level: 1 }).waitFor();
    await dark.waitForLoadState('networkidle');
    expect(await violations(dark)).toEqual([]);
    await Desk.shot(dark, 'inbox-desk-dark');

    const head = await desk.seat('head', WIDE);
    await head.getByText(`本单位 ${TASKS}`).waitFor();
    await rows(head).first().waitFor();
    await head.getByRole('radio', { name: /^本单位/, checked: true }).waitFor({ state: 'attached' });
  });

  it('has on a phone its first task in the first third, one search, and nothing over anything', async () => {
    const page = await desk.seat('officer1', PHONE, true);
    await rows(page).first().waitFor();
    await Desk.shot(page, 'inbox-phone');
    expect((await rows(page).first().boundingBox())!.y).toBeLessThan(PHONE.height / 3);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await page.getByLabel('在待办中查找').isVisible()).toBe(false);
    const apart = async (icon: string, badge: string) => {
      // Without news there is no badge.
      if ((await page.locator(badge).count()) === 0) return true;
      const [a, b] = [(await page.locator(icon).boundingBox())!, (await page.locator(badge).first().boundingBox())!];
      return b.x >= a.x + a.width || b.y >= a.y + a.height;
    };
    expect(await apart('.bell .anticon', '.bell .ant-badge')).toBe(true);
    expect(await apart('.rail a.active .anticon', '.rail a.active .ant-badge')).toBe(true);
    const places = await page.locator('.rail a').evaluateAll((all) => all.map((a) => a.getBoundingClientRect().right));
    expect(Math.max(...places)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: '筛选' }).click();
    // The address holds it: it is checked once that has changed.
    await page.getByLabel('只看已超期').click();
    await page.getByRole('button', { name: '筛选，已设 1 项' }).waitFor();
    await page.locator('.ant-popover').waitFor();
    await Desk.shot(page, 'inbox-phone-filters');
    await page.keyboard.press('Escape');
    await eventually(
      () => rows(page).count(),
      (n) => n === 2,
    );
    await rows(page).first().locator('a').click();
    await page.waitForURL(/\/tasks\//);
  });

  it('goes by keys alone from logging in to a task handed in, and to the next', async () => {
    const { page } = await desk.window(WIDE);
    await page.goto('/login');
    await page.getByLabel('用户名').focus();
    await page.keyboard.type('officer1');
    await page.keyboard.press('Tab');
    await page.keyboard.type(stack.env['DEMO_PASSWORD']!);
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    const order = await rows(page).evaluateAll((all) =>
      all.map((e) => (e as unknown as { dataset: { task: string } }).dataset.task),
    );
    // Nothing is taken that nobody has moved to.
    await page.keyboard.press('c');
    await Desk.first(page);
    expect(await at(page)).toBe(order[0]);
    await page.keyboard.press('j');
    await eventually(
      () => at(page),
      (id) => id === order[1],
    );
    await page.keyboard.press('k');
    await eventually(
      () => at(page),
      (id) => id === order[0],
    );
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await Desk.shot(page, 'keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await eventually(
      () => at(page),
      (id) => id === order[1],
    );
    await Desk.told(page.getByText('已认领：核查'), () => page.keyboard.press('c'));
    expect((await who.officer.get<{ assignee: string | null }>(`/tasks/${order[0]}`)).assignee).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/inbox/${order[1]}`));
    await page.getByRole('heading', { name: '核查', level: 1 }).waitFor();
    const tabTo = async (name: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate<string>(
          `(() => { const e = document.activeElement; return [e.closest('[role=radiogroup]')?.getAttribute('aria-label'), e.labels?.[0]?.textContent, e.textContent].join(' '); })()`,
        );
        if (place.includes(name)) return;
      }
      throw new Error(`${name} cannot be reached with Tab`);
    };
    await page.getByLabel('核查意见').waitFor();
    await tabTo('违法事实成立');
    await page.keyboard.press('Space');
    await tabTo('危害后果');
    await page.keyboard.press('Space');
    await tabTo('改正情况');
    for (const chosen of ['发现后已当场或者及时改正', '尚未改正']) {
      await page.keyboard.press('ArrowDown');
      await page.getByRole('radio', { name: chosen, checked: true }).waitFor({ state: 'attached' });
    }
    await tabTo('责令改正');
    await page.keyboard.press('Space');
    await tabTo('核查意见');
    await page.keyboard.type('符合条件。');
    await tabTo('提交');
    await page.keyboard.press('Enter');
    await page.getByText('已办结：核查').waitFor();
    await Desk.shot(page, 'inbox-done');
    await page.getByRole('button', { name: /^办下一件/ }).waitFor();
    await page.keyboard.press('n');
    await eventually(
      async () => new URL(page.url()).pathname,
      (path) => path.startsWith('/inbox/') && !path.includes(order[1]!),
    );
    await page.getByLabel('核查意见').waitFor();
    // The second within a second and a half of the first.
    await page.keyboard.type('gc');
    await page.getByRole('heading', { name: /^案件/ }).waitFor();
  });

  it('finds cases and tasks, goes and acts from one field, by keys', async () => {
    const page = await desk.seat('officer1', WIDE);
    // Who hears the keys is there once the list is.
    await rows(page).first().waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /要做的事/ });
    await field.waitFor();
    await page.getByRole('option', { name: /登记案件/ }).waitFor();
    await page.keyboard.type('商行211');
    await page.getByRole('option', { name: /核查 示例商行211/ }).waitFor();
    await Desk.shot(page, 'palette');
    expect(await violations(page)).toEqual([]);
    // Another party's case may have the number 211: it is found too.
    const chosen = page.getByRole('option', { selected: true });
    await page
      .getByRole('option', { name: /示例商行211/ })
      .filter({ hasNotText: '核查' })
      .first()
      .waitFor();
    const isTheCase = (words: string) => words.includes('示例商行211') && !words.includes('核查');
    const found = await page.getByRole('option').count();
    for (let i = 0; i < found && !isTheCase(await chosen.innerText()); i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /示例商行211/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/cases\//);
    await page.getByRole('button', { name: /^查找/ }).click();
    await page.keyboard.type('登记');
    await page.getByRole('option', { name: /登记案件/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/register/);
    const phone = await desk.seat('officer1', PHONE);
    await phone.getByRole('button', { name: /^查找/ }).click();
    await phone.getByRole('combobox', { name: /要做的事/ }).fill('商行211');
    await phone.getByRole('option', { name: /核查 示例商行211/ }).waitFor();
    await Desk.shot(phone, 'palette-phone');
    expect(await tooWide(phone)).toBeLessThanOrEqual(0);
  });

  it('selects what is shown, and everything that matches, with its number', async () => {
    const page = await desk.seat('officer1', WIDE);
    const { mine } = await counts();
    await page.getByLabel('全选已显示的 50 项').check();
    await page.getByText('已选 50 项').waitFor();
    await page.getByRole('button', { name: `选中全部 ${mine} 项` }).click();
    await page.getByText(`已选 ${mine} 项`).waitFor();
    await Desk.counts(rows(page), mine);
    await page.getByRole('button', { name: '取消选择' }).click();
    await Desk.first(page);
    await page.keyboard.press('x');
    await page.getByText('已选 1 项').waitFor();
  });

  it('leaves as a workbook: what the list shows, in its order, and nothing else', async () => {
    const page = await desk.seat('officer1', WIDE);
    await page.goto(`/inbox?view=mine&sort=opened&q=${encodeURIComponent('示例商行10')}`);
    await eventually(
      () => rows(page).count(),
      (n) => n === 10,
    );
    const shown = (await rows(page).locator('.job-title').allInnerTexts()).map((t) => /示例商行\d+/.exec(t)![0]);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出表格' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^待办 .*\.xlsx$/);
    const { rows: sheet } = workbookIn(readFileSync(await download.path()));
    const column = sheet.find((r) => r.includes('当事人'))!.indexOf('当事人');
    expect(sheet.map((r) => r[column]).filter((cell) => /^示例商行\d/.test(cell ?? ''))).toEqual(shown);
  });

  it('puts a task off until a day, for oneself alone, and not past its date unasked', async () => {
    const [page, other] = [await desk.seat('officer1', WIDE), await desk.seat('officer2', WIDE)];
    const before = (await counts()).mine;
    const row = rows(page).filter({ hasText: '示例商行050' });
    const search = page.getByLabel('在待办中查找');
    await search.fill('示例商行050');
    await search.press('Enter');
    await eventually(
      () => rows(page).count(),
      (n) => n === 1,
    );
    await page.getByRole('heading', { name: '待办' }).click();
    await Desk.first(page);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: /^稍后处理/ });
    await dialog.getByLabel('稍后处理至').fill(dayFromNow(0));
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('请选择今天以后的日期').first().waitFor();
    await dialog.getByLabel('稍后处理至').fill(dayFromNow(300));
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('所选日期晚于任务的期限').waitFor();
    await dialog.getByRole('button', { name: '仍设为这一天' }).waitFor();
    await Desk.shot(page, 'snooze');
    await dialog.getByLabel('稍后处理至').fill(dayFromNow(1));
    await Desk.told(page.getByText(/再提醒：核查/), () => dialog.getByRole('button', { name: '确定' }).click());
    await row.waitFor({ state: 'detached' });
    expect(await counts()).toMatchObject({ mine: before - 1, snoozed: 1 });
    await other.getByText(`我的 ${before}`).waitFor();
    await page.getByText('稍后 1').click();
    await row.getByText('再提醒').waitFor();
    await row.hover();
    await row.getByRole('button', { name: /更多办理/ }).click();
    await page.getByRole('menuitem', { name: '现在就处理' }).click();
    await eventually(counts, (n) => n.mine === before && n.snoozed === 0);
  });

  it('tells how much has come to this very list, and moves no row for it', async () => {
    const named = (name: string) => ({ party: { kind: 'organization', name, idNumber: '91211102MA0000A19C' } });
    await HttpCase.register(who, named('新到商行甲'));
    const page = await desk.seat('officer1', PHONE);
    await page.goto(`/inbox?view=mine&q=${encodeURIComponent('新到商行')}`);
    await rows(page).filter({ hasText: '新到商行甲' }).waitFor();
    await Desk.loaded(page);
    const top = async () => (await rows(page).first().boundingBox())!.y;
    const before = await top();
    await HttpCase.register(who, { ...named('别家商行'), itemId: 'sj-02' });
    await HttpCase.register(who, named('新到商行乙'));
    const news = page.getByRole('button', { name: '新增 1 项，已在列表中' });
    await news.waitFor();
    expect(await top()).toBe(before);
    await Desk.shot(page, 'inbox-news-phone');
    expect(await violations(page)).toEqual([]);
    await news.click();
    await news.waitFor({ state: 'detached' });
    // A phone that is out of reach is told so at once.
    await page.context().setOffline(true);
    await page.getByText('实时连接中断').waitFor();
    await page.context().setOffline(false);
    await page.getByText('实时连接中断').waitFor({ state: 'detached' });
  });

  it('says of a leave what is handed over and what stays with the other officer', async () => {
    const page = await desk.seat('officer2', PHONE);
    await page.getByRole('button', { name: '待办更多' }).click();
    await page.getByRole('menuitem', { name: '休假移交…' }).click();
    const dialog = page.getByRole('dialog', { name: '休假移交' });
    await dialog.getByLabel('代办人').click();
    await page.locator('.ant-select-item-option').filter({ hasText: 'officer1' }).click();
    await dialog.getByLabel('开始日期').fill(dayFromNow(20));
    await Desk.holds(dialog.getByLabel('结束日期'), dayFromNow(20));
    await dialog.getByLabel('原因').fill('年休假');
    await dialog.getByRole('button', { name: '登记休假' }).click();
    const told = page.getByRole('dialog').filter({ hasText: '按现在的待办，休假开始时移交' });
    await told.getByText(/没有认领的任务不移交/).waitFor();
    expect(await told.innerText()).not.toContain('不能办理');
    await Desk.shot(page, 'leave-phone');
    await told.getByRole('button', { name: '知道了' }).click();
    await page.getByRole('button', { name: '待办更多' }).click();
    await page.getByRole('menuitem', { name: '休假移交…' }).click();
    await dialog.getByRole('button', { name: '取消这次休假' }).click();
    await dialog.getByText('未开始').waitFor({ state: 'detached' });
  });

  it('reminds one of a case on the day one asked for', async () => {
    const page = await desk.seat('officer1', WIDE);
    await rows(page).first().waitFor();
    await Desk.first(page);
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: /^设跟进日期/ });
    await dialog.getByLabel('跟进日期').fill(dayFromNow(-1));
    await dialog.getByLabel('跟进事项').fill('电话询问进度');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('跟进日期不得早于今天').first().waitFor();
    await dialog.getByLabel('跟进日期').fill(dayFromNow(0));
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByRole('heading', { name: '今日跟进 1' }).waitFor();
    await Desk.shot(page, 'follow-up');
    await page.getByRole('button', { name: '已跟进：电话询问进度' }).click();
    await page.getByRole('heading', { name: '今日跟进' }).waitFor({ state: 'detached' });
  });

  it('shows in a second window at once what a colleague has taken, and says it once to who clicks twice', async () => {
    const [first, second] = [await desk.seat('officer1', WIDE), await desk.seat('officer2', WIDE)];
    const c = new HttpCase(who, cases[30]!);
    const { party } = await c.state();
    for (const page of [first, second]) {
      await page.goto(`/inbox?view=mine&q=${encodeURIComponent(party.name)}`);
      await rows(page).first().waitFor();
    }
    await rows(first).first().hover();
    let sent = 0;
    await first.route('**/claim', async (route) => {
      sent += 1;
      await route.continue();
    });
    await Desk.told(first.getByText('已认领：核查'), () =>
      rows(first).first().getByRole('button', { name: '认领' }).dblclick(),
    );
    await rows(first).first().getByText('我', { exact: true }).waitFor();
    expect(sent).toBe(1);
    await second.getByText('没有符合筛选条件的任务').waitFor();
  });

  it('counts as new what is new in this list, not what else happens in the unit', async () => {
    const [head, officer] = [await desk.seat('head', WIDE), await desk.seat('officer2', WIDE)];
    const before = (await counts()).unit;
    await head.goto('/inbox?view=unassigned');
    await head.getByText('没有待认领的任务').waitFor();
    await officer.goto('/inbox?view=mine&sort=opened');
    await rows(officer).first().waitFor();
    await HttpCase.register(who);
    const news = officer.getByRole('button', { name: '新增 1 项，已在列表中' });
    await news.waitFor();
    await news.click();
    await news.waitFor({ state: 'detached' });
    await head.getByText(`本单位 ${before + 1}`).waitFor();
    await head.locator('.news button').first().waitFor({ state: 'detached' });
  });
});
