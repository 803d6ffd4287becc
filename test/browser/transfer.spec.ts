import type { Page } from 'playwright-core';
import { clockOf } from '#law';
import { Desk, PHONE } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** 两法衔接, by clicking: what the police do not take resumes exactly where it stood. */
describe('a declined transfer, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
  });
  afterEach(async () => {
    await desk.shots();
    expect(desk.errors).toEqual([]);
  });
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const open = async (page: Page, c: HttpCase, kind: string) => {
    const { tasks } = await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === kind && t.state === 'open'),
    );
    const { id, title } = tasks.findLast((t) => t.kind === kind)!;
    await page.goto(`/tasks/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  const submit = async (page: Page) => {
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('status', { name: '办理结果' }).waitFor();
  };

  it('goes to the police with what must go with it, comes back, and stands where it stood with the time with them left out', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(60);
    const before = await c.state();
    const openBefore = before.tasks.filter((t) => t.state === 'open').map((t) => t.id);

    const officer = await desk.seat('officer1', PHONE);
    await officer.goto(`/cases/${c.caseNo}`);
    await officer.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await officer.getByRole('button', { name: '更多操作' }).click();
    await officer.getByRole('menuitem', { name: '涉嫌犯罪移送…' }).click();
    const dialog = officer.getByRole('dialog', { name: '涉嫌犯罪移送' });
    await dialog.getByLabel('涉嫌犯罪的事实').fill('涉嫌伪造国家机关证件，数量达到立案追诉标准。');
    await Desk.shot(officer, 'transfer-suspect-phone');
    await dialog.getByRole('button', { name: '确认涉嫌犯罪移送' }).click();
    await officer.getByText('待办：移送审批').waitFor();
    // A suspicion stops nothing yet.
    expect((await c.state()).stage).toBe('observation');

    const head = await desk.seat('head');
    await open(head, c, 'approveTransfer');
    await head.getByText('涉嫌伪造国家机关证件').first().waitFor();
    await head.getByLabel('同意移送', { exact: true }).check();
    await head.getByLabel('理由').fill('达到立案追诉标准。');
    await head.getByLabel('本人是本机关正职负责人或者主持工作的负责人').check();
    await Desk.shot(head, 'transfer-approve');
    await submit(head);

    await open(officer, c, 'deliverTransfer');
    await officer.getByLabel('接收单位').fill('示例公安分局');
    await officer.getByRole('checkbox', { name: '涉嫌犯罪案件移送书' }).check();
    await officer
      .getByText(/涉嫌犯罪案件情况的调查报告必须随案移送，不能写“无”/)
      .first()
      .waitFor();
    await Desk.shot(officer, 'transfer-annex-missing-phone');
    await officer.getByRole('checkbox', { name: '涉嫌犯罪案件情况的调查报告' }).check();
    await officer
      .getByText(/涉案物品清单、有关检验报告或者鉴定结论：有的请附上/)
      .first()
      .waitFor();
    const absent = officer.getByRole('group', { name: '没有的材料' });
    for (const none of ['涉案物品清单', '有关检验报告或者鉴定结论'])
      await absent.getByRole('checkbox', { name: none }).check();
    await Desk.shot(officer, 'transfer-deliver-phone');
    await submit(officer);

    // With the police it stands still.
    const desktop = await desk.seat('officer2');
    await desktop.goto(`/cases/${c.caseNo}`);
    const correction = desktop.locator('.clock').filter({ hasText: '改正期限' });
    await correction.getByText('已中止，暂不计算').waitFor();
    await Desk.shot(desktop, 'transfer-with-police');

    await open(desktop, c, 'recordPoliceDecision');
    await desktop.getByText('示例公安分局').first().waitFor();
    await desktop.getByLabel('公安机关不予立案', { exact: true }).check();
    await desktop.getByLabel('说明').fill('没有犯罪事实，不予立案通知书已收到。');
    await desktop.getByText(/案件回到移送前的环节/).waitFor();
    await Desk.shot(desktop, 'transfer-declined');
    await submit(desktop);

    const after = await eventually(
      () => c.state(),
      (s) => s.stage === 'observation',
    );
    expect(after.tasks.filter((t) => t.state === 'open').map((t) => t.id)).toEqual(openBefore);
    const [was, is] = [before, after].map((s) => clockOf(s.clocks, { clock: 'correction' })!);
    const { from, to } = is!.suspensions.at(-1)!;
    // The working: what was left when it went is left when it comes back.
    expect(Date.parse(is!.dueAt!) - Date.parse(was!.dueAt!)).toBe(Date.parse(to!) - Date.parse(from));
    expect(is).toMatchObject({ round: was!.round, startedAt: was!.startedAt, status: 'running' });

    await desktop.goto(`/cases/${c.caseNo}`);
    await correction.getByRole('button', { name: '为什么是这一天？' }).click();
    const why = desktop.getByRole('dialog');
    await why
      .getByText(/案件移送公安机关/)
      .first()
      .waitFor();
    await Desk.shot(desktop, 'transfer-why');
    await desktop.keyboard.press('Escape');
    await desktop.getByRole('button', { name: '申请延期' }).waitFor();
    await Desk.shot(desktop, 'transfer-resumed');
    await officer.goto(`/cases/${c.caseNo}`);
    await officer.getByText('观察期').first().waitFor();
    await Desk.shot(officer, 'transfer-resumed-phone');
  });
});
