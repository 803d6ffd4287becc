import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { exampleCode } from '../support/numbers';
import { eventually, TestStack } from '../support/stack';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The console and the party's page, by clicking, on real parts. */
describe('the console', () => {
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

  /** Registers a case by hand; the page ends on its first task. */
  async function register(page: Page, item: string, party: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: '登记' }).click();
    await Desk.pick(page.getByLabel('事项'), item);
    await page.getByText('适用条件').waitFor();
    await page.getByLabel('统一社会信用代码').fill(exampleCode());
    await page.getByLabel('名称').fill(party);
    await page.getByLabel('地点').fill('示例路 1 号');
    await page.getByLabel('案情').fill('现场检查发现。');
    await Desk.pick(page.getByLabel('执法人员'), '执法员乙');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: '核查', level: 1 }).waitFor();
  }

  async function submit(page: Page): Promise<void> {
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.waitForURL(/\/cases\//);
  }

  async function choose(page: Page, label: string, option: string): Promise<void> {
    // A filter of the page behind a dialog may be called alike.
    await page.getByRole('combobox', { name: label }).last().click();
    await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
  }

  async function goTo(page: Page, task: string): Promise<void> {
    // The page is whole first: what comes in above would push the link from under the pointer.
    await page
      .getByRole('listitem')
      .filter({ hasText: `待办：${task}` })
      .waitFor();
    await Desk.loaded(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: `待办：${task}` })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: task, level: 1 }).waitFor();
  }

  async function screen(page: Page): Promise<void> {
    await page.getByRole('radiogroup', { name: '违法事实成立' }).getByLabel('是').check();
    await page.getByLabel('危害后果轻微').check();
    await page.getByLabel('尚未改正').check();
    await page.getByLabel('责令改正，改正后从宽').check();
    await page.getByLabel('核查意见').fill('符合条件，责令改正。');
    await submit(page);
  }

  async function order(page: Page, requirement: string): Promise<void> {
    await goTo(page, '责令改正');
    await page.getByLabel('要求 1').fill(requirement);
    await page.getByLabel('填写送达').check();
    await page.getByLabel('直接送达').check();
    await page.getByLabel('收件人').fill('店主');
    await submit(page);
  }

  it('carries a case from registration to its end: officer, party on a phone, head, archivist, manager', async () => {
    const officer = await desk.seat('officer1');
    await register(officer, '营业执照', '示例小吃店');
    await Desk.shot(officer, 'task');
    await screen(officer);
    await goTo(officer, '教育');
    await officer.getByLabel('批评教育').check();
    await officer.getByLabel('教育内容').fill('说明规定。');
    await submit(officer);
    await order(officer, '把营业执照挂在店内显眼处');
    await officer.getByText('改正期限').first().waitFor();
    await Desk.shot(officer, 'case');
    await officer.getByRole('button', { name: '为什么是这一天？' }).first().click();
    await officer.getByRole('dialog').getByRole('table').first().waitFor();
    await Desk.shot(officer, 'clocks');
    await officer.getByRole('dialog').getByRole('button', { name: '关闭' }).click();

    await officer.getByRole('button', { name: '当事人页面' }).click();
    await officer.getByRole('button', { name: '生成' }).click();
    const code = await officer.getByLabel('验证码', { exact: true }).innerText();
    const address = await officer.getByRole('dialog').locator('.copy').innerText();
    await officer.getByRole('dialog').getByRole('button', { name: '关闭' }).click();

    const { page: party } = await desk.window(PHONE);
    await party.goto(address);
    await party.getByLabel('验证码').fill(code === '000000' ? '111111' : '000000');
    await party.getByRole('button', { name: '进入' }).click();
    await party.getByText('验证码不正确').waitFor();
    await party.getByLabel('验证码').fill(code);
    await party.getByRole('button', { name: '进入' }).click();
    await party.getByRole('heading', { name: '您有一项需要改正' }).waitFor();
    await Desk.shot(party, 'party');
    expect(await violations(party)).toEqual([]);

    await party.getByRole('button', { name: '签署承诺（自愿）' }).click();
    await party.getByText('自愿承诺').waitFor();
    await party.getByLabel('签署人姓名').fill('店主某');
    await party.getByRole('button', { name: '我已阅读，签署承诺' }).click();
    await party.getByText('请先在框内手写签名').waitFor();
    const pad = (await party.locator('canvas').boundingBox())!;
    await party.mouse.move(pad.x + 40, pad.y + 60);
    await party.mouse.down();
    await party.mouse.move(pad.x + 200, pad.y + 90, { steps: 8 });
    await party.mouse.up();
    await Desk.shot(party, 'party-sign');
    await party.getByRole('button', { name: '我已阅读，签署承诺' }).dblclick();
    await party.getByText('原文校验值').waitFor();
    await party.getByRole('button', { name: '返回' }).click();

    await party.getByRole('button', { name: /法治学习/ }).click();
    await party.getByLabel('一律从重处罚').check();
    await party.getByLabel('到期没有改正的，案件会自动转入处罚程序').check();
    await party.getByLabel('陈述和申辩，行政机关不得因此加重处罚').check();
    await party.getByRole('button', { name: '提交' }).click();
    await party.getByText('这一题没有答对').waitFor();
    await party.getByLabel('可以不予行政处罚').check();
    await party.getByRole('button', { name: '提交' }).click();
    await party.getByText('已完成法治学习').waitFor();

    await party.getByRole('button', { name: '我已改正，去报告' }).click();
    await party.getByLabel('改正了什么').fill('<script>alert(1)</script>已经挂好。');
    await party.locator('input[type=file]').setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: PNG });
    await party.locator('.photos img').waitFor();
    await party.getByRole('button', { name: '提交报告' }).click();
    await party.getByRole('heading', { name: '已收到您的报告，等待复查' }).waitFor();

    // The officer's page followed by itself.
    await officer.getByText('待办：复查').waitFor();
    await officer.getByText('<script>alert(1)</script>已经挂好。').first().waitFor();
    await officer.getByRole('tab', { name: '材料' }).click();
    // Twice on the page: with the report it came with, and below as not yet in the catalogue.
    await officer
      .locator('.file-list')
      .getByRole('link', { name: /照片\.png/ })
      .waitFor();
    await officer
      .getByRole('region', { name: /^证据目录/ })
      .getByRole('link', { name: /照片\.png/ })
      .waitFor();
    await goTo(officer, '复查');
    await officer.getByLabel('已改正', { exact: true }).check();
    await officer.getByLabel('复查情况与证据').fill('现场查看，已悬挂。');
    await officer.getByLabel('复查意见').fill('已改正。');
    await officer.getByText('案件进入处理环节').waitFor();
    await submit(officer);
    await officer.getByText('待办：从宽处理审批').waitFor();
    const caseUrl = new URL(officer.url()).pathname;

    const head = await desk.seat('head', PHONE);
    await head.goto('/inbox?view=unassigned');
    await Desk.shot(head, 'inbox-phone');
    await head.getByRole('link', { name: /从宽处理审批/ }).click();
    await head.getByLabel('同意从宽处理').check();
    await head.getByLabel('理由').fill('首次轻微，及时改正。');
    await submit(head);
    await goTo(head, '结案审批');
    await head.getByLabel('结案意见').fill('同意结案。');
    await submit(head);

    const archivist = await desk.seat('archivist');
    await archivist.goto(caseUrl);
    await goTo(archivist, '立卷');
    await archivist.getByLabel('备考说明').fill('材料齐全。');
    await submit(archivist);
    await archivist.locator('.outcome').getByText('处理结果：责令改正已履行').waitFor();
    await party.reload();
    await party.getByRole('heading', { name: /案件已结案/ }).waitFor();

    const manager = await desk.seat('manager');
    await manager.getByRole('link', { name: '指挥' }).click();
    await manager.getByText('100.0% 1 / 1').first().waitFor();
    await Desk.shot(manager, 'manager');
  });

  it('shows an escalation on the open page by itself', async () => {
    const page = await desk.seat('officer1');
    const c = await HttpCase.register(await people(stack));
    await c.complete('screen');
    await c.complete('educate');
    const ordered = await c.orderEndingAt(Date.now() + 60_000);
    const due = Date.parse(ordered.clocks.find((k) => k.id === 'correction')!.dueAt!);
    const opened = Date.now();
    await page.goto(`/cases/${c.caseNo}`);
    await page.getByText('待办：告知承诺').waitFor();
    const opening = Date.now() - opened;
    await page.getByText('已转处罚程序：期满未报告改正，待核实').waitFor({ timeout: 120_000 });
    const shownAt = Date.now();
    const { escalation } = await c.state();
    expect(Date.parse(escalation!.at)).toBeGreaterThanOrEqual(due);
    // Two seconds, and what this machine takes to show a page at all.
    expect(shownAt - Date.parse(escalation!.at)).toBeLessThan(2000 + opening);
    await page.getByText('待办：立案审批').waitFor();
  });

  it('tells the second of two people on one task what the first has done', async () => {
    const [first, second] = [await desk.seat('officer1'), await desk.seat('officer2')];
    const c = await HttpCase.register(await people(stack));
    const task = (await c.state()).tasks.find((t) => t.state === 'open')!;
    for (const page of [first, second]) await page.goto(`/tasks/${task.id}`);
    await second.getByLabel('核查意见').fill('我也在填。');
    await screen(first);
    await second.getByText(/此任务已由执法员甲办结/).waitFor();
  });

  it('brings a refusal into view and gives it the focus, each time; a new page begins at its top', async () => {
    const page = await desk.seat('officer1', PHONE);
    const c = await HttpCase.register(await people(stack));
    await c.complete('screen');
    const task = (await c.state()).tasks.find((t) => t.kind === 'issueCorrectionOrder')!;
    await page.goto(`/tasks/${task.id}`);
    await page.getByLabel('要求 1').fill('将营业执照置于醒目位置。');
    const refusal = page.locator('.refusal').filter({ hasText: '改正期限超过该事项允许的最长期限' });
    // Focused, and what one would touch in its middle is itself: no bar lies over it.
    const seen = `(() => {
      const place = document.activeElement;
      if (!place.classList.contains('refusal')) return false;
      const { left, top, width, height } = place.getBoundingClientRect();
      return place.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    })()`;
    for (const amount of ['300', '299']) {
      await page.getByLabel('改正期限数量').fill(amount);
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await refusal.waitFor();
      await eventually(() => page.evaluate<boolean>(seen), Boolean);
      await Desk.shot(page, 'phone-refusal');
      expect(await refusal.getByRole('alert').count()).toBe(1);
    }
    await page.getByLabel('改正期限数量').fill('5');
    // What no form of ours can send but a paste can: the server names the field, and this one has the focus.
    const requirement = page.getByLabel('要求 1');
    await requirement.fill('将营业执照置于\u0007醒目位置。');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    const itself = await requirement.getAttribute('id');
    expect(itself).toBeTruthy();
    await eventually(
      () => page.evaluate<string>('document.activeElement.id'),
      (id) => id === itself,
    );
    await requirement.fill('将营业执照置于醒目位置。');
    await submit(page);
    await eventually(
      () => page.evaluate<number>('scrollY'),
      (y) => y === 0,
    );
  });

  it('keeps what was typed when the server is killed and comes back', async () => {
    const page = await desk.seat('officer1');
    const c = await HttpCase.register(await people(stack));
    const task = (await c.state()).tasks.find((t) => t.state === 'open')!;
    await page.goto(`/tasks/${task.id}`);
    await page.getByLabel('核查意见').fill('写到一半');
    await page.getByText('已暂存').waitFor();
    await stack.kill('api');
    await page.getByText('实时连接中断').waitFor();
    await page.getByLabel('核查意见').fill('写到一半，服务器断开后继续写。');
    await page.getByText('暂时没有存上').waitFor();
    await stack.revive('api');
    await page.getByText('已暂存').waitFor();
    await page.reload();
    await page.getByText('已恢复您上次未提交的内容').waitFor();
    await Desk.holds(page.getByLabel('核查意见'), '写到一半，服务器断开后继续写。');
  });

  it('does the main job by keyboard alone', async () => {
    const page = await desk.seat('officer2');
    const c = await HttpCase.register(await people(stack));
    await page.goto(`/inbox?view=mine&q=${encodeURIComponent((await c.state()).displayNo)}`);
    await page.getByRole('link', { name: /核查/ }).waitFor();
    await Desk.first(page);
    await Desk.told(page.getByText('已认领：核查'), () => page.keyboard.press('c'));
    await page.keyboard.press('Enter');
    await page.getByLabel('核查意见').waitFor();
    const tabTo = async (name: string) => {
      for (let i = 0; i < 90; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate<string>(
          `(() => { const e = document.activeElement; return [e.closest('[role=radiogroup]')?.getAttribute('aria-label'), e.labels?.[0]?.textContent, e.textContent].join(' '); })()`,
        );
        if (at.includes(name)) return;
      }
      throw new Error(`${name} cannot be reached with Tab`);
    };
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
    await eventually(
      () => c.state(),
      ({ tasks }) => tasks.find((t) => t.kind === 'screen')!.state === 'completed',
    );
  });

  it('refuses an altered link, counts wrong codes, and takes no file of a wrong kind', async () => {
    const officer = (await people(stack)).officer;
    const c = await HttpCase.register(await people(stack));
    const link = await officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page } = await desk.window(PHONE);
    await page.goto(`${link.path.slice(0, -2)}xx`);
    await page.getByText('链接无效或已过期').waitFor();
    await page.goto(link.path);
    const wrong = link.code === '123456' ? '654321' : '123456';
    for (let left = 4; left >= 0; left--) {
      await page.getByLabel('验证码').fill(wrong);
      await page.getByRole('button', { name: '进入' }).click();
      await page.getByText(left > 0 ? `还可以再试 ${left} 次` : '已达到次数上限').waitFor();
    }
    await page.getByLabel('验证码').fill(link.code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByText('验证码已失效').waitFor();

    const desktop = await desk.seat('officer1');
    await desktop.goto(`/cases/${c.caseNo}`);
    await desktop.getByRole('button', { name: '补充证据' }).click();
    await desktop
      .locator('input[type=file]')
      .setInputFiles({ name: '脚本.html', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') });
    await desktop.getByText('不支持这种文件').waitFor();
    await desktop
      .locator('input[type=file]')
      .setInputFiles({ name: '大图.png', mimeType: 'image/png', buffer: Buffer.alloc(21 * 1024 * 1024, PNG) });
    await desktop.getByText('文件过大').waitFor();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await desktop.route('**/attachments', async (route) => {
      await held;
      await route.continue();
    });
    await desktop.locator('input[type=file]').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PNG });
    await desktop.getByLabel('证据名称').fill('现场照片');
    await choose(desktop, '证据种类', '物证');
    await desktop.getByLabel('说明').fill('现场拍摄。');
    // Nothing goes without a file that is still on its way.
    await desktop.getByRole('button', { name: '确定' }).click();
    await desktop.getByText('文件还在上传，请等上传完成后再提交。').waitFor();
    arrive();
    await desktop
      .getByRole('dialog')
      .getByRole('link', { name: /现场\.png/ })
      .waitFor();
    await desktop.unroute('**/attachments');
    await desktop.getByText('文件还在上传，请等上传完成后再提交。').waitFor({ state: 'detached' });
    await desktop.getByRole('button', { name: '确定' }).click();
    await desktop.getByText('已办理：补充证据').waitFor();
    const { items } = await eventually(
      () =>
        officer.get<{ items: { type: string; data: { data?: { attachments?: string[] } } }[] }>(
          `/cases/${c.caseNo}/journal`,
        ),
      (journal) => journal.items.at(-1)!.data.data?.attachments !== undefined,
    );
    expect(items.at(-1)!.data.data!.attachments).toHaveLength(1);
  });

  it('lets an administrator add a person and see who looked at what', async () => {
    const admin = await desk.seat('admin');
    await admin.getByRole('link', { name: '管理' }).click();
    await admin.getByRole('button', { name: '添加人员' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('用户名').fill('officer9');
    await dialog.getByLabel('姓名').fill('执法员戊');
    await choose(admin, '单位', '市场监督管理局');
    await choose(admin, '岗位', '执法人员');
    await dialog.getByText('添加人员').click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('执法人员须填写执法证号。').waitFor();
    await dialog.getByLabel('执法证号').fill('示例-109');
    await dialog.getByRole('button', { name: '保存' }).click();
    await admin.locator('.ant-modal-confirm-title', { hasText: 'officer9 的初始密码' }).waitFor();
    await Desk.shot(admin, 'first-password');
    await admin.getByRole('button', { name: /知道了|确 ?定/ }).click();
    const c = await HttpCase.register(await people(stack));
    await admin.goto(`/cases/${c.caseNo}?tab=engine`);
    await admin.getByText('一致', { exact: true }).waitFor();
    await admin.goto('/admin?tab=audit');
    await choose(admin, '按人员筛选', '执法员甲（officer1）');
    await admin.getByRole('cell', { name: '登录', exact: true }).first().waitFor();
    const { displayNo } = await c.state();
    await admin.getByLabel('按案号筛选').fill(displayNo);
    await admin.keyboard.press('Enter');
    await admin.getByRole('row', { name: new RegExp(`执法员甲 查看案件.*${displayNo}`) }).waitFor();
    expect(await admin.getByRole('region', { name: '操作记录' }).getByRole('link').allInnerTexts()).toEqual([
      displayNo,
    ]);
    await Desk.shot(admin, 'audit');
    await admin.getByRole('tab', { name: '会话' }).click();
    await admin.getByLabel('查找会话').fill('系统管');
    await admin.getByText('系统管理员（admin）').first().waitFor();
    await admin.getByText('执法员甲（officer1）').first().waitFor({ state: 'detached' });
    await admin.getByRole('tab', { name: '日历' }).click();
    await admin
      .getByRole('button', { name: /12月\d+日.*工作日/ })
      .last()
      .click();
    await admin.getByRole('button', { name: '预览并提交…' }).click();
    await admin.getByText(/未结案件 \d+ 件/).waitFor();
    await admin.getByText(/放假.*1月1日至3日.*（\d+ 天）/).waitFor();
    await Desk.shot(admin, 'calendar');
    await admin.keyboard.press('Escape');
    await admin.getByRole('tab', { name: '期限' }).click();
    await admin.getByRole('button', { name: '公布新的复查期限' }).click();
    const rule = admin.getByRole('dialog', { name: '公布新的复查期限' });
    await rule.getByRole('button', { name: '提交核准' }).click();
    await rule.getByText('请填写施行日期。').waitFor();
    await rule.getByLabel('数量').fill('7');
    await rule.getByLabel('公布的文件').fill('示例公告');
    await rule.getByLabel('施行日期').fill('2021-01-01');
    await rule.getByRole('checkbox', { name: '正在办理的案件也适用' }).check();
    await rule.getByRole('button', { name: '提交核准' }).click();
    await rule.getByText(/已有自2021-07-15起施行的规则/).waitFor();
    await rule.getByText(/施行日期已过/).waitFor();
    await Desk.shot(admin, 'rule-past');
    await rule.getByLabel('施行日期').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
    await Desk.told(admin.getByText('已提交，由法制审核员或者另一名系统管理员在“公布核准”中核准后公布。'), () =>
      rule.getByRole('button', { name: '提交核准' }).click(),
    );
    await admin.goto('/proposals');
    await admin.getByText('这是您提出的，须由法制审核员或者另一名系统管理员核准。').waitFor();
    const legal = await desk.seat('legal');
    await legal.goto('/proposals');
    const waiting = legal.getByRole('article', { name: '期限规则：示例公告' });
    await waiting
      .getByText('10个工作日 → 7个工作日')
      .or(waiting.getByText(/→ 7个工作日/))
      .first()
      .waitFor();
    await waiting.getByText(/起施行/).waitFor();
    await waiting
      .getByText(/施行日期已过/)
      .first()
      .waitFor({ state: 'detached' });
    await Desk.shot(legal, 'proposal');
    await waiting.getByRole('button', { name: '核准公布…' }).click();
    await legal.getByRole('button', { name: '核准公布', exact: true }).click();
    await waiting.getByText('已公布', { exact: true }).waitFor();
    await admin.goto('/admin?tab=rules');
    await admin.getByText('第 1 号 示例公告').waitFor();
    await admin.getByText('已送达全部正在办理的案件').waitFor();
    await Desk.shot(admin, 'rules');
  });

  it('hands work back and on, one by one and several at once, each with its reason', async () => {
    const who = await people(stack);
    const cases = [await HttpCase.register(who), await HttpCase.register(who), await HttpCase.register(who)];
    const [first, , last] = await Promise.all(cases.map((c) => c.state()));
    const page = await desk.seat('officer1');
    await page.goto('/inbox?view=mine');
    await page.getByRole('button', { name: '筛选' }).click();
    await choose(page, '排序', '最新生成');
    await page.waitForURL(/sort=opened/);
    await page.keyboard.press('Escape');
    await page.getByRole('listitem').first().getByText(last!.displayNo).waitFor();
    const pick = async (n: number) => {
      for (let i = 0; i < n; i++) await page.getByRole('checkbox', { name: /^选择/ }).nth(i).check();
    };
    const report = async (words: string) => {
      await page.locator('.ant-modal-confirm-title', { hasText: words }).waitFor();
      await page.getByRole('button', { name: '知道了' }).click();
    };
    await pick(3);
    await page.getByRole('region', { name: '批量办理' }).getByRole('button', { name: '认领' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '认领' }).click();
    await report('认领：成功 3 项，未成功 0 项');

    await page.goto('/inbox?view=mine&sort=opened');
    await page.getByRole('listitem').first().getByText(last!.displayNo).waitFor();
    // The second answer is held until the page has said how far it is.
    let go = () => {};
    const seen = new Promise<void>((resolve) => (go = resolve));
    let asked = 0;
    await page.route('**/release', async (route) => {
      asked += 1;
      if (asked === 2) await seen;
      await route.continue();
    });
    await pick(3);
    await page.getByRole('button', { name: '退回待认领…' }).click();
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('请写明原因。').waitFor();
    await page.getByLabel('原因').fill('外出办案。');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('正在退回 2/3').waitFor();
    go();
    await report('退回：成功 3 项，未成功 0 项');

    const task = first!.tasks.find((t) => t.state === 'open')!;
    await page.goto(`/tasks/${task.id}`);
    await Desk.told(page.getByText('已认领：核查'), () => page.getByRole('button', { name: '认领' }).click());
    await page.getByRole('button', { name: /更多办理/ }).click();
    await page.getByRole('menuitem', { name: '转交…' }).click();
    await choose(page, '交给', '执法员乙');
    await page.getByLabel('原因').fill('分工调整。');
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('此任务在执法员乙名下').waitFor();
  });

  it('says before suspending and resuming what becomes of each clock', async () => {
    const c = await HttpCase.register(await people(stack));
    await c.complete('screen');
    await c.complete('educate');
    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${c.caseNo}`);
    await officer.getByRole('button', { name: '更多操作' }).click();
    await officer.getByRole('menuitem', { name: '中止…' }).click();
    await officer.getByText('提交后：负责人批准后，核查期限暂停计算。').waitFor();
    await officer.getByLabel('其他应当中止调查的情形').check();
    await officer.getByLabel('理由').fill('等待鉴定。');
    await officer.getByRole('button', { name: '确认中止' }).click();
    await officer.getByText('待办：中止审批').waitFor();
    await c.complete('approveSuspension');
    const head = await desk.seat('head');
    await head.goto(`/cases/${c.caseNo}`);
    await head.getByText('已中止，暂不计算').waitFor();
    const verification = async () => (await c.state()).clocks.find((k) => k.id === 'verification')!;
    const { dueOn } = await verification();
    expect(dueOn).toBeUndefined();
    await head.getByRole('button', { name: '恢复', exact: true }).click();
    const told = await head.getByText(/^提交后：核查期限继续计算，至/).innerText();
    await head.getByLabel('中止的情形如何消除').fill('鉴定完成。');
    await head.getByRole('button', { name: '确定' }).click();
    await head.getByText('办理中', { exact: true }).waitFor();
    const { dueOn: day } = await eventually(verification, (clock) => clock.dueOn !== undefined);
    expect(told).toContain(`${Number(day!.slice(5, 7))}月${Number(day!.slice(8))}日`);
  });

  it('tells the party the unit’s telephone once an administrator has given one', async () => {
    const who = await people(stack);
    const c = await HttpCase.register(who);
    const link = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page: party } = await desk.window(PHONE);
    await party.goto(link.path);
    await party.getByLabel('验证码').fill(link.code);
    await party.getByRole('button', { name: '进入' }).click();
    await party.getByText('请直接询问承办人').waitFor();

    const admin = await desk.seat('admin');
    await admin.goto('/admin?tab=units');
    await admin.getByRole('button', { name: /修改 市场监督管理局/ }).click();
    await admin.getByLabel('对外电话').fill('电话');
    await admin.getByRole('button', { name: '保存' }).click();
    // Told beside its field, and nowhere a second time.
    await admin.locator('.ant-form-item-explain-error').waitFor();
    await admin.getByLabel('对外电话').fill('12345');
    await admin.getByRole('button', { name: '保存' }).click();
    await admin.getByText('电话 12345').waitFor();
    // The open page asks again by itself.
    const tel = party.getByRole('link', { name: '12345' });
    await tel.waitFor();
    expect(await tel.getAttribute('href')).toBe('tel:12345');
  });

  it('hears the party from its own page before anything is decided', async () => {
    const who = await people(stack);
    const c = await HttpCase.register(who);
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
    const link = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page } = await desk.window(PHONE);
    await page.goto(link.path);
    await page.getByLabel('验证码').fill(link.code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByRole('heading', { name: '您可以陈述、申辩' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '陈述申辩', exact: true }).click();
    await page.getByLabel('您的意见').fill('已主动消除后果，请予考虑。');
    // A camera calls every photo by the same name.
    const photo = { name: 'image.png', mimeType: 'image/png' };
    await page.locator('input[type=file]').setInputFiles({ ...photo, buffer: PNG });
    await page.locator('input[type=file]').setInputFiles({ ...photo, buffer: Buffer.concat([PNG, Buffer.from('2')]) });
    await page.locator('.photos img').nth(1).waitFor();
    await Desk.shot(page, 'party-defence');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('✓ 已收到：提出陈述申辩').waitFor();

    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${c.caseNo}`);
    await goTo(officer, '陈述申辩');
    await Desk.holds(officer.getByLabel('陈述申辩意见'), '已主动消除后果，请予考虑。');
    await officer.getByLabel('复核意见').fill('属实，予以采纳。');
    await submit(officer);
    // What is left of the period is the party's: there may be more to say.
    await officer.getByText('待办：陈述申辩').waitFor();
  });

  it('opens from every number of the managers’ page exactly the cases it counts', async () => {
    const c = await HttpCase.register(await people(stack));
    await c.toObservation(60);
    const page = await desk.seat('manager');
    await page.goto('/overview');
    await page.locator('.chart svg').waitFor();
    const links = await page
      .locator('main a[href^="/cases?"]')
      .evaluateAll((all) =>
        all.map((a) => [a.getAttribute('href')!, (a.querySelector('strong') ?? a).textContent!] as const),
      );
    expect(links.length).toBeGreaterThan(40);
    for (const [href, n] of links) {
      const answer = await page.request.get(`/api/v1${href}&total=true&limit=1`);
      expect([href, ((await answer.json()) as { total: number }).total]).toEqual([href, Number(n.replace(/,/g, ''))]);
    }
    // One Tab stop for thirty days, the arrows go on from there.
    await page.locator('.strip a').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /案件 共 \d+ 件/ }).waitFor();
    await page.getByRole('button', { name: /去掉条件“到期/ }).click();
    await page.waitForURL((url) => url.search === '?status=unclosed&sort=due');
  });
});
