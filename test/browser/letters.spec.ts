import { Desk, DESKTOP, PHONE } from '../support/browser';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** 邮寄 by clicking: chosen and printed at the desk, registered on the phone, and recorded in the case by the officer. */
describe('the post, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  it('a paper is printed, handed over, found by its number, delivered, and its service recorded by the officer', async () => {
    const c = await HttpCase.register(staff);
    await c.complete('screen');
    await c.complete('issueCorrectionOrder', { service: undefined });
    await c.issued();
    await eventually(
      () => staff.officer.get<{ items: unknown[] }>('/letters/queue'),
      ({ items }) => items.length > 0,
      60_000,
    );

    const officer = await desk.seat('officer1', DESKTOP);
    await officer.goto('/letters');
    await officer.getByRole('checkbox', { name: /责令改正通知书/ }).click();
    await Desk.looks(officer, 'queue', { whole: true });
    await officer.getByRole('button', { name: '制作 1 封信函' }).click();
    const batch = officer.getByRole('listitem', { name: '第 1 批' });
    await batch.waitFor();
    await Desk.looks(officer, 'batches', { whole: true });
    await batch.getByRole('button', { name: '登记交寄' }).click();
    await batch.getByRole('button', { name: '交寄', exact: true }).click();
    await batch.getByText('已全部交寄').waitFor();

    const { items } = await staff.officer.get<{ items: { number: string }[] }>('/letters');
    const { number } = items[0]!;
    const phone = await desk.seat('officer1', PHONE, true);
    await phone.goto('/letters');
    await phone.getByLabel('按编号打开信函').fill(number.toLowerCase());
    await phone.getByLabel('按编号打开信函').press('Enter');
    await phone.getByRole('button', { name: '更正交寄' }).click();
    await phone.getByLabel('邮件编号').fill('XA12345678901');
    await phone.getByRole('button', { name: '登记', exact: true }).click();
    await phone.getByText('邮件编号 XA12345678901').first().waitFor();
    await phone.getByRole('button', { name: '登记妥投' }).click();
    await phone.getByLabel('签收人').fill('张三');
    await Desk.looks(phone, 'deliver-phone', { whole: true });
    await phone.getByRole('button', { name: '登记', exact: true }).click();
    await phone.getByText('已经妥投，案件中还没有登记送达。').waitFor();
    await Desk.looks(phone, 'letter-phone', { whole: true });

    await officer.goto('/letters/register');
    await officer.getByText('待登记送达', { exact: false }).first().waitFor();
    await Desk.looks(officer, 'register', { whole: true });
    await officer.goto(`/cases/${c.caseNo}`);
    const papers = officer.getByRole('region', { name: '送达' });
    await papers.getByRole('link', { name: number }).waitFor();
    await Desk.looks(officer, 'case', { whole: true });
    await papers.getByRole('link', { name: '登记送达' }).click();
    // What the letter tells stands in the form; nothing is handed in by itself.
    await eventually(
      () => officer.getByLabel('邮件编号').inputValue(),
      (v) => v === 'XA12345678901',
      60_000,
    );
    await Desk.looks(officer, 'serve', { whole: true });
    expect((await c.state()).documents.at(-1)!.served).toBeUndefined();
    await officer.getByRole('button', { name: '提交' }).click();
    await eventually(
      () => c.state(),
      (s) => s.documents.at(-1)!.served?.mailNo === 'XA12345678901',
      60_000,
    );
  });

  it('an administrator writes what a short message says', async () => {
    const admin = await desk.seat('admin', DESKTOP);
    await admin.goto('/admin?tab=outbound');
    await admin.getByText('消息模板', { exact: true }).click();
    const row = admin.getByRole('listitem', { name: '新任务和交接 短信' });
    await row.getByRole('button', { name: '修改' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('正文').fill('【示例】{title}，{body}');
    await dialog.getByText('这里不能用 {body}', { exact: false }).first().waitFor();
    await Desk.looks(admin, 'template-faulty', { whole: true });
    await dialog.getByLabel('正文').fill('【示例】{title}');
    await dialog.getByText('【示例】新任务：核查').waitFor();
    await dialog.getByRole('button', { name: '保存' }).click();
    await row.getByText('第 1 版').waitFor();
    await Desk.looks(admin, 'templates', { whole: true });
  });
});
