import { dateOf } from '#law';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { TestStack } from '../support/stack';

/** 文书模板 of the administrator, and the papers of a service record, by clicking. */
describe('forms', () => {
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

  it.each([
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const)('a form is found, read and opened: %s', async (name, size) => {
    const admin = await desk.seat('admin', size);
    await admin.goto('/admin?tab=papers');
    const list = admin.getByRole('list', { name: '文书模板' });
    await list.getByText('责令改正通知书').first().waitFor();
    await Desk.looks(admin, `forms-${name}`);
    await admin.getByLabel('按名称查找文书').fill('约谈记录');
    await list.getByText('必须写明', { exact: false }).click();
    await list.getByText('当事人的答复').waitFor();
    await Desk.looks(admin, `forms-found-${name}`);
    const tab = admin.context().waitForEvent('page');
    await list.getByRole('button', { name: '打开约谈记录的样本' }).click();
    await (await tab).close();
    await admin.context().close();
  });

  it.each([
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const)(
    'a unit’s own template is refused, mended, deleted, given again, looked at, put in force and withdrawn: %s',
    async (name, size) => {
      const admin = await desk.seat('admin', size);
      const product = await (await admin.request.get('/api/v1/admin/paper-layouts/demandNotice/template')).text();
      const give = (text: string) => ({
        name: '履行行政处罚决定催告书.typ',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await admin.goto('/admin?tab=papers');
      // Found, so that nothing lies half under the bar.
      await admin.getByLabel('按名称查找文书').fill('催告书');
      await admin.getByRole('button', { name: '单位的履行行政处罚决定催告书模板' }).click();
      const dialog = admin.getByRole('dialog', { name: '单位的履行行政处罚决定催告书模板' });
      const file = dialog.locator('input[type=file]');
      const save = dialog.getByRole('button', { name: '试排并保存为草稿' });
      await file.setInputFiles(give(`${product}\n#数据.foo\n`));
      await save.click();
      await dialog.getByText('“foo”不是这种文书声明的内容', { exact: false }).first().waitFor();
      await Desk.looks(admin, `layouts-refused-${name}`);
      await file.setInputFiles(give(`${product}\n#末段[${name} 的一段。]\n`));
      await save.click();
      await dialog.getByText('草稿', { exact: true }).waitFor();
      await dialog.getByRole('button', { name: /^删除第 \d 版草稿$/ }).click();
      const doubted = admin.getByRole('dialog', { name: /^删除第 \d 版草稿？$/ });
      await doubted.getByRole('button', { name: '不删除' }).click();
      await doubted.waitFor({ state: 'hidden' });
      await dialog.getByRole('button', { name: /^删除第 \d 版草稿$/ }).click();
      await Desk.looks(admin, `layouts-delete-${name}`);
      await doubted.getByRole('button', { name: '删除这份草稿' }).click();
      await dialog.getByText('已删除', { exact: true }).first().waitFor();
      await doubted.waitFor({ state: 'hidden' });
      await dialog.getByText('草稿', { exact: true }).waitFor({ state: 'hidden' });
      await Desk.looks(admin, `layouts-deleted-${name}`);
      await file.setInputFiles(give(`${product}\n#末段[${name} 的一段。]\n`));
      await save.click();
      await dialog.getByText('草稿', { exact: true }).waitFor();
      const tab = admin.context().waitForEvent('page');
      await dialog
        .getByRole('button', { name: /^打开第 \d 版的样本$/ })
        .first()
        .click();
      await (await tab).close();
      await dialog.getByRole('button', { name: /^启用第 \d 版$/ }).click();
      const asked = admin.getByRole('dialog', { name: /^启用第 \d 版？$/ });
      await asked.getByRole('button', { name: '启用这一版' }).click();
      await dialog.getByText('正在使用', { exact: true }).waitFor();
      await asked.waitFor({ state: 'hidden' });
      await Desk.looks(admin, `layouts-${name}`);
      await dialog
        .getByRole('button', { name: /^撤下第 \d 版$/ })
        .first()
        .click();
      const leaving = admin.getByRole('dialog', { name: /^撤下第 \d 版？$/ });
      await leaving.getByLabel('撤下的理由').fill('格式有误。');
      await leaving.getByRole('button', { name: '撤下这一版' }).click();
      await leaving.waitFor({ state: 'hidden' });
      await dialog.getByText('今天出具的文书用本系统自带的模板。').waitFor();
      await admin.context().close();
    },
  );

  it('a paper of a service record is made, and another edition after a correction', async () => {
    const by = await stack.as('officer1');
    const { id } = await by.post<{ id: number }>('/services', {
      ...{ kind: 'guidance', place: '示例街 1 号', officers: ['officer1'], subject: '亮照经营' },
      parties: [{ kind: 'organization', name: '示例小吃店', idNumber: exampleCode() }],
      held: {
        ...{ heldOn: dateOf(new Date().toISOString()), content: '营业执照应当置于醒目位置。' },
        result: { state: 'done' },
      },
    });
    const officer = await desk.seat('officer1', PHONE);
    await officer.goto(`/services/${id}`);
    await officer.getByRole('button', { name: '制作行政辅导记录' }).click();
    await officer.getByRole('link', { name: '打开行政辅导记录第 1 版' }).waitFor();
    await Desk.looks(officer, 'service-paper-phone');
    await by.post(`/services/${id}/entries`, { type: 'correction', text: '地点更正为示例街 2 号。' });
    await officer.reload();
    await officer.getByRole('button', { name: '制作行政辅导记录' }).click();
    await officer.getByRole('link', { name: '打开行政辅导记录第 2 版' }).waitFor();
    await Desk.looks(officer, 'service-paper-again-phone');
    await officer.context().close();
  });
});
