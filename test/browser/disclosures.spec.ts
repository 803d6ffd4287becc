import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const ID = exampleCitizen('1990-01-01', 5);

/** 公示 by clicking: drafted at the desk, confirmed on the phone, read by anybody, withdrawn. @source 行政处罚法 第四十八条 */
describe('publication of decisions, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
  }, 120_000);
  afterEach(async () => {
    await desk.shots();
    expect(desk.errors).toEqual([]);
  });
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  async function looks(page: Page, name: string): Promise<void> {
    await eventually(
      () => page.locator('.ant-skeleton').count(),
      (n) => n === 0,
    );
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/disclosure-${name}.png`, fullPage: true });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  }

  it('what is due is drafted, confirmed, read outside and taken back', async () => {
    const officer = await desk.seat('officer1', DESKTOP);
    await officer.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '公示' }).click();
    await officer.getByText('没有等待公示或者撤回的处罚决定。', { exact: false }).waitFor();
    await looks(officer, 'empty');

    const c = await HttpCase.register(staff, {
      party: {
        ...{ kind: 'organization', name: '示例商行', idNumber: exampleCode(), address: '示例街 1 号' },
        representative: '张三',
      },
    });
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate', {
      facts: `店员李四（证件号码${ID}，电话13800138000）承认未亮照经营，店长张三到场签字，家住示例小区3号楼2单元501室。`,
    });
    await c.complete('reviewLegality');
    await c.complete('giveNotice');
    await c.heardOnPaper();
    await c.complete('decide');
    await c.issued();
    await eventually(
      () => staff.head.get<{ items: { number: string | null }[] }>('/disclosures'),
      ({ items }) => typeof items[0]?.number === 'string',
    );

    await officer.reload();
    await officer.getByRole('link', { name: /示例商行/ }).waitFor();
    await looks(officer, 'list');
    await officer.getByRole('link', { name: /示例商行/ }).click();
    await officer.getByRole('heading', { name: '示例商行' }).waitFor();
    await officer.getByLabel('另行隐去的文字').fill('李四');
    await officer.getByRole('button', { name: '隐去', exact: true }).click();
    await officer.getByRole('button', { name: '不再隐去 李四' }).waitFor();
    await officer.getByRole('checkbox', { name: '隐去 张三' }).click();
    await officer.getByRole('checkbox', { name: '隐去 张三', checked: false }).waitFor();
    await officer.getByText('由作出决定的单位的负责人或者法制审核员确认公示。').waitFor();
    await looks(officer, 'draft');

    const head = await desk.seat('head', PHONE, true);
    await head.goto('/disclosures');
    await looks(head, 'list-phone');
    await head.getByRole('link', { name: /示例商行/ }).click();
    await head.getByRole('button', { name: '确认公示' }).waitFor();
    await looks(head, 'draft-phone');
    await head.getByRole('button', { name: '确认公示' }).click();
    await head.getByRole('button', { name: '公示', exact: true }).click();
    await head.getByRole('heading', { name: '正在公示的内容' }).waitFor();
    await looks(head, 'published-phone');

    const { page: anybody } = await desk.window(DESKTOP);
    await anybody.goto('/public');
    await anybody.getByRole('link', { name: '处罚公示' }).click();
    await anybody.getByLabel('查找处罚决定').fill('未亮照');
    await anybody.getByLabel('查找处罚决定').press('Enter');
    await anybody.getByRole('link', { name: /示例商行/ }).waitFor();
    await anybody.getByRole('heading', { name: '各年公示件数' }).waitFor();
    await looks(anybody, 'public');
    await anybody.getByRole('link', { name: /示例商行/ }).click();
    await anybody.getByText('〔身份证件号码略〕', { exact: false }).waitFor();
    await looks(anybody, 'public-one');
    expect(await anybody.content()).not.toContain('李四');
    await anybody.setViewportSize(PHONE);
    await looks(anybody, 'public-one-phone');

    await head.getByRole('button', { name: '撤回公示…' }).click();
    await head.getByLabel('公开说明的理由').fill('公示的内容有误。');
    await head.getByLabel('依据', { exact: true }).fill('行政处罚法 第四十八条');
    await looks(head, 'withdraw-phone');
    await head
      .getByRole('button', { name: '撤 回' })
      .or(head.getByRole('button', { name: '撤回', exact: true }))
      .click();
    await head.getByRole('heading', { name: '公示过的内容' }).waitFor();
    await anybody.reload();
    await anybody.getByText(/已于.*撤回。理由：公示的内容有误。/).waitFor();
    await looks(anybody, 'public-withdrawn-phone');
    await anybody.goto('/public/decisions');
    await anybody.getByText('现在没有正在公示的处罚决定。').waitFor();
    await looks(anybody, 'public-empty-phone');
  }, 120_000);
});
