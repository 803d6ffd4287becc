import { createConnection } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import type { CaseState } from '#contracts';
import { addDays, dateOf } from '#law';
import { Desk, PHONE } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());
/** Of the test's own list: it stands for no law. */
const SOURCE = '示例规定 第一条（待确认）';
const TITLE = '责令停止后继续排放（示例）';

/** 按日连续处罚 from the list that has it to the decision, by clicking. @source 生态环境法典 第一千零六十条（待确认） */
describe('a fine by the day, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    // What is moved back in a case's list stays so.
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    desk = await Desk.open(stack);
    who = await people(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });
  async function sql<T = unknown>(query: string, values: unknown[]): Promise<T> {
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query(query, values);
    await db.end();
    return rows as T;
  }
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

  it('a list says that an item has it, by which article; opened again the form still says so', async () => {
    const draft = { title: '市场监督管理从轻减轻处罚事项清单（示例）', kind: 'mitigation' };
    const { id } = await who.officer.post<{ id: number }>('/lists', {
      ...draft,
      ...{ department: '市场监督管理', level: 'city' },
    });
    const drafter = await desk.seat('officer1');
    await drafter.goto(`/lists/${id}/versions/1`);
    await drafter.getByRole('button', { name: '添加事项…' }).click();
    const dialog = drafter.getByRole('dialog');
    const save = dialog.getByRole('button', { name: /保\s*存/ });
    await dialog.getByLabel('事项编号').fill('sj-30');
    await dialog.getByLabel('事项名称').fill(TITLE);
    await dialog.getByLabel('依据', { exact: true }).fill('市场主体登记管理条例 第四十六条');
    await dialog.getByLabel('适用条件').fill('主动消除或者减轻危害后果');
    await dialog.getByLabel('追溯依据').fill('本清单');
    await dialog.getByLabel('按日连续处罚的依据').first().waitFor({ state: 'detached' });
    await dialog.getByLabel('可以按日连续处罚').check();
    await save.click();
    await dialog.getByText('请填写按日连续处罚的依据。').waitFor();
    await dialog.getByLabel('按日连续处罚的依据').fill(SOURCE);
    await dialog.getByLabel('按日连续处罚的依据').scrollIntoViewIfNeeded();
    await Desk.shot(drafter, 'per-day-entry');
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    // What is saved for another reason leaves it as it was.
    await drafter.getByRole('button', { name: `修改 ${TITLE}` }).click();
    await Desk.holds(dialog.getByLabel('按日连续处罚的依据'), SOURCE);
    await dialog.getByLabel('重点领域').fill('生态环境');
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    await drafter.getByText(SOURCE).first().waitFor({ state: 'attached' });
    const path = `/lists/${id}/versions/1`;
    expect((await who.officer.get<{ entries: { perDay: unknown }[] }>(path)).entries[0]!.perDay).toEqual({
      source: SOURCE,
      confirmed: false,
    });

    await who.officer.post(`${path}/consult`, { publicly: false, to: addDays(today(), 7) });
    await sql('UPDATE item_list_version SET consult_from = ?, consult_to = ? WHERE list_id = ?', [
      addDays(today(), -10),
      addDays(today(), -1),
      id,
    ]);
    await who.officer.post(`${path}/submit`);
    await who.legal.post(`${path}/review`, { passed: true, note: '合法。' });
    const doc = { docNo: '盘市监发〔2026〕30号', docOn: today(), effectiveFrom: today() };
    await who.head.post(`${path}/publish`, doc);

    // In public the law is named, no article that nobody has confirmed.
    const { page: outside } = await desk.window(PHONE);
    await outside.goto('/public/items');
    const listed = outside.getByRole('listitem').filter({ hasText: TITLE });
    await listed.getByText('三十日内复查仍未改正的', { exact: false }).waitFor();
    await listed.getByText('待确认', { exact: false }).first().waitFor({ state: 'detached' });
    await listed.scrollIntoViewIfNeeded();
    await Desk.shot(outside, 'per-day-public');
  });

  it('what the re-inspection found is registered by the number of the first case, and its sum stands to the decision', async () => {
    const idNumber = exampleCode(77);
    const party = { kind: 'organization', name: '示例厂', idNumber, address: '示例街 1 号' };
    const first = await HttpCase.register(who, { party, itemId: 'sj-30', violationOn: today() });
    await first.complete('screen', { route: 'penalty' });
    await first.complete('approveFiling');
    await first.complete('investigate');
    await first.complete('reviewLegality');
    await first.complete('giveNotice');
    await first.heardOnPaper();
    await first.complete('decide', { correction: '立即停止排放。' });
    await first.complete('serveDocument');
    const { displayNo } = await first.issued();
    // Served fifteen days ago, as the list has it.
    const [row] = await sql<{ state: string }[]>('SELECT state FROM case_file WHERE case_no = ?', [first.caseNo]);
    const state = JSON.parse(row!.state) as CaseState;
    const decision = state.documents.find((d) => d.kind === 'penaltyDecision')!;
    const servedOn = addDays(today(), -15);
    (decision.served as { effectiveAt: string }).effectiveAt = `${servedOn}T02:00:00.000Z`;
    await sql('UPDATE case_file SET state = ? WHERE case_no = ?', [JSON.stringify(state), first.caseNo]);

    const officer = await desk.seat('officer1');
    await officer.goto('/register');
    await Desk.pick(officer.getByLabel('事项'), '继续排放');
    await officer.getByText('适用条件').waitFor();
    await officer.getByLabel('统一社会信用代码').fill(idNumber);
    await officer.getByLabel('名称').fill('示例厂');
    await officer.getByLabel('住所').fill('示例路 1 号');
    await officer.getByLabel('地点').fill('示例路 1 号');
    await officer.getByLabel('案情').fill('复查发现仍在排放。');
    // With whom one went last time is filled in.
    await officer.getByText('执法员乙', { exact: false }).first().waitFor();
    await officer.getByLabel('违法行为发生日').waitFor();
    await officer.getByLabel('原案文号').fill(displayNo);
    // The days follow from the order and the re-inspection.
    await officer.getByLabel('违法行为发生日').waitFor({ state: 'hidden' });
    await officer.getByLabel('复查日期').fill(today());
    const found = async (answer: string) => {
      await officer.getByLabel('复查结果').click();
      await officer.locator('.ant-select-item-option').filter({ hasText: answer }).click();
      await officer.getByRole('button', { name: '登记', exact: true }).click();
    };
    await found('已经改正');
    await officer.getByText('复查发现已经改正，不能按日连续处罚', { exact: false }).first().waitFor();
    await Desk.looks(officer, 'per-day-corrected', { whole: true });
    await found('仍未改正');
    await officer.getByRole('heading', { name: '核查', level: 1 }).waitFor();
    const listed = await who.officer.get<{ items: { caseNo: string }[] }>(`/cases?q=${idNumber}`);
    const caseNo = listed.items.map((i) => i.caseNo).find((no) => no !== first.caseNo)!;
    const c = new HttpCase(who, caseNo);
    expect((await c.state()).perDay).toMatchObject({ orderServedOn: servedOn, days: 15, fineFen: 1_500_000 });
    await officer.goto(`/cases/${caseNo}`);
    await officer.getByRole('tab', { name: '案情' }).click();
    await officer.getByText('1000.00 元 × 15 日 = 15000.00 元', { exact: false }).first().waitFor();
    await Desk.looks(officer, 'per-day-case', { whole: true });

    await c.complete('screen', { route: 'penalty' });
    await c.complete('approveFiling');
    // The sum is proposed; another is refused, in a sentence that says how it comes about.
    await open(officer, c, 'investigate');
    await officer.getByText('1000.00 元 × 15 日 = 15000.00 元', { exact: false }).first().waitFor();
    await Desk.holds(officer.getByLabel('建议罚款'), '15,000');
    await Desk.looks(officer, 'per-day-investigate', { whole: true });
    await c.complete('investigate', { fineFen: 1_500_000 });
    await c.complete('reviewLegality');
    await open(officer, c, 'giveNotice');
    await Desk.holds(
      officer.getByLabel('拟处罚的内容及事实、理由、依据'),
      new RegExp(`${displayNo}的罚款 1000\\.00 元 × 15 日 = 15000\\.00 元`),
    );
    await Desk.looks(officer, 'per-day-notice', { whole: true });
    await c.complete('giveNotice', { fineFen: 1_500_000 });
    await c.heardOnPaper();

    for (const size of [undefined, PHONE]) {
      const head = await desk.seat('head', size);
      await open(head, c, 'decide');
      await head.getByText('1000.00 元 × 15 日 = 15000.00 元', { exact: false }).first().waitFor();
      await Desk.looks(head, `per-day-decide${size ? '-phone' : ''}`, { whole: true });
      if (!size) continue;
      await head.getByLabel('给予行政处罚').check();
      // Nothing was annulled before.
      await head.getByLabel('与被撤销的决定不同').first().waitFor({ state: 'detached' });
      await head.getByLabel('决定罚款').fill('14000');
      await head.getByLabel('责令改正').fill('立即停止排放。');
      await head.getByLabel('法定幅度').fill('依据条款规定的幅度。');
      await head.getByLabel('理由', { exact: true }).fill('复查仍未改正。');
      await head.getByRole('button', { name: '提交', exact: true }).click();
      await head.getByText('按日连续处罚的罚款应为', { exact: false }).first().waitFor();
      await Desk.looks(head, 'per-day-decide-refused', { whole: true });
      await head.getByLabel('决定罚款').fill('15000');
      await submit(head);
    }
    await eventually(
      () => c.state(),
      (s) => s.stage === 'service' && s.outcome === 'penalty',
    );
    await officer.goto(`/cases/${caseNo}/check`);
    await officer.getByText('按日连续处罚的前提和数额').first().waitFor();
    await Desk.looks(officer, 'per-day-check', { whole: true });
  });
});
