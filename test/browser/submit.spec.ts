import type { Page, Route } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

/** Handing a form in always answers, takes effect once, and loses nothing of what was typed. */
describe('handing in', () => {
  let stack: TestStack;
  let desk: Desk;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  interface Open {
    c: HttpCase;
    id: string;
    page: Page;
    officer: Person;
  }

  /** A case whose screening stands open before somebody. */
  async function atScreening(page: Page): Promise<Open> {
    const who = await people(stack);
    const c = await HttpCase.register(who);
    const { id } = (await c.state()).tasks.find((t) => t.state === 'open')!;
    await page.goto(`/tasks/${id}`);
    await page.getByLabel('核查意见').waitFor();
    return { c, id, page, officer: who.officer };
  }

  async function fill(page: Page, opinion = '符合条件，责令改正。'): Promise<void> {
    await page.getByRole('radiogroup', { name: '违法事实成立' }).getByLabel('是').check();
    await page.getByLabel('危害后果轻微').check();
    await page.getByLabel('尚未改正').check();
    await page.getByLabel('责令改正，改正后从宽').check();
    await page.getByLabel('核查意见').fill(opinion);
  }
  const submit = (page: Page) => page.getByRole('button', { name: '提交', exact: true });
  const opinionOf = (page: Page) => page.getByLabel('核查意见');

  /** How often the journal says that it was done. */
  async function times({ c, id, officer }: Open): Promise<number> {
    const { items } = await officer.get<{ items: { type: string; data: { id?: string } }[] }>(
      `/cases/${c.caseNo}/journal`,
    );
    return items.filter((e) => e.type === 'task.completed' && e.data.id === id).length;
  }

  /** The same once it is there at all: the journal follows the answer. */
  const timesDone = (open: Open) =>
    eventually(
      () => times(open),
      (n) => n > 0,
    );

  /** Focused, and what one would touch in its middle is itself. */
  const IN_VIEW = `(() => {
    const place = document.activeElement;
    if (!place.classList.contains('refusal')) return false;
    const { left, top, width, height } = place.getBoundingClientRect();
    return place.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  })()`;
  const seen = (page: Page) => eventually(() => page.evaluate<boolean>(IN_VIEW), Boolean);

  it('counts once when the answer was lost, tells after a reload how it ended, and sends what never arrived', async () => {
    const seat = await desk.seat('officer1', PHONE);
    for (const arrives of [true, false]) {
      const open = await atScreening(seat);
      await fill(seat);
      // Until the reload no answer comes: it would be told in the page that is about to go.
      let reloaded = false;
      await seat.route('**/complete', async (route) => {
        if (reloaded) return route.continue();
        if (arrives) await route.fetch();
        // A reload may have let go of it first.
        await route.abort().catch(() => undefined);
      });
      await submit(seat).click();
      if (!arrives) {
        await seat.getByText('网络恢复后再提交').waitFor();
        await seen(seat);
        await Desk.holds(opinionOf(seat), '符合条件，责令改正。');
        await Desk.shot(seat, 'offline-phone');
      }
      await eventually(
        () =>
          seat.evaluate<number>(`Object.keys(localStorage).filter((k) => k.startsWith('rouzhi:unanswered:')).length`),
        (n) => n === 1,
      );
      await eventually(
        () => times(open),
        (n) => n === (arrives ? 1 : 0),
      );
      seat.once('framenavigated', () => (reloaded = true));
      await seat.reload();
      await seat.getByText(/核查 示例商行：已办理/).waitFor();
      await seat.unroute('**/complete');
      expect(await timesDone(open)).toBe(1);
      await seat.locator('.ant-notification-notice-close').first().click();
    }
  });

  it('says that the network is gone and hands the same in when it is back; a double click counts and tells once', async () => {
    const seat = await desk.seat('officer1');
    const open = await atScreening(seat);
    await fill(seat);
    await seat.getByText('已暂存').waitFor();
    await seat.context().setOffline(true);
    await submit(seat).click();
    await seat.locator('.refusal').getByText('网络恢复后再提交').waitFor();
    await seen(seat);
    await Desk.shot(seat, 'offline');
    await seat.context().setOffline(false);
    await seat.locator('.refusal').getByRole('button', { name: '重试' }).dblclick();
    await seat.waitForURL(/\/cases\//);
    await seat.getByRole('status', { name: '办理结果' }).waitFor();
    expect(await seat.getByText('已办结：核查').count()).toBe(1);
    await Desk.shot(seat, 'toast');
    expect(await timesDone(open)).toBe(1);

    const next = await atScreening(seat);
    let sent = 0;
    await seat.route('**/claim', async (route) => {
      sent += 1;
      await route.continue();
    });
    await Desk.told(seat.getByText('已认领：核查'), () => seat.getByRole('button', { name: '认领' }).dblclick());
    expect(sent).toBe(1);
    await seat.unroute('**/claim');
    // One's own claim is seen by the very next click, whatever is still being read.
    const slow = async (route: Route) => {
      await new Promise((resolve) => seat.once('framenavigated', resolve));
      await route.continue().catch(() => undefined);
    };
    await seat.route(`**/api/v1/tasks/${next.id}`, slow);
    await fill(seat);
    await submit(seat).click();
    await seat.waitForURL(/\/cases\//);
    await seat.unroute(`**/api/v1/tasks/${next.id}`);
  });

  const silent = {
    status: 503,
    contentType: 'application/problem+json',
    body: JSON.stringify({ title: '流程引擎没有答复。', status: 503, code: 'ENGINE_UNAVAILABLE' }),
  };

  it('a page that met silence says so until there is an answer, and then comes by itself', async () => {
    const seat = await desk.seat('officer1', PHONE);
    const { id } = await atScreening(seat);
    let asked = 0;
    await seat.route(`**/api/v1/tasks/${id}`, (route) => {
      asked += 1;
      return route.fulfill(silent);
    });
    await seat.reload();
    const alert = seat.getByRole('alert').filter({ hasText: '流程引擎没有答复。' });
    await alert.waitFor();
    await Desk.shot(seat, 'silence-phone');
    const before = asked;
    const there: number[] = [];
    await eventually(async () => {
      there.push(await alert.count());
      return asked > before;
    }, Boolean);
    expect(there.filter((n) => n !== 1)).toEqual([]);
    await seat.unroute(`**/api/v1/tasks/${id}`);
    await opinionOf(seat).waitFor();
  });

  it('a form stays, with what is typed, while what only helps to fill it in does not answer', async () => {
    const seat = await desk.seat('officer1', PHONE);
    let asked = 0;
    await seat.route('**/api/v1/habits', (route) => {
      asked += 1;
      return route.fulfill(silent);
    });
    for (const [path, field] of [
      ['/register', '名称'],
      ['/services/new', '内容'],
    ] as const) {
      asked = 0;
      await seat.goto(path);
      const place = seat.getByLabel(field, { exact: true });
      await place.fill('正在填写');
      const drawn = await place.elementHandle();
      // Each part of a form that would use them asks, and again.
      await eventually(
        () => Promise.resolve(asked),
        (n) => n >= (path === '/register' ? 3 : 1),
      );
      expect(await place.evaluate((now, then) => now === then, drawn)).toBe(true);
      expect(await place.inputValue()).toBe('正在填写');
    }
  });

  it('a draft that could not be read comes when one looks again, and is asked for no oftener than the network bears', async () => {
    const seat = await desk.seat('officer1');
    const { id } = await atScreening(seat);
    await opinionOf(seat).fill('昨天写了一半的意见。');
    await seat.getByText('已暂存').waitFor();
    const draft = `**/api/v1/tasks/${id}/draft`;
    let kept = 0;
    await seat.route(draft, (route) => {
      if (route.request().method() === 'GET') return route.fulfill(silent);
      kept += 1;
      return route.continue();
    });
    await seat.reload();
    await opinionOf(seat).waitFor();
    expect(await opinionOf(seat).inputValue()).toBe('');
    expect(await seat.getByText('已恢复您上次未提交的内容。').count()).toBe(0);
    await seat.getByLabel('危害后果轻微').check();
    await seat.getByText('暂时没有存上服务器，已留在本机，正在重试。').waitFor();
    expect(kept).toBe(1);
    await seat.unroute(draft);
    await seat.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await Desk.holds(opinionOf(seat), '昨天写了一半的意见。');
    expect(await seat.getByLabel('危害后果轻微').isChecked()).toBe(true);
  });

  it('goes where the person went when they leave during sending, and tells there how it ended', async () => {
    const seat = await desk.seat('officer1');
    await seat.goto('/cases');
    await seat.getByRole('heading', { name: /案件/ }).waitFor();
    const who = await people(stack);
    const c = await HttpCase.register(who);
    const { id } = (await c.state()).tasks.find((t) => t.state === 'open')!;
    await seat.goto(`/tasks/${id}`);
    await fill(seat);
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await seat.route('**/complete', async (route) => {
      await held;
      await route.continue();
    });
    await submit(seat).click();
    await seat.getByRole('link', { name: '待办', exact: false }).first().click();
    await seat.getByRole('heading', { name: '待办' }).waitFor();
    await Desk.told(seat.getByText('已办结：核查'), () => Promise.resolve(go()));
    expect(new URL(seat.url()).pathname).toBe('/inbox');
    expect(await timesDone({ c, id, page: seat, officer: who.officer })).toBe(1);
    await seat.unroute('**/complete');
  });

  it('shows a conflict where it was handed in, once; offers to try again only what can succeed', async () => {
    const seat = await desk.seat('officer1');
    // A page that hears of nothing: its version is old by the time it is handed in.
    await seat.route('**/api/v1/events', (route) => route.abort());
    let foretell = () => {};
    const late = new Promise<void>((resolve) => (foretell = resolve));
    await seat.route('**/outlook', async (route) => {
      await late;
      await route.continue();
    });
    const { id, officer } = await atScreening(seat);
    await fill(seat);
    const officer2 = await stack.as('officer2');
    await officer2.post(`/tasks/${id}/claim`);
    await officer2.post(`/tasks/${id}/release`);
    await submit(seat).click();
    const refusal = seat.locator('.refusal').filter({ hasText: '任务已被他人变更' });
    await refusal.waitFor();
    await seen(seat);
    foretell();
    await seat.getByText(/^提交后：/).waitFor();
    await seen(seat);
    await seat.unroute('**/outlook');
    expect(await refusal.getByRole('alert').count()).toBe(1);
    expect(await seat.getByText('任务已被他人变更').count()).toBe(1);
    await refusal.getByRole('button', { name: '重试' }).first().waitFor({ state: 'detached' });
    await Desk.holds(opinionOf(seat), '符合条件，责令改正。');
    await eventually(
      () => officer.get<{ version: number }>(`/tasks/${id}`),
      ({ version }) => version === 3,
    );
    await submit(seat).click();
    await seat.waitForURL(/\/cases\//);
    await seat.goto('/tasks/none');
    await seat.getByText('没有找到该任务').waitFor();
    await seat.getByRole('button', { name: '重试' }).first().waitFor({ state: 'detached' });
    await seat.unroute('**/api/v1/events');
  });

  it('offers the log-in over the form when the session has ended, and goes on; another person sees nothing of it', async () => {
    const seat = await desk.seat('officer1', PHONE);
    const open = await atScreening(seat);
    const endSession = async () => {
      const origin = { origin: stack.url };
      expect((await seat.request.post('/api/v1/auth/logout', { headers: origin })).status()).toBe(204);
    };
    const dialog = seat.getByRole('dialog', { name: '登录已失效，请重新登录' });
    const logIn = async (username: string) => {
      await dialog.getByLabel('用户名').fill(username);
      await dialog.getByLabel('密码', { exact: true }).fill(stack.env['DEMO_PASSWORD']!);
      await dialog.getByRole('button', { name: '登录并继续' }).click();
    };
    await fill(seat, '写到一半，登录失效。');
    // A draft that is refused would open the log-in before anything is handed in.
    await seat.getByText('已暂存').waitFor();
    await endSession();
    await submit(seat).click();
    await dialog.waitFor();
    await Desk.shot(seat, 'session-ended-phone');
    await dialog.getByRole('button', { name: '稍后' }).click();
    await seat.getByText('登录已失效，您填写的内容仍在本页。').waitFor();
    await Desk.holds(opinionOf(seat), '写到一半，登录失效。');
    await submit(seat).click();
    await dialog.getByLabel('密码', { exact: true }).fill('wrong');
    await dialog.getByRole('button', { name: '登录并继续' }).click();
    await dialog.getByText('用户名或密码不正确').waitFor();
    await logIn('officer1');
    await seat.waitForURL(/\/cases\//);
    expect(await timesDone(open)).toBe(1);

    const { id } = await atScreening(seat);
    await seat.getByLabel('核查意见').fill('甲的意见');
    await endSession();
    await seat.getByLabel('核查意见').fill('甲的意见，还没有写完。');
    await dialog.waitFor();
    await logIn('officer2');
    await seat.getByText('此浏览器已由另一人登录').waitFor();
    await seat.getByRole('button', { name: '重新载入' }).click();
    await seat.getByRole('heading', { name: '待办' }).waitFor();
    await seat.goto(`/tasks/${id}`);
    await seat.getByLabel('核查意见').waitFor();
    await Desk.holds(opinionOf(seat), '');
    await seat.request.post('/api/v1/auth/logout', { headers: { origin: stack.url } });
    await seat.goto('/login');
    await seat.getByLabel('用户名').fill('officer1');
    await seat.getByLabel('密码', { exact: true }).fill(stack.env['DEMO_PASSWORD']!);
    await seat.getByRole('button', { name: '登录' }).click();
    await seat.getByRole('heading', { name: '待办' }).waitFor();
    await seat.goto(`/tasks/${id}`);
    await seat.getByText('已恢复您上次未提交的内容').waitFor();
    await Desk.holds(opinionOf(seat), '甲的意见，还没有写完。');
  });

  it('keeps the first keystrokes through a reload without a server', async () => {
    const seat = await desk.seat('officer1');
    await atScreening(seat);
    await seat.route('**/draft', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await seat.getByLabel('核查意见').pressSequentially('刚写');
    await seat.reload();
    await seat.getByText('已恢复您上次未提交的内容').waitFor();
    await Desk.holds(opinionOf(seat), '刚写');
    await seat.getByText('暂时没有存上服务器，已留在本机').waitFor();
    await seat.unroute('**/draft');
    await seat.getByText('已暂存').waitFor();
  });

  it('brings two tabs and the phone together field by field, and shows both texts where they contradict', async () => {
    const first = await desk.seat('officer1');
    const { id } = await atScreening(first);
    const second = await first.context().newPage();
    await second.goto(`/tasks/${id}`);
    await second.getByLabel('核查意见').waitFor();
    const phone = await desk.seat('officer1', PHONE);
    await phone.goto(`/tasks/${id}`);
    await phone.getByLabel('核查意见').waitFor();

    await first.getByLabel('核查意见').fill('桌面写的。');
    await first.getByText('已暂存').waitFor();
    await Desk.holds(opinionOf(second), '桌面写的。');
    await second.getByRole('radiogroup', { name: '违法事实成立' }).getByLabel('是').check();
    await first.locator('[aria-label="违法事实成立"] input:checked').first().waitFor({ state: 'attached' });
    await Desk.holds(opinionOf(first), '桌面写的。');

    await phone.getByLabel('尚未改正').check();
    await Desk.holds(opinionOf(phone), '桌面写的。');
    await first.getByLabel('核查意见').fill('桌面改过。');
    await first.locator('[aria-label="改正情况"] input:checked').first().waitFor({ state: 'attached' });
    await Desk.holds(opinionOf(second), '桌面改过。');
    await phone.getByLabel('核查意见').fill('手机上改的。');
    const both = phone.getByRole('group', { name: '两处填写不同' });
    await both.getByText('桌面改过。').waitFor();
    await both.getByText('手机上改的。').waitFor();
    await Desk.shot(phone, 'draft-conflict-phone');
    expect(await violations(phone)).toEqual([]);
    await Desk.holds(opinionOf(phone), '手机上改的。');
    await Desk.holds(opinionOf(first), '桌面改过。');
    await both.getByRole('button', { name: '用本页的' }).click();
    await both.waitFor({ state: 'detached' });
    await first.reload();
    await first.getByText('已恢复您上次未提交的内容').waitFor();
    await Desk.holds(opinionOf(first), '手机上改的。');
  });

  it('shows a colleague’s claim and completion at once, and one’s own text survives them', async () => {
    const seat = await desk.seat('officer2');
    const { c, id, officer } = await atScreening(seat);
    await seat.getByLabel('核查意见').fill('我也在填：<b>不是标记</b>');
    await officer.post(`/tasks/${id}/claim`);
    await seat.getByText('此任务在执法员甲名下').waitFor();
    const own = seat.getByRole('region', { name: '您填写的内容仍在' });
    await own.getByText('我也在填：<b>不是标记</b>').waitFor();
    await officer.post(`/tasks/${id}/release`);
    await seat.getByLabel('核查意见').waitFor();
    await Desk.holds(opinionOf(seat), '我也在填：<b>不是标记</b>');
    await seat.getByLabel('核查意见').fill('我也在填，没有写完');
    await c.complete('screen');
    await seat.getByText('此任务已由执法员甲办结').waitFor();
    await own.getByText('我也在填，没有写完').waitFor();
    await Desk.shot(seat, 'own-text');
    expect(await violations(seat)).toEqual([]);
    await own.getByRole('button', { name: '不再需要' }).click();
    await own.waitFor({ state: 'detached' });
    await seat.reload();
    await seat.getByText('此任务已由执法员甲办结').waitFor();
    await own.first().waitFor({ state: 'detached' });
  });

  it('puts a common text into its field in one tap with its places filled in, and keeps what one has written', async () => {
    const seat = await desk.seat('officer1', PHONE);
    const c = await HttpCase.register(await people(stack));
    await c.complete('screen');
    await c.complete('educate');
    const task = (await c.state()).tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    await seat.goto(`/tasks/${task.id}`);
    const texts = seat.getByRole('group', { name: '常用语' });
    await texts.getByRole('button', { name: /示例商行应当依照.+改正上述行为/ }).waitFor();
    await texts.scrollIntoViewIfNeeded();
    await Desk.shot(seat, 'texts-phone');
    await texts.getByRole('button', { name: /示例商行应当依照.+改正上述行为/ }).click();
    const requirement = seat.getByLabel('要求 1');
    await Desk.holds(requirement, /^示例商行应当依照《?.+改正上述行为，并留存改正后的照片。$/);
    expect(await requirement.inputValue()).not.toContain('{');

    await requirement.fill('示例商行应在门口张贴公示。');
    await texts.getByRole('button', { name: '常用语', exact: true }).click();
    const dialog = seat.getByRole('dialog', { name: '常用语：改正要求' });
    await dialog.getByText('示例', { exact: true }).first().waitFor();
    await Desk.shot(seat, 'texts-dialog-phone');
    expect(await violations(seat)).toEqual([]);
    await dialog.getByRole('button', { name: '把已写的存为常用语' }).click();
    const form = seat.getByRole('dialog', { name: '存为常用语' });
    await Desk.holds(form.getByLabel('内容'), '{当事人}应在门口张贴公示。');
    await form.getByLabel('内容').fill('{店主}应在门口张贴公示。');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText('不认识：{店主}').waitFor();
    await form.getByLabel('内容').fill('{当事人}应在{日期}前张贴公示。');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: /^示例商行应在\d{4}年\d+月\d+日前张贴公示。$/ }).click();
    await Desk.holds(requirement, /^示例商行应在门口张贴公示。\n示例商行应在\d{4}年/);
  });
});
