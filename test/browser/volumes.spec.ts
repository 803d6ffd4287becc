import { Desk, PHONE } from '../support/browser';
import { people } from '../support/officer-work';
import { sealedOnSpot } from '../support/on-spot';
import { eventually, TestStack } from '../support/stack';

/** 组卷 by clicking: switched on, chosen, confirmed, bound, and found again at its dossier; on a phone. */
describe('volumes', () => {
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

  it('are composed of what waits, but for what is left out', async () => {
    const page = await desk.seat('archivist', PHONE);
    await page.goto('/archives/volumes');
    await page.getByText('本单位没有启用多案一卷，一案一卷。').waitFor();
    await Desk.looks(page, 'volumes-off');
    await page.getByRole('switch', { name: '启用多案一卷' }).click();
    await page.getByText('没有待组卷的案卷。').waitFor();

    const staff = await people(stack);
    await Promise.all(['示例摊主甲', '示例摊主乙', '示例摊主丙'].map((name) => sealedOnSpot(staff, name)));
    await eventually(
      () => staff.archivist.get<{ items: object[] }>('/archives'),
      ({ items }) => items.length === 3,
      90_000,
    );
    await page.reload();
    await page.getByRole('checkbox', { name: /示例摊主丙/ }).uncheck();
    await Desk.looks(page, 'volumes-waiting');
    await page.getByRole('button', { name: '将 2 案组成一卷…' }).click();
    await page.getByLabel('备考表的说明').fill('两案均当场改正。');
    await Desk.looks(page, 'volumes-confirm');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^组\s*卷$/ })
      .click();
    await page.getByText('已装订', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: /^\d{4}年简易程序第1卷$/ }).click();
    await page.getByRole('link', { name: '下载封存包' }).waitFor();
    await Desk.looks(page, 'volume');
    await page.getByRole('link', { name: /示例摊主甲/ }).click();
    await page.getByText('整卷借阅、鉴定和销毁').waitFor();
    await Desk.looks(page, 'volume-member');
  });
});
