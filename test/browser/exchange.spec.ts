import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { EventReceiver } from '../support/receivers';
import { eventually, TestStack } from '../support/stack';

/** 对接, by clicking: registered, tried, given up, sent anew; and the managers' 双公示. */
describe('exchange with other systems', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let receiver: EventReceiver;

  beforeAll(async () => {
    receiver = await EventReceiver.start();
    stack = await TestStack.start({ WEBHOOK_HOSTS: receiver.host, OUTBOUND_TRIES: '2', OUTBOUND_PAUSE_MS: '50' });
    desk = await Desk.open(stack);
    who = await people(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
    await receiver?.die();
  });

  it('an administrator registers a receiver, sees what was given up and sends it anew', async () => {
    const page = await desk.seat('admin', DESKTOP);
    await page.goto('/admin?tab=exchange');
    await page.getByText('还没有登记接收地址。').waitFor();
    await page.getByRole('button', { name: '登记接收地址' }).click();
    await page.getByLabel('名称').fill('市级执法监督平台');
    await page.getByLabel('网址').fill('https://10.1.2.3/hook');
    await page.getByRole('button', { name: /^登\s?记$/ }).click();
    await page.getByText('不能向这个网址推送').waitFor();
    await Desk.shot(page, 'exchange-refused');
    await page.getByLabel('网址').fill(`http://${receiver.host}/hook`);
    await page.getByRole('button', { name: /^登\s?记$/ }).click();
    const secret = page.locator('.webhook-secret');
    await secret.waitFor();
    const told = (await secret.innerText()).trim();
    expect(told).toMatch(/^whsec_/);
    receiver.secrets = [told];
    await Desk.shot(page, 'exchange-secret');
    expect(await violations(page)).toEqual([]);
    await page.locator('.ant-modal-confirm-btns button').click();

    await Desk.told(page.getByText('对方已收下试发的事件'), () =>
      page.getByRole('button', { name: /试\s?发/ }).click(),
    );
    receiver.first.push(...Array<number>(40).fill(500));
    const c = await HttpCase.register(who);
    await eventually(
      () =>
        stack.as('admin').then((admin) => admin.get<{ items: { dead: number; waiting: number }[] }>('/admin/webhooks')),
      ({ items }) => items[0]!.dead > 1 && items[0]!.waiting === 0,
    );
    receiver.first.length = 0;
    await page.reload();
    await page.getByText(/^\d 个未能送到$/).waitFor();
    await page.getByRole('button', { name: '推送记录' }).click();
    await page.getByText('对方答 500：later').first().waitFor();
    await Desk.shot(page, 'exchange-dead');
    expect(await violations(page)).toEqual([]);
    await page.getByText('全选').click();
    await Desk.told(page.getByText(/^\d 个事件将重新推送。$/), () =>
      page.getByRole('button', { name: /^重新推送所选 \d 个$/ }).click(),
    );
    await eventually(
      () => Promise.resolve(receiver.received.filter((r) => r.event.subject === c.caseNo)),
      (all) => all.length >= 2,
    );

    const phone = await desk.seat('admin', PHONE);
    await phone.goto('/admin?tab=exchange');
    await phone.getByRole('button', { name: '推送记录' }).click();
    await phone.getByText('HTTP 204').first().waitFor();
    await Desk.shot(phone, 'exchange-phone');
    expect(await violations(phone)).toEqual([]);
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('a manager sees which penalties of the period can be reported, and exports them', async () => {
    const c = await HttpCase.register(who);
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
    await c.heardOnPaper();
    await c.complete('decide');
    await c.issued();
    for (const [view, size] of [
      ['desk', DESKTOP],
      ['phone', PHONE],
    ] as const) {
      const page = await desk.seat('manager', size);
      await page.goto('/overview');
      await page.getByRole('heading', { name: '双公示数据' }).scrollIntoViewIfNeeded();
      await page.getByText('期间作出的行政处罚 1 件。').waitFor();
      expect(await page.getByRole('link', { name: '导出 JSON' }).getAttribute('href')).toContain('format=json');
      await Desk.shot(page, `penalties-export-${view}`);
      expect(await violations(page)).toEqual([]);
    }
  });
});
