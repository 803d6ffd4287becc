import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { stampPng } from '../support/stamp';
import { TestStack } from '../support/stack';

/** 印章图像, by clicking: refused, uploaded, looked at, revoked. */
describe('the seal of a unit', () => {
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
  ] as const)('an administrator uploads, opens and revokes one, at the %s', async (name, size) => {
    const page = await desk.seat('admin', size);
    await page.goto('/admin?tab=units');
    await page.getByRole('button', { name: '市场监督管理局（示例）的印章' }).click();
    const dialog = page.getByRole('dialog', { name: '市场监督管理局（示例）的印章图像' });
    const choose = dialog.locator('input[type=file]');
    await choose.setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await dialog.getByRole('button', { name: '保存为新的一版' }).click();
    await dialog.getByText('印章图像须是 PNG 图片。').first().waitFor();
    await choose.setInputFiles({ name: '印章.png', mimeType: 'image/png', buffer: await stampPng(400) });
    await dialog.getByRole('button', { name: '保存为新的一版' }).click();
    await dialog.getByText('正在使用', { exact: true }).waitFor();
    await dialog
      .getByRole('button', { name: /^打开第 \d 版的图像$/ })
      .first()
      .click();
    await dialog
      .getByRole('img', { name: /印章图像$/ })
      .first()
      .waitFor();
    await Desk.shot(page, `stamps-${name}`);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^撤销第 \d 版$/ }).click();
    const asked = page.getByRole('dialog', { name: /^撤销第 \d 版印章图像？$/ });
    await asked.getByLabel('撤销的理由').fill('印章已经换发。');
    await asked.getByRole('button', { name: '撤销这一版' }).click();
    await asked.waitFor({ state: 'hidden' });
    await dialog.getByText('撤销：印章已经换发。').first().waitFor();
    await Desk.shot(page, `stamps-revoked-${name}`);
  });
});
