import type { Page } from 'playwright-core';
import { Desk, PHONE } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** A hearing from the asking to the decision that was concluded together, by clicking. */
describe('a hearing, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
    // Nobody waits seven working days here.
    await stack.publish('rules', {
      source: '示例公告',
      effectiveFrom: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      reachesRunning: true,
      rules: [
        {
          id: 'hearingNotice',
          period: { amount: 1, unit: 'minute' },
          direction: 'backward',
          source: '示例公告',
          confirmed: false,
        },
      ],
    });
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
  const attach = async (page: Page, name: string) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n%${name}\n%%EOF\n`) });
    // Until it has arrived it is no link, and nothing can be handed in.
    await page.getByRole('link', { name }).first().waitFor();
  };
  /** In Shanghai, as it is typed. */
  const typed = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);

  it('is appointed, told, held, reviewed and decided on together, each from its own sheet', async () => {
    const c = await HttpCase.register(who);
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice', { hearingTold: true });
    await c.heardOnPaper();

    // The party asks on its own page.
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page: party } = await desk.window(PHONE);
    await party.goto(path);
    await party.getByLabel('验证码').fill(code);
    await party.getByRole('button', { name: '进入' }).click();
    await party.getByRole('button', { name: /听证/ }).first().click();
    await party.getByRole('textbox').first().fill('对罚款数额有异议，要求听证。');
    await Desk.shot(party, 'hearing-party-asks');
    await party
      .getByRole('button', { name: /提交|提出/ })
      .last()
      .click();
    await eventually(
      () => c.state(),
      (s) => s.stage === 'hearing',
    );

    const legal = await desk.seat('legal');
    await open(legal, c, 'arrangeHearing');
    await legal.getByText('对罚款数额有异议，要求听证。').first().waitFor();
    await legal.getByLabel('听证时间').fill(typed(Date.now()));
    await legal.getByLabel('听证地点').fill('示例街 2 号会议室');
    await legal.getByLabel('主持人', { exact: true }).fill('执法员甲');
    await legal.getByLabel('记录人').fill('记录员');
    await legal
      .getByText(/听证应由本案调查人员以外的人员主持/)
      .first()
      .waitFor();
    await legal.getByLabel('主持人', { exact: true }).fill('听证主持人');
    await legal
      .getByText(/听证最早可以定在/)
      .first()
      .waitFor();
    await Desk.shot(legal, 'hearing-too-soon');
    // A minute before it the party is told; the window of who tells it stands open already.
    const officer = await desk.seat('officer1', PHONE);
    const heldAt = Math.ceil((Date.now() + 240_000) / 60_000) * 60_000;
    await legal.getByLabel('听证时间').fill(typed(heldAt));
    await legal
      .getByText(/否则另定听证时间/)
      .first()
      .waitFor();
    await Desk.shot(legal, 'hearing-arrange');
    await submit(legal);

    await open(officer, c, 'serveDocument');
    await officer.getByLabel('直接送达').check();
    await officer.getByLabel('收件人').fill('示例商行');
    await submit(officer);
    await party.reload();
    await party.getByText('听证定于').first().waitFor();
    await Desk.shot(party, 'hearing-party-told');

    await open(legal, c, 'holdHearing');
    await legal.getByLabel('已举行').check();
    await Desk.holds(legal.getByLabel('主持人', { exact: true }), '听证主持人');
    await legal.getByLabel('参加听证的人员').fill('当事人、调查人员');
    await legal.getByLabel('听证报告').fill('双方充分陈述和质证，建议维持拟处罚。');
    await attach(legal, '听证笔录.pdf');
    await Desk.shot(legal, 'hearing-hold');
    await eventually(
      () => Promise.resolve(Date.now()),
      (now) => now > heldAt,
      420_000,
    );
    await submit(legal);

    await open(legal, c, 'reviewHearing');
    await legal.getByText('建议维持拟处罚').first().waitFor();
    for (const point of ['管辖权', '基本情况', '证据充分', '定性准确', '适用依据', '程序合法', '处理适当'])
      await legal.getByRole('checkbox', { name: point }).check();
    await legal.getByLabel('同意', { exact: true }).check();
    await legal.getByLabel('审核说明').fill('听证程序合法，意见不予采纳。');
    await Desk.shot(legal, 'hearing-review');
    await submit(legal);

    const head = await desk.seat('head');
    await open(head, c, 'deliberate');
    await head.getByText('经过听证程序').first().waitFor();
    await head.getByLabel('讨论日期').fill(typed(Date.now()).slice(0, 10));
    await head.getByLabel('主持人', { exact: true }).fill('主要负责人');
    for (const [i, name] of ['主要负责人', '分管负责人'].entries()) {
      const names = head.getByRole('group', { name: '参加讨论的负责人' }).getByRole('textbox');
      if ((await names.count()) <= i) await head.getByRole('button', { name: '添加一项' }).first().click();
      await names.nth(i).fill(name);
    }
    await head.getByLabel('各人的意见').fill('一致同意。');
    await head.getByLabel('给予行政处罚').check();
    await head.getByLabel('结论的理由').fill('事实清楚，处罚适当。');
    await attach(head, '集体讨论记录.pdf');
    await Desk.shot(head, 'deliberate');
    await submit(head);

    await open(head, c, 'decide');
    await head.getByText('集体讨论').first().waitFor();
    await Desk.shot(head, 'decide-concluded');
    await head.goto(`/cases/${c.caseNo}`);
    await head.getByRole('heading', { level: 1 }).waitFor();
    await Desk.shot(head, 'hearing-case');
  });
});
