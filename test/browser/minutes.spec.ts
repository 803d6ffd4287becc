import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const MINUTE = 60_000;
/** In Shanghai, as it is typed. */
const typed = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);

/** 询问笔录 written in the street on a phone, confirmed by both officers, each on a phone of his own. */
describe('minutes on a phone, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

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

  const openForm = async (page: Page) => {
    await Desk.loaded(page);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '制作笔录' }).click();
    const dialog = page.getByRole('dialog', { name: '制作笔录' });
    await dialog.waitFor();
    return dialog;
  };

  it('survive a reload, are signed page by page, and confirmed by each for himself (行政处罚法 第四十二条)', async () => {
    const c = await HttpCase.register(who, { discoveredOn: typed(Date.now() - 24 * 60 * MINUTE).slice(0, 10) });
    const officer = await desk.seat('officer1', PHONE);
    await officer.goto(`/cases/${c.caseNo}`);
    let form = await openForm(officer);
    await form.getByLabel('询问笔录', { exact: true }).check();
    await form.getByLabel('开始时间', { exact: true }).fill(typed(Date.now() - 40 * MINUTE));
    await form.getByLabel('结束时间', { exact: true }).fill(typed(Date.now() - 10 * MINUTE));
    await form.getByLabel('被检查人、被询问人').fill('张三、李四');
    await form.getByLabel('笔录内容').fill('问：营业执照置于何处？答：在办公室抽屉里。');
    await Desk.shot(officer, 'minutes-writing');

    await officer.reload();
    form = await openForm(officer);
    await form.getByText('已恢复您上次未提交的内容。').waitFor();
    await Desk.holds(form.getByLabel('笔录内容'), /办公室抽屉/);
    await Desk.holds(form.getByLabel('地点', { exact: true }), '示例街 1 号');
    await form.getByRole('radio', { name: '是' }).first().check();
    await form.getByRole('radio', { name: '是' }).nth(1).check();
    await form.getByLabel('当事人的法定代表人、负责人').check();
    await form.getByLabel('已核对，签名、盖章或者确认').check();
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '签名页.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await form.getByText('签名页.pdf').first().waitFor();
    // Where it has arrived, its size is told and nothing moves any more.
    await form.getByText('1 KB').waitFor();
    await form.getByRole('button', { name: /确\s?定/ }).click();
    await form
      .getByText(/请每人另作一份/)
      .last()
      .waitFor();
    await Desk.shot(officer, 'minutes-one-person');
    await form.getByLabel('被检查人、被询问人').fill('张三');
    await form.getByRole('button', { name: /确\s?定/ }).click();
    const { tasks } = await eventually(
      () => c.state(),
      (s) => s.tasks.filter((t) => t.kind === 'confirmMinutes').length === 2,
    );

    // Nobody confirms for another.
    const [own, theirs] = ['officer1', 'officer2'].map((id) => tasks.find((t) => t.subject === `1:${id}`)!);
    await officer.goto(`/tasks/${theirs!.id}`);
    await officer
      .getByText(/他人不能代为确认/)
      .first()
      .waitFor();
    await Desk.shot(officer, 'minutes-not-yours');
    await officer.goto(`/tasks/${own!.id}`);
    await confirm(officer, 'minutes-confirm');

    const second = await desk.seat('officer2', PHONE);
    await second.goto(`/tasks/${theirs!.id}`);
    await confirm(second, 'minutes-confirm-second');
    await eventually(
      () => c.state(),
      (s) => s.minutes?.[0]?.confirmedBy.length === 2,
    );

    await officer.goto(`/cases/${c.caseNo}?tab=documents`);
    await officer.getByRole('tab', { name: '材料' }).click();
    await officer.getByText('询问笔录（第 1 份，张三）').first().waitFor();
    await Desk.shot(officer, 'minutes-evidence');
    await officer.goto(`/cases/${c.caseNo}/check`);
    await officer.getByText('现场检查、询问笔录由在场的执法人员各自确认').first().waitFor();
    // Handed in, it is no draft any more.
    await officer.goto(`/cases/${c.caseNo}`);
    form = await openForm(officer);
    await Desk.holds(form.getByLabel('被检查人、被询问人'), '');
  });

  it('are read by the party on its phone page by page, and the officers see what it said (市场监督管理行政处罚程序规定 第二十九条)', async () => {
    const c = await HttpCase.register(who, { discoveredOn: typed(Date.now() - 24 * 60 * MINUTE).slice(0, 10) });
    const at = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
    const about = { place: '示例街 1 号', officers: ['officer1', 'officer2'], identityShown: true, rightsTold: true };
    const texts = [
      '问：营业执照置于何处？\n答：在办公室抽屉里，上周装修时收起来的。',
      '问：什么时候收起来的？\n答：十一月二十日上午十点左右。',
      '问：是否接到过提醒？\n答：没有。以上笔录我已看过。',
    ];
    await c.act('take-minutes', {
      ...about,
      kind: 'inquiry',
      from: at(90),
      to: at(70),
      person: '张三',
      relation: 'representative',
      pages: texts.map((text) => ({ text, confirmed: 'later' })),
      attachments: [],
    });
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page } = await desk.window(PHONE);
    await page.goto(path);
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByRole('heading', { name: '请核对您的笔录' }).waitFor();
    await picture(page, 'party-minutes-home');
    await page.getByRole('button', { name: '核对您的笔录（3 页）' }).click();
    await page.getByRole('heading', { name: '第 1 页，共 3 页' }).waitFor();
    await page.getByLabel('本页无误，确认').check();
    await picture(page, 'party-minutes-first');
    await page.getByRole('button', { name: '提交本页，看下一页' }).click();
    await page.getByRole('heading', { name: '第 2 页，共 3 页' }).waitFor();
    await page.getByLabel('有差错、遗漏，更正或者补充后确认').check();
    await page.getByLabel('更正、补充的内容').fill('是上午九点，不是十点。');
    await picture(page, 'party-minutes-mended');
    await page.reload();
    await Desk.holds(page.getByLabel('更正、补充的内容'), /上午九点/);
    await page.getByRole('button', { name: '提交本页，看下一页' }).click();
    await page.getByRole('heading', { name: '第 3 页，共 3 页' }).waitFor();
    await page.getByLabel('拒绝确认').check();
    await page.getByLabel('拒绝的理由').fill('没有这样问过我。');
    await page.getByRole('button', { name: '提交最后一页' }).click();
    await page.getByText('已拒绝确认').waitFor();
    await picture(page, 'party-minutes-done');

    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${c.caseNo}?tab=documents`);
    await officer.getByRole('tab', { name: '材料' }).click();
    await officer
      .getByText(/在其页面上提交。更正、补充：是上午九点，不是十点。/)
      .first()
      .waitFor();
    await officer
      .getByText(/拒绝的理由：没有这样问过我。/)
      .first()
      .waitFor();
    await picture(officer, 'party-minutes-officer');
    await officer.goto(`/cases/${c.caseNo}/check`);
    await officer.getByText('第 2 页有更正、补充').first().waitFor();
    await picture(officer, 'party-minutes-check');
    // At a desk the party reads the same.
    await page.setViewportSize(DESKTOP);
    await picture(page, 'party-minutes-desk');
  });

  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    // From its top: what lies under the bars is a matter of where one has scrolled.
    await page.evaluate('scrollTo(0, 0)');
    expect(await violations(page)).toEqual([]);
  }

  it('another case has the officer at that time: told in the form before it is handed in (行政处罚法 第四十七条)', async () => {
    const discoveredOn = typed(Date.now() - 24 * 60 * MINUTE).slice(0, 10);
    const [one, other] = [
      await HttpCase.register(who, { discoveredOn }),
      await HttpCase.register(who, { discoveredOn }),
    ];
    const at = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
    await one.act('take-minutes', {
      kind: 'inquiry',
      from: at(300),
      to: at(280),
      place: '示例街 1 号',
      officers: ['officer1', 'officer2'],
      identityShown: true,
      rightsTold: true,
      person: '李四',
      relation: 'staff',
      pages: [{ text: '问：……答：……', confirmed: 'later' }],
      attachments: [],
    });
    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${other.caseNo}`);
    const form = await openForm(officer);
    await form.getByLabel('开始时间', { exact: true }).fill(typed(Date.now() - 290 * MINUTE));
    await form.getByLabel('结束时间', { exact: true }).fill(typed(Date.now() - 270 * MINUTE));
    await form.getByText(/不能提交：执法员.在/).waitFor();
    await Desk.shot(officer, 'minutes-elsewhere');
    await form.getByText(new RegExp((await one.state()).displayNo)).waitFor();
  });

  it('an order is confirmed by the second officer on his own phone; the case does not wait (行政处罚法 第四十二条)', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(40);
    const { tasks, stage: at } = await c.state();
    expect(at).toBe('observation');
    const { id } = tasks.find((t) => t.kind === 'confirmAct')!;
    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${c.caseNo}/check`);
    await officer.getByText('责令改正由参加的执法人员各自确认').first().waitFor();
    await officer.getByText('执法员乙尚未确认').first().waitFor();
    await picture(officer, 'act-check');
    await officer.goto(`/tasks/${id}`);
    await officer
      .getByText(/他人不能代为确认/)
      .first()
      .waitFor();
    const second = await desk.seat('officer2', PHONE);
    await second
      .getByRole('link', { name: /本人确认：责令改正/ })
      .first()
      .click();
    await second.getByText('将营业执照置于醒目位置').first().waitFor();
    await second.getByLabel('我在场参加，内容属实，确认').check();
    await picture(second, 'act-confirm');
    await second.getByRole('button', { name: '提交', exact: true }).click();
    await second.getByRole('status', { name: '办理结果' }).waitFor();
    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.id === id && t.completedBy?.id === 'officer2'),
    );
    await officer.goto(`/cases/${c.caseNo}/check`);
    await officer.getByText('责令改正由参加的执法人员各自确认').first().waitFor();
    await picture(officer, 'act-check-passed');
  });

  async function confirm(page: Page, name: string): Promise<void> {
    await page.getByText('问：营业执照置于何处？').first().waitFor();
    await page.getByLabel('与我在场所见所闻一致，确认').check();
    await page
      .getByText(/执法人员均已确认|本人确认。/)
      .first()
      .waitFor();
    await Desk.shot(page, name);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('status', { name: '办理结果' }).waitFor();
  }
});
