import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const dayIn = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** 分期缴纳, and a decision annulled on 复议, by clicking: the party, the officer and the head, each at a screen of their own. */
describe('what becomes of a penalty, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;
  let c: HttpCase;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
    c = await HttpCase.register(staff, {
      party: { kind: 'organization', name: '示例商行', idNumber: exampleCode(301), address: '示例街 1 号' },
    });
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate');
    await c.complete('reviewLegality');
    await c.complete('giveNotice');
    await c.heardOnPaper();
    await c.complete('decide');
    await c.complete('serveDocument');
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  async function party(size = PHONE): Promise<Page> {
    const { path, code } = await staff.officer.post<{ path: string; code: string }>(
      `/cases/${c.caseNo}/party-link`,
      {},
    );
    const { page } = await desk.window(size);
    await page.goto(path);
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByText('办理进展').waitFor();
    return page;
  }
  /** As a picture, by the same rules for everybody, and no wider than its window. */
  async function seen(page: Page, name: string): Promise<void> {
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/remedies-${name}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }
  async function sheet(page: Page, kind: string): Promise<void> {
    const isIt = (t: { kind: string; state: string }) => t.kind === kind && t.state === 'open';
    const { tasks } = await eventually(
      () => c.state(),
      (s) => s.tasks.some(isIt),
    );
    await page.goto(`/tasks/${tasks.find(isIt)!.id}`);
    await Desk.loaded(page);
  }
  const answered = (kind: string) =>
    eventually(
      () => c.state(),
      ({ tasks }) => !tasks.some((t) => t.kind === kind && t.state === 'open'),
    );
  const submit = (page: Page) => page.getByRole('button', { name: '提交', exact: true }).click();
  const act = async (page: Page, title: string) => {
    await page.goto(`/cases/${c.caseNo}`);
    await Desk.loaded(page);
    const near = page.getByRole('button', { name: title, exact: true });
    await page.getByRole('button', { name: '更多操作' }).click();
    await near.or(page.getByRole('menuitem', { name: title, exact: true })).click();
    return page.getByRole('dialog', { name: title });
  };

  it('a fine paid in parts: asked for on the phone, granted at the desk, the next part and what is left always told', async () => {
    const phone = await party();
    await seen(phone, 'owed-phone');
    await phone.getByRole('button', { name: '申请暂缓、分期缴纳' }).click();
    await phone.getByLabel('经济困难的情况和您希望的安排').fill('店铺停业整修，请求分三期缴纳。');
    await seen(phone, 'ask-phone');
    await phone.getByRole('button', { name: '提交申请' }).click();
    await phone.getByText(/申请暂缓、分期缴纳，等待审批/).waitFor();

    const head = await desk.seat('head');
    await sheet(head, 'approveInstalments');
    await head.getByText('店铺停业整修，请求分三期缴纳。').first().waitFor();
    await head.getByLabel('同意分期缴纳').check();
    const parts: [number, string][] = [
      [45, '400'],
      [75, '300'],
      [105, '300'],
    ];
    for (const [i, [days, sum]] of parts.entries()) {
      await head.getByRole('button', { name: '添加一项' }).click();
      await head.getByLabel('最后一日').nth(i).fill(dayIn(days));
      await head
        .getByLabel('金额')
        .nth(i)
        .fill(i === 2 ? '299' : sum);
    }
    await head.getByLabel('理由').fill('确有经济困难。');
    // What does not add up is said before it is sent.
    await head.getByText(/所列 3 期共 999.00 元/).waitFor();
    await head.getByLabel('金额').nth(2).fill('300');
    await head.getByText(/按期缴纳的，不加处罚款/).waitFor();
    await seen(head, 'grant-desk');
    await submit(head);
    await answered('approveInstalments');

    await phone.reload();
    await phone.getByText('已同意分期缴纳，按期缴纳的不加处罚款。').waitFor();
    await Desk.counts(phone.getByRole('list', { name: '分期缴纳的安排' }).locator('li'), 3);
    await phone
      .getByText(/前缴纳 400 元/)
      .first()
      .waitFor();
    await seen(phone, 'plan-phone');

    const officer = await desk.seat('officer1');
    await sheet(officer, 'recordPerformance');
    await officer.getByRole('heading', { name: /履行登记：第 1 期/ }).waitFor();
    await Desk.holds(officer.getByLabel('本次实缴金额'), '400');
    await officer.getByLabel('缴款日期').fill(dayIn(0));
    await officer.getByText(/还应缴纳 600.00 元/).waitFor();
    await seen(officer, 'pay-desk');
    await submit(officer);
    await officer
      .getByText(/履行登记：第 2 期/)
      .first()
      .waitFor();

    await officer.goto(`/cases/${c.caseNo}`);
    await officer.getByText(new RegExp(`${dayIn(45)}.400\\.00\\s元`)).waitFor();

    await phone.reload();
    await phone
      .getByText(/前缴纳 300 元/)
      .first()
      .waitFor();
    await phone.getByText(/一共还有 600 元 没有缴纳/).waitFor();
    await seen(phone, 'next-phone');
  });

  it.each([
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const)(
    'the decision annulled on 复议: recorded, paid back, taken from the public, told to the party: %s',
    async (name, size) => {
      const officer = await desk.seat('officer1', size);
      if (name === 'desk') {
        const asked = await act(officer, '登记复议诉讼');
        await asked.getByLabel('行政复议', { exact: true }).check();
        await asked.getByLabel('受理日期').fill(dayIn(0));
        await asked.getByLabel('受理机关').fill('示例复议机关');
        await asked.getByRole('button', { name: '确定' }).click();
        await asked.waitFor({ state: 'detached' });
        const ended = await act(officer, '登记复议诉讼结果');
        await ended.getByLabel('撤销处罚决定，或者确认无效').check();
        await ended.getByLabel('决定或者裁判生效之日').fill(dayIn(0));
        await ended.getByLabel('主要事实不清、证据不足').check();
        await ended.getByRole('radiogroup', { name: '责令重新作出决定' }).getByLabel('否').check();
        await ended.getByText(/提交后：.*应当退还 400\.00 元；.*不再计算；.*撤回公开期限至.*届满/).waitFor();
        await seen(officer, 'end-desk');
        await ended.getByRole('button', { name: '确定' }).click();
        await officer.getByText('处理结果：处罚决定已撤销').first().waitFor();
        await sheet(officer, 'returnFine');
        await Desk.holds(officer.getByLabel('退还金额'), '400');
        await seen(officer, 'return-desk');
      } else {
        await sheet(officer, 'retractPublication');
        await officer.getByLabel('公开过', { exact: true }).check();
        await officer.getByLabel('撤回公开的日期').fill(dayIn(0));
        await officer.getByLabel('公开说明的理由').fill('原决定证据不足，已被撤销。');
        await officer.getByText(/撤回公开的期限随之完成/).waitFor();
        await seen(officer, 'retract-phone');
        await submit(officer);
        await answered('retractPublication');
      }
      await officer.goto(`/cases/${c.caseNo}`);
      await officer.getByText('处理结果：处罚决定已撤销').first().waitFor();
      await seen(officer, `annulled-${name}`);
      const page = await party(size);
      await page.getByText(/原处罚决定于 .* 经行政复议撤销/).waitFor();
      await page.getByText(/正在办理退还 400 元/).waitFor();
      await seen(page, `party-${name}`);
      await page.context().close();
      await officer.context().close();
    },
  );
});
