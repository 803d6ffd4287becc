import { createConnection } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { paleControls } from '../support/contrast';
import { HttpCase, type People, people } from '../support/officer-work';
import { TextGateway } from '../support/receivers';
import { eventually, type Person, TestStack } from '../support/stack';

const GATEWAY_KEY = 'a key that only the house and its gateway know';
const OWN = '芦苇荡9红海滩-竹篮';

/** Accounts, ways out, help and looks, by clicking. */
describe('accounts and help', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let admin: Person;
  let gateway: TextGateway;

  beforeAll(async () => {
    gateway = await new TextGateway(GATEWAY_KEY).open();
    stack = await TestStack.start({ GATEWAY_KEY, IM_GATEWAY_URL: gateway.url });
    desk = await Desk.open(stack);
    who = await people(stack);
    admin = await stack.as('admin');
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
    await gateway?.close();
  });

  const tooWide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  async function logIn(page: Page, username: string, password: string): Promise<void> {
    await page.goto('/login');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  }

  async function setPassword(page: Page, current: string, next: string, again = next): Promise<void> {
    await page.getByLabel('当前密码').fill(current);
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再输入一次新密码').fill(again);
    await page.getByRole('button', { name: '保存新密码' }).click();
  }

  it('asks for an own password first, says while one types what it is worth, and then lets one work', async () => {
    const { password } = await admin.post<{ password: string }>('/admin/people', {
      ...{ username: 'newcomer', name: '示例新人', unitId: 'psj', roles: ['archivist'] },
    });
    const { page } = await desk.window(PHONE);
    await logIn(page, 'newcomer', password);
    await page.getByRole('heading', { name: '请先设置自己的密码' }).waitFor();
    await page.goto('/cases');
    await page.getByRole('heading', { name: '请先设置自己的密码' }).waitFor();
    await page.getByRole('navigation').first().waitFor({ state: 'detached' });

    await page.getByLabel('新密码', { exact: true }).fill('newcomer123');
    await page.getByText('不能含有用户名。').waitFor();
    await Desk.shot(page, 'password-first');
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await setPassword(page, password, 'newcomer123');
    await page.locator('.ant-form-item-explain-error').filter({ hasText: '不能含有用户名' }).waitFor();
    await setPassword(page, password, OWN, `${OWN}x`);
    await page.getByText('两次输入的新密码不一致').waitFor();
    await setPassword(page, 'wrong', OWN);
    await page.getByText('当前密码不正确').first().waitFor();
    await page.locator('#current:focus').waitFor();
    await setPassword(page, password, OWN);
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    await page.getByText('还没有案件').or(page.locator('.row').first()).first().waitFor();
    await page.goto('/inbox');
    await page.getByText('任务会自动出现在这里').waitFor();
    await Desk.shot(page, 'guide-inbox');
    await page.getByRole('link', { name: '看帮助' }).click();
    await page.getByRole('article').waitFor();
  });

  it('changes the own password from the account menu and logs every other window out', async () => {
    const [here, there] = [await desk.window(), await desk.window()];
    for (const { page } of [here, there]) {
      await logIn(page, 'newcomer', OWN);
      await page.getByRole('heading', { name: '待办' }).waitFor();
    }
    await here.page.getByRole('button', { name: /账户/ }).click();
    await here.page.getByRole('menuitem', { name: '修改密码' }).click();
    await here.page.getByLabel('新密码', { exact: true }).fill('三只白鹭-45站在堤上');
    await here.page.getByText('很强').waitFor();
    await Desk.shot(here.page, 'password-own');
    await Desk.told(here.page.getByText('密码已修改'), () => setPassword(here.page, OWN, '三只白鹭-45站在堤上'));
    await here.page.getByRole('heading', { name: '待办' }).waitFor();
    await there.page.getByRole('button', { name: '登录' }).waitFor();
  });

  it('each chooses how messages come; what was not taken stands there with its reason, and is sent anew', async () => {
    const phone = await desk.seat('officer1', PHONE);
    await phone.getByRole('button', { name: /账户/ }).click();
    await phone.getByRole('menuitem', { name: '接收消息' }).click();
    await phone.getByText('电子邮件、短信没有开通，需要的请联系系统管理员。').waitFor();
    const work = phone.getByRole('group', { name: '新任务和交接' });
    await work.getByLabel('企业即时通信').check();
    await phone.getByRole('button', { name: '保存' }).click();
    await phone.getByText('选择了用企业即时通信接收，请填写即时通信账号。').waitFor();
    await phone.getByLabel('即时通信账号').fill('officer1');
    await Desk.told(phone.getByText('已保存。'), () => phone.getByRole('button', { name: '保存' }).click());
    expect(await violations(phone)).toEqual([]);
    expect(await tooWide(phone)).toBeLessThanOrEqual(0);
    await Desk.shot(phone, 'contact-phone');

    const page = await desk.seat('admin');
    await page.goto('/admin?tab=outbound');
    await page.getByText('没有未能发出的消息。').waitFor();
    await page.getByText('企业即时通信已开通').waitFor();
    await Desk.shot(page, 'outbound-empty');
    gateway.first.push(422);
    const c = await HttpCase.register(who);
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await eventually(
      async () => {
        // Whatever the hour: the office opens now.
        await db.query("UPDATE outbound_message SET next_try_at = NOW(3) WHERE state = 'waiting'");
        const [found] = await db.query('SELECT state FROM outbound_message WHERE case_no = ?', [c.caseNo]);
        return (found as { state: string }[])[0]?.state;
      },
      (state) => state === 'dead',
    );
    await db.end();
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: '新任务' });
    await row.getByText('网关答 422').waitFor();
    await row.getByText('执法员甲').waitFor();
    expect(await violations(page)).toEqual([]);
    await Desk.shot(page, 'outbound-desk');
    const small = await desk.seat('admin', PHONE);
    await small.goto('/admin?tab=outbound');
    await small.getByText('网关答 422').waitFor();
    expect(await violations(small)).toEqual([]);
    expect(await tooWide(small)).toBeLessThanOrEqual(0);
    await Desk.shot(small, 'outbound-phone');
    await row.getByRole('checkbox').check();
    await Desk.told(page.getByText('1 条消息将重新发送。'), () =>
      page.getByRole('button', { name: '重发所选 1 条' }).click(),
    );
    await page.getByText('没有未能发出的消息。').waitFor();
    await eventually(
      () => Promise.resolve(gateway.taken.size),
      (n) => n === 1,
    );
    await page.getByText('已发出', { exact: true }).click();
    await page.getByText(/回执：receipt-/).waitFor();
  });

  it('tells whose room it is where a role does not work, with a way out and nothing to press', async () => {
    const page = await desk.seat('officer1');
    for (const [path, whose] of [
      ['/admin', '由系统管理员使用，您的岗位是执法人员'],
      ['/admin?tab=audit', '由系统管理员使用'],
      ['/overview', '由负责人、管理者、监督人员、系统管理员使用'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: /您的岗位不使用/ }).waitFor();
      await page.getByText(whose).waitFor();
      await page.getByRole('main').getByRole('button').first().waitFor({ state: 'detached' });
    }
    await Desk.shot(page, 'forbidden');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '回到待办', exact: true }).click();
    await page.getByRole('heading', { name: '待办' }).waitFor();
    const archivist = await desk.seat('archivist');
    await archivist.goto('/register');
    await archivist.getByText('由执法人员、负责人使用').waitFor();
  });

  it('says of what does not exist that it does not, and offers no second try', async () => {
    const page = await desk.seat('officer1', PHONE);
    for (const [path, title] of [
      ['/cases/2020-psj-999999', '没有找到这个案件'],
      ['/tasks/2020-psj-999999-1', '没有找到该任务'],
      ['/nowhere', '没有这个页面'],
      ['/help/nowhere', '没有这个页面'],
      ['/public/nowhere', '没有这个页面'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('button', { name: '重试' }).first().waitFor({ state: 'detached' });
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    }
    await page.goto('/cases/2020-psj-999999');
    await page.getByRole('heading', { name: '没有找到这个案件' }).waitFor();
    await Desk.shot(page, 'missing');
    const answer = await who.officer.request<{ code: string; title: string }>('GET', '/nowhere');
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('finds people by any word of theirs, also on a phone', async () => {
    const page = await desk.seat('admin', PHONE);
    await page.goto('/admin');
    await page.getByText(/共 \d+ 人/).waitFor();
    await page.getByLabel('查找人员').fill('文化旅游 执法员');
    await page.keyboard.press('Enter');
    await page.getByText('符合条件 2 人').waitFor();
    await page.getByRole('rowheader', { name: '执法员丁' }).waitFor();
    await Desk.shot(page, 'people-phone');
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    const over = `(() => { const e = document.querySelector('[aria-label="人员"]'); return e.scrollWidth - e.clientWidth; })()`;
    expect(await page.evaluate<number>(over)).toBeLessThanOrEqual(0);
    await page.goto('/admin?role=archivist&unit=pwl');
    await page.getByRole('rowheader', { name: '文旅档案员' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.goto('/admin?tab=audit');
    await page.getByRole('region', { name: '操作记录' }).waitFor();
    await Desk.shot(page, 'audit-phone');
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });

  it('records that somebody looked at a case, not that the open page reads it anew', async () => {
    const c = await HttpCase.register(who);
    const page = await desk.seat('officer2');
    let reads = 0;
    page.on('response', (r) => void (r.url().endsWith(`/api/v1/cases/${c.caseNo}`) && reads++));
    await page.goto(`/cases/${c.caseNo}`);
    await page.getByText('待办：核查').waitFor();
    await c.complete('screen');
    await page.getByText('待办：教育').waitFor();
    await c.complete('educate');
    await page.getByText('待办：责令改正').waitFor();
    expect(reads).toBeGreaterThan(1);
    const { items } = await eventually(
      () =>
        admin.get<{ items: { method: string; route: string }[] }>(`/admin/audit?username=officer2&caseNo=${c.caseNo}`),
      (audit) => ['/cases/:caseNo', '/journal'].every((end) => audit.items.some((r) => r.route.endsWith(end))),
    );
    expect(items.filter((r) => r.route.endsWith('/cases/:caseNo'))).toHaveLength(1);
    expect(items.filter((r) => r.route.endsWith('/journal'))).toHaveLength(1);
  });

  it('reads items and periods inside the console; the public pages know who is logged in', async () => {
    const page = await desk.seat('officer1');
    await page.getByRole('link', { name: '清单' }).click();
    await page.getByRole('heading', { name: '清单与期限' }).waitFor();
    await page.getByLabel('查找事项').fill('yyzz');
    await page.keyboard.press('Enter');
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /营业执照未置于醒目位置/ }) });
    for (const words of [
      '待法律人员确认',
      '市场主体登记管理条例 第四十八条',
      '最长 10个工作日',
      '24 个月内',
      '拒不改正',
    ])
      await item.getByText(words).first().waitFor();
    expect(await page.getByRole('navigation', { name: '主导航' }).count()).toBe(1);
    await Desk.shot(page, 'items');
    await page.getByRole('link', { name: '各类期限' }).click();
    await page.getByLabel('查找期限').fill('责令改正通知书送达');
    await page.keyboard.press('Enter');
    await page.getByText('未报告改正的，案件自动转入处罚程序').waitFor();
    await Desk.shot(page, 'periods');
    await page.getByRole('link', { name: '对外公开的页面' }).click();
    await page.getByRole('link', { name: /执法员甲，回到待办/ }).waitFor();
    await page.goto('/public/items');
    await page.getByText('待法律人员确认').first().waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByLabel('查找事项').isVisible()).toBe(false);
    await Desk.shot(page, 'items-print');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: /回到待办/ }).click();
    await page.getByRole('heading', { name: '待办' }).waitFor();
    const { page: stranger } = await desk.window();
    await stranger.goto('/public/items');
    await stranger.getByRole('link', { name: '工作人员登录' }).waitFor();
  });

  it('shows the password when asked and warns of capitals', async () => {
    const { page } = await desk.window();
    await page.goto('/login');
    const field = page.getByLabel('密码', { exact: true });
    await field.fill('geheim');
    expect(await field.getAttribute('type')).toBe('password');
    await page.locator('.ant-input-password-icon').click();
    expect(await field.getAttribute('type')).toBe('text');
    await field.dispatchEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true });
    await page.getByText('大写锁定已打开').waitFor();
    await Desk.shot(page, 'login-caps');
  });

  it('keeps every kind of control readable at rest, pointed at, pressed, focused and out of use, by day and night', async () => {
    const c = await HttpCase.register(who);
    const task = (await c.state()).tasks.find((t) => t.state === 'open')!;
    const places = {
      officer1: [
        ...['/inbox?view=unit', `/tasks/${task.id}`, '/cases?status=open', `/cases/${c.caseNo}`, '/register'],
        ...['/items', '/periods', '/password', '/help/officer', '/admin', '/public/items'],
      ],
      manager: ['/overview'],
      admin: ['/admin', '/admin?tab=calendar', '/admin?tab=rules', '/admin?tab=audit'],
    };
    const found: string[] = [];
    for (const dark of [false, true]) {
      const told = (path: string) => (words: string) => `${dark ? 'dark' : 'light'} ${path} ${words}`;
      for (const [username, paths] of Object.entries(places)) {
        const page = await desk.seat(username, DESKTOP, dark);
        for (const path of paths) {
          await page.goto(path);
          await page.locator('h1').first().waitFor();
          await eventually(
            () => page.locator('.ant-skeleton').count(),
            (n) => n === 0,
          );
          if (/items|periods|password|help|^\/admin$/.test(path))
            found.push(...(await violations(page)).map(told(path)));
          found.push(...(await paleControls(page)).map(told(path)));
        }
        await page.goto('/cases');
        await page.getByRole('combobox', { name: '按状态筛选' }).click();
        await page.locator('.ant-select-item-option').nth(1).hover();
        await page.getByRole('button', { name: /账户/ }).focus();
        await page.getByRole('combobox', { name: '按阶段筛选' }).click();
        await page.locator('.ant-select-item-option:visible').nth(2).hover();
        found.push(...(await paleControls(page)).map(told('select options')));
        await page.reload();
        await page.getByRole('button', { name: /账户/ }).click();
        await page.getByRole('menuitem', { name: '外观' }).hover();
        await page.getByRole('menuitem', { name: '跟随系统' }).hover();
        found.push(...(await paleControls(page)).map(told('menu')));
        await page.context().close();
      }
    }
    expect(found).toEqual([]);
  });
});
