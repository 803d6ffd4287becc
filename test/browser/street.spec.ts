import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** A pixel, told apart from others by its last bytes: two photos are two files. */
const shot = (n: number) => ({
  // A camera gives every photo one name.
  name: 'image.jpg',
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from([n]),
  ]),
});
const KNOWN = {
  kind: 'organization',
  name: '双台子区示例渔具店',
  idNumber: '91211102MA0000A19C',
  phone: '04270000888',
};

describe('registering in the street', () => {
  let stack: TestStack;
  let desk: Desk;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    await HttpCase.register(await people(stack), { party: KNOWN });
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const go = async (page: Page) => {
    await page.getByRole('navigation').getByRole('link', { name: '登记' }).click();
    await page.getByRole('heading', { name: '登记案件' }).waitFor();
  };
  const fill = async (page: Page, party: string, number: string) => {
    await Desk.pick(page.getByLabel('事项'), '营业执照');
    await page.getByLabel('名称').fill(party);
    await page.getByLabel('统一社会信用代码').fill(number);
    await page.getByLabel('地点').fill('示例路 1 号');
    await page.getByLabel('案情', { exact: true }).fill('现场检查发现。');
  };
  const named = async (name: string) => {
    const officer = await stack.as('officer1');
    const { items } = await officer.get<{ items: { partyName: string; caseNo: string }[] }>('/cases?limit=100');
    return items.filter((c) => c.partyName === name);
  };

  it('keeps what was typed and photographed through back and reload, and says which character of a code is wrong', async () => {
    const page = await desk.seat('officer1', PHONE);
    await go(page);
    await page.getByLabel('统一社会信用代码').fill('9121110O');
    const wrong = page.getByText('第 8 位不能是“O”，是否为数字 0');
    await wrong.waitFor();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('请填写当事人名称。').waitFor();
    // Said once, as it is typed and as it is handed in.
    await eventually(
      () => wrong.count(),
      (n) => n === 1,
    );
    await page.getByLabel('名称').fill('示例修鞋铺');
    await page.getByLabel('现场照片和文件').setInputFiles([shot(1), shot(2)]);
    await page.getByRole('list', { name: '已选的照片和文件' }).getByRole('listitem').nth(1).waitFor();
    await Desk.shot(page, 'street-draft');
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: '待办' }).waitFor();
    await go(page);
    await page.reload();
    await page.getByText('没有提交的登记').waitFor();
    await Desk.holds(page.getByLabel('名称'), '示例修鞋铺');
    const photos = page.getByRole('list', { name: '已选的照片和文件' }).getByRole('listitem');
    await Desk.counts(photos, 2);
    await page.getByRole('button', { name: '移除第 1 个' }).click();
    await Desk.counts(photos, 1);
    await page.getByRole('button', { name: '删除并重新开始' }).click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.locator('.restored').waitFor({ state: 'detached' });
    await Desk.holds(page.getByLabel('名称'), '');
    await page.context().close();
  });

  it('finds the item by an officer’s own words, goes on writing where a common text ends, and takes no word for a number', async () => {
    const page = await desk.seat('officer1', PHONE);
    await go(page);
    await page.getByLabel('事项').click();
    await page.getByLabel('事项').fill('宠物便溺');
    await page.getByText('没有相近的事项。').waitFor();
    await page.getByLabel('事项').fill('没挂营业执照');
    const nearest = page.locator('.ant-select-item-option').filter({ hasText: '营业执照' });
    await nearest.first().waitFor();
    await Desk.shot(page, 'street-item');
    await nearest.first().click();
    await page.getByLabel('统一社会信用代码').fill('无');
    await page.getByLabel('地点').fill('示例路 3 号');
    await page.getByRole('button', { name: /现场检查时发现/ }).click();
    await eventually(
      () => page.evaluate<string>('document.activeElement.tagName'),
      (tag) => tag === 'TEXTAREA',
    );
    await page.keyboard.type('门前堆放纸箱。');
    await Desk.holds(page.getByLabel('案情', { exact: true }), /现场检查时发现：门前堆放纸箱。$/);
    await Desk.holds(page.getByLabel('地点'), '示例路 3 号');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('没有营业执照的，类别选个人，填经营者的身份证号码。').waitFor();
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').waitFor();
    await Desk.shot(page, 'street-number');
    await page.context().close();
  });

  it('finds the party by pinyin, fills in what is known and shows its earlier matters', async () => {
    const page = await desk.seat('officer1', PHONE);
    await go(page);
    await page.getByLabel('名称').fill('stzq');
    await page.locator('.ant-select-item-option').filter({ hasText: KNOWN.name }).click();
    await Desk.holds(page.getByLabel('统一社会信用代码'), KNOWN.idNumber);
    await Desk.holds(page.getByLabel('电话'), KNOWN.phone);
    const earlier = page.getByRole('alert').filter({ hasText: '此前有 1 件案件' });
    await earlier.waitFor();
    await Desk.shot(page, 'street-party');
    expect(await earlier.getByRole('link').getAttribute('href')).toContain('/cases/');
    await page.reload();
    await page.getByText('没有提交的登记').waitFor();
    await Desk.holds(page.getByLabel('名称'), KNOWN.name);
    await page.context().close();
  });

  it('without network it waits on the phone, and is registered once with its photos when the network is back', async () => {
    const page = await desk.seat('officer1', PHONE);
    await go(page);
    const name = '示例流动摊';
    await fill(page, name, '91211102MA0000A19C');
    await page.getByLabel('现场照片和文件').setInputFiles([shot(3), shot(4)]);
    await page.getByRole('list', { name: '已选的照片和文件' }).getByRole('listitem').nth(1).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('待发送 1 件').waitFor();
    await Desk.shot(page, 'street-queue');
    expect(await named(name)).toEqual([]);
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('待发送 1 件').waitFor({ state: 'detached' });
    const [found, ...more] = await eventually(
      () => named(name),
      (all) => all.length > 0,
    );
    expect(more).toEqual([]);
    const officer = await stack.as('officer1');
    await eventually(
      () => officer.get<{ evidence: number }>(`/cases/${found!.caseNo}`),
      ({ evidence }) => evidence === 1,
    );
    await page.context().close();
  });

  it('from the registration to its first task takes a dozen taps on a phone', async () => {
    const page = await desk.seat('officer1', PHONE);
    let taps = 0;
    const tap = async (name: string) => {
      taps += 1;
      await page.getByRole('button', { name, exact: true }).click();
    };
    const into = async (label: string, words: string) => {
      taps += 1;
      await page.getByLabel(label, { exact: true }).click();
      await page.keyboard.type(words);
    };
    taps += 1;
    await page.getByRole('navigation').getByRole('link', { name: '登记' }).click();
    await page.getByRole('heading', { name: '登记案件' }).waitFor();
    const again = page.getByRole('button', { name: '删除并重新开始' });
    if (await again.isVisible())
      await again.click().then(() => page.getByRole('button', { name: '删除', exact: true }).click());
    await into('事项', '');
    taps += 1;
    await page.locator('.ant-select-item-option').first().click();
    await into('名称', '渔具');
    taps += 1;
    await page.locator('.ant-select-item-option').filter({ hasText: KNOWN.name }).click();
    await into('地点', '示例路 2 号');
    await into('案情', '现场检查发现。');
    await tap('登记');
    await page.getByRole('heading', { name: '核查', level: 1 }).waitFor();
    expect(taps).toBeLessThanOrEqual(9);
    await page.context().close();
  });
});
