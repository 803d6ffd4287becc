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
  afterEach(() => desk.clear());
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

  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  it('goes to the police with what must go with it, comes back, and stands where it stood with the time with them left out', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(60);
    const before = await c.state();
    const openBefore = before.tasks.filter((t) => t.state === 'open').map((t) => t.id);

    const officer = await desk.seat('officer1', PHONE);
    await officer.goto(`/cases/${c.caseNo}`);
    await Desk.loaded(officer);
    await officer.getByRole('button', { name: '更多操作' }).click();
    await officer.getByRole('menuitem', { name: '涉嫌犯罪移送…' }).click();
    const dialog = officer.getByRole('dialog', { name: '涉嫌犯罪移送' });
    await dialog.getByLabel('涉嫌犯罪的事实').fill('涉嫌伪造国家机关证件，数量达到立案追诉标准。');
    await Desk.shot(officer, 'transfer-suspect-phone');
    await dialog.getByRole('button', { name: '确认涉嫌犯罪移送' }).click();
    await officer.getByText('待办：指定专案组').waitFor();
    // A suspicion stops nothing yet.
    expect((await c.state()).stage).toBe('observation');

    const head = await desk.seat('head');
    await open(head, c, 'formTaskForce');
    await head.getByText('涉嫌伪造国家机关证件').first().waitFor();
    // Those who have the case stand there already.
    await head
      .getByText(/^执法员乙（/)
      .first()
      .waitFor();
    await head.getByText(/案件照常办理。接下来由.*办理“专案组移送报告”/).waitFor();
    await Desk.shot(head, 'transfer-task-force');
    await submit(head);
    await open(officer, c, 'reportTransfer');
    await officer.getByText('涉嫌伪造国家机关证件').first().waitFor();
    await officer.getByLabel('建议移送公安机关', { exact: true }).check();
    await officer.getByLabel('核实的情况').fill('查获伪造的许可证十二份，来源已经查明。');
    await officer.getByLabel('涉嫌的罪名').fill('伪造国家机关证件罪');
    await officer.getByLabel('立案追诉标准的对照').fill('数量已达立案追诉标准。');
    await officer.getByText(/提交后：决定之前案件照常办理.*办理“移送审批”/).waitFor();
    await Desk.shot(officer, 'transfer-report-phone');
    await submit(officer);

    await open(head, c, 'approveTransfer');
    await head.getByText('查获伪造的许可证十二份').first().waitFor();
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
    await desktop.getByText(/案件仍停在原处.*办理“不予立案的处理”/).waitFor();
    await Desk.shot(desktop, 'transfer-declined');
    await submit(desktop);

    // Asked to look again, they decline again.
    await open(head, c, 'answerNonFiling');
    await head.getByLabel('提请作出决定的公安机关复议', { exact: true }).check();
    await head.getByText(/不能提交：提请复议、建议立案监督的，请写明日期/).waitFor();
    await head.getByLabel('提请或者建议之日').fill(today());
    await head.getByLabel('公安机关或者人民检察院').fill('示例公安分局');
    await head.getByLabel('理由').fill('数量已达立案追诉标准。');
    await head.getByText(/办理“公安机关复议结果”/).waitFor();
    await Desk.shot(head, 'transfer-contest');
    await submit(head);
    await open(officer, c, 'recordReconsideration');
    await officer.getByLabel('仍不予立案', { exact: true }).check();
    await officer.getByLabel('收到复议决定通知书之日').fill(today());
    await officer.getByLabel('说明').fill('复议维持不予立案。');
    await officer.getByText(/办理“不予立案的处理”/).waitFor();
    await Desk.shot(officer, 'transfer-reconsideration-phone');
    await submit(officer);
    await open(head, c, 'answerNonFiling');
    await head.getByText('复议维持不予立案。').first().waitFor();
    await head.getByLabel('没有异议，依法作出处理', { exact: true }).check();
    await head.getByLabel('理由').fill('按行政程序处理。');
    // Before it is handed in: which clocks go on, and to which day.
    await head.getByText(/案件回到移送前的环节.*改正期限继续计算，至/).waitFor();
    await Desk.shot(head, 'transfer-accepts');
    await submit(head);

    const after = await eventually(
      () => c.state(),
      (s) => s.stage === 'observation' && !s.tasks.some((t) => t.kind === 'answerNonFiling' && t.state === 'open'),
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

  it('filed after all: what is held and the fine go to the police on a signed list, and the offset is recorded to the fen', async () => {
    const c = await HttpCase.register(who);
    await c.toFiling();
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '清单.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.act('seize-things', {
      ...{ kind: 'detention', how: 'asked', basis: '产品质量法 第十八条', reason: '涉嫌用于违法。', steps: [] },
      things: [{ name: '伪造的许可证', quantity: '12 份', place: '示例街 1 号', relation: 'tool' }],
    });
    await c.complete('approveMeasure');
    const { measures } = await c.state();
    await c.complete('takeMeasure', {
      things: measures![0]!.things,
      takenAt: new Date().toISOString(),
      attachments: [body.sha256],
    });
    await c.complete('approveFiling');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice');
    await c.heardOnPaper();
    await c.complete('decide');
    await c.complete('serveDocument');
    await c.act('suspect-crime', { facts: '涉嫌伪造国家机关证件。' });
    for (const kind of ['formTaskForce', 'reportTransfer', 'approveTransfer']) await c.complete(kind);
    await c.complete('deliverTransfer', { annexes: ['letter', 'report', 'goods'], absent: ['tests'] });

    const officer = await desk.seat('officer1', PHONE);
    await open(officer, c, 'recordPoliceDecision');
    await officer.getByLabel('材料不全，通知补充', { exact: true }).check();
    await officer.getByLabel('要求补充的材料').fill('鉴定意见。');
    await officer.getByLabel('说明').fill('二十四小时内通知补充。');
    await officer.getByText(/其审查期限不变.*办理“补充移送材料”/).waitFor();
    await Desk.shot(officer, 'transfer-supplement-asked-phone');
    await submit(officer);
    await open(officer, c, 'supplementTransfer');
    await officer.getByText('鉴定意见。').first().waitFor();
    await officer.getByLabel('已补充', { exact: true }).check();
    await officer.getByLabel('送交日期').fill(today());
    await officer.getByRole('group', { name: '补充的材料' }).getByRole('button', { name: '添加一项' }).click();
    await officer.getByRole('textbox', { name: '补充的材料 1' }).fill('鉴定意见书');
    await officer.getByText(/记入案卷，待公安机关作出决定/).waitFor();
    await Desk.shot(officer, 'transfer-supplement-phone');
    await submit(officer);

    const desktop = await desk.seat('officer2');
    await open(desktop, c, 'recordPoliceDecision');
    await desktop.getByLabel('公安机关立案', { exact: true }).check();
    await desktop.getByLabel('收到通知之日').fill(today());
    await desktop.getByLabel('说明').fill('已立案。');
    await desktop.getByText(/办理“移交涉案物品和材料”/).waitFor();
    await Desk.shot(desktop, 'transfer-filed');
    await submit(desktop);
    await open(desktop, c, 'handOverThings');
    // What is held stands on the list already; the fine is shown as it was given.
    await Desk.holds(desktop.getByRole('textbox', { name: '移交的涉案物品 1' }), '伪造的许可证，12 份，示例街 1 号');
    await desktop.getByText('1,000.00 元').first().waitFor();
    await desktop.getByLabel('接收的公安机关和签收人').fill('示例公安分局，民警甲');
    await desktop.getByLabel('移交日期').fill(today());
    await desktop.getByRole('textbox', { name: '移交的其他材料 1' }).fill('案卷材料一册');
    await desktop
      .getByText(/移送前已给予罚款 1000.00 元，已缴 0.00 元/)
      .first()
      .waitFor();
    await Desk.shot(desktop, 'transfer-hand-over-untold');
    await desktop
      .getByRole('radiogroup', { name: /已给予的罚款依法折抵罚金/ })
      .getByText('是')
      .click();
    await desktop
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '移交清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await desktop.getByRole('link', { name: /移交清单\.pdf/ }).waitFor();
    await desktop.getByText(/案件回到移送前的环节/).waitFor();
    await Desk.shot(desktop, 'transfer-hand-over');
    await submit(desktop);
    const after = await eventually(
      () => c.state(),
      (s) => s.stage === 'performance',
    );
    expect(after.measures![0]).toMatchObject({ state: 'over', things: [{ ended: { how: 'handedOver' } }] });

    // The judgment comes later: what is left of the criminal fine is told before it is recorded.
    await officer.goto(`/cases/${c.caseNo}`);
    await Desk.loaded(officer);
    await officer.getByRole('button', { name: '更多操作' }).click();
    await officer.getByRole('menuitem', { name: '登记罚金折抵', exact: true }).click();
    const dialog = officer.getByRole('dialog', { name: '登记罚金折抵' });
    await dialog.getByLabel('人民法院').fill('示例区人民法院');
    await dialog.getByLabel('判决文号').fill('（2026）示例刑初1号');
    await dialog.getByLabel('判决生效日期').fill(today());
    await dialog.getByLabel('判处的罚金').fill('2500.01');
    await dialog.getByLabel('罚款折抵罚金的数额').fill('1000.01');
    await dialog.getByText(/折抵不能超过 1000.00 元/).waitFor();
    await Desk.shot(officer, 'transfer-offset-too-much-phone');
    await dialog.getByLabel('罚款折抵罚金的数额').fill('1000.00');
    await dialog.getByText(/尚余罚金 1500.01 元/).waitFor();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '判决书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await dialog.getByRole('link', { name: /判决书\.pdf/ }).waitFor();
    await Desk.shot(officer, 'transfer-offset-phone');
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(
      () => c.state(),
      (s) => s.deeds['record-offset'] !== undefined,
    );
    await desktop.goto(`/cases/${c.caseNo}`);
    await desktop.getByText('登记罚金折抵').first().waitFor();
    await Desk.shot(desktop, 'transfer-offset-told');
  });
});
