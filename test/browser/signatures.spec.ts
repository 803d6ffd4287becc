import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { TestStack } from '../support/stack';

/** 我的签名, by clicking: drawn on a phone, told on the form of a task, stopped by an administrator. */
describe("an officer's own signature", () => {
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

  it('is wanted by the unit, drawn on a phone, and told before one hands in; stopped, it is told so', async () => {
    const admin = await desk.seat('admin', DESKTOP);
    await admin.goto('/admin?tab=units');
    await admin.getByRole('button', { name: '市场监督管理局（示例）的文书写入签名' }).click();
    const signing = admin.getByRole('dialog', { name: '市场监督管理局（示例）的文书写入签名' });
    await signing.getByText('没有开启过。').waitFor();
    await signing.getByRole('switch', { name: '文书写入执法人员签名' }).click();
    await admin.getByRole('button', { name: /^开\s?启$/ }).click();
    await signing.getByText(/ 开启$/).waitFor();
    await Desk.shot(admin, 'signing-desk');

    const c = await HttpCase.register(await people(stack));
    const task = (await c.state()).tasks.find((t) => t.kind === 'screen')!;
    const page = await desk.seat('officer1', PHONE);
    await page.goto(`/tasks/${task.id}`);
    await page.getByText('您尚未登记签名，《核查记录》上将留出手签的位置。').waitFor();
    await Desk.shot(page, 'signature-none-phone');
    await page.getByRole('link', { name: '登记签名' }).click();
    await page.getByRole('heading', { name: '我的签名', level: 1 }).waitFor();

    await page.getByLabel('登录密码').fill(stack.env['DEMO_PASSWORD']!);
    await page.getByRole('button', { name: '保存签名' }).click();
    await page.getByText('请先在框内手写签名。').waitFor();
    const pad = page.getByRole('img', { name: '手写签名' });
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(0.15, 0.6));
    await page.mouse.down();
    for (const [x, y] of [
      [0.3, 0.25],
      [0.4, 0.7],
      [0.55, 0.3],
      [0.7, 0.75],
      [0.85, 0.35],
    ] as const)
      await page.mouse.move(...at(x, y), { steps: 6 });
    await page.mouse.up();
    await Desk.shot(page, 'signature-drawn-phone');
    await page.getByRole('button', { name: '保存签名' }).click();
    await page.getByRole('heading', { name: '正在使用' }).waitFor();
    await page.getByRole('img', { name: '我的签名' }).waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await Desk.shot(page, 'signature-kept-phone');
    expect(await violations(page)).toEqual([]);

    await page.goto(`/tasks/${task.id}`);
    await page.getByText('提交后，您的签名将写入《核查记录》').waitFor();
    await page.getByRole('img', { name: '我的签名' }).scrollIntoViewIfNeeded();
    await Desk.shot(page, 'signature-told-phone');

    // The same where a service is written down, and nothing where a 约谈 is only arranged.
    await page.goto('/services/new');
    await page.getByText('记录制作成文书时没有补记、更正的，您的签名将写入《行政辅导记录》').waitFor();
    await page.getByRole('img', { name: '我的签名' }).scrollIntoViewIfNeeded();
    await Desk.looks(page, 'signature-service-phone');
    await page.goto('/services/new?kind=interview');
    const told = page.getByText('您的签名将写入《约谈记录》');
    await told.waitFor();
    await page.getByRole('radio', { name: '安排约谈' }).check();
    await told.waitFor({ state: 'detached' });

    await admin.goto('/admin?tab=people');
    await admin.getByRole('button', { name: '执法员甲的签名' }).click();
    const dialog = admin.getByRole('dialog', { name: '执法员甲的签名' });
    await dialog.getByText('正在使用').waitFor();
    await dialog.getByRole('button', { name: '停用签名…' }).click();
    const asked = admin.getByRole('dialog', { name: '停用执法员甲的签名？' });
    await asked.getByLabel('停用的理由').fill('手机遗失。');
    await asked.getByRole('button', { name: /^停\s?用$/ }).click();
    await asked.waitFor({ state: 'hidden' });
    await dialog.getByText(/停用：手机遗失。/).waitFor();
    await Desk.shot(admin, 'signature-stopped-desk');
    await page.goto('/signature');
    await page.getByText('您的签名已被停用：手机遗失。').waitFor();
  });
});
