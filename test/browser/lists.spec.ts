import { createConnection } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { addDays, dateOf } from '#law';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

/** 柔性执法事项清单 from draft to publication, by clicking. @source 实施方案 二（一） */
describe('lists of items', () => {
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

  const choose = async (page: Page, field: string, option: string) => {
    await page.getByRole('dialog').getByLabel(field).click();
    await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
  };

  it('is drafted, open for opinions, reviewed by another, published by a third with its effect on an open case', async () => {
    const staff = await people(stack);
    const running = await HttpCase.register(staff);
    const drafter = await desk.seat('officer1');
    await drafter.goto('/lists');
    await drafter.getByRole('heading', { name: '市场监督管理包容免罚事项清单（示例）' }).waitFor();
    await Desk.looks(drafter, 'lists');
    await drafter.getByRole('button', { name: '修订 市场监督管理包容免罚事项清单（示例）' }).click();
    await drafter.getByLabel('修订的理由').fill('放宽改正期限。');
    await drafter.getByRole('button', { name: '开始修订' }).click();
    await drafter.waitForURL('**/lists/*/versions/2');
    const { pathname } = new URL(drafter.url());

    // One entry changed, one added; a range upside down is refused beside the form.
    await drafter.getByRole('button', { name: '修改 营业执照未置于醒目位置' }).click();
    const dialog = drafter.getByRole('dialog');
    await dialog.getByRole('spinbutton', { name: '改正期限' }).fill('20');
    await dialog.getByLabel('罚款个人下限（元）').fill('2000');
    await dialog.getByLabel('罚款个人上限（元）').fill('200');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.getByText('个人罚款下限高于上限，请更正。').waitFor();
    await Desk.shot(drafter, 'list-entry-refused');
    await dialog.getByLabel('罚款个人下限（元）').fill('');
    await dialog.getByLabel('罚款个人上限（元）').fill('');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await drafter.getByRole('region', { name: '与现行版本对照' }).getByText('最长 20个工作日').waitFor();
    // One whose penalty is another authority's: it has to say whose.
    await drafter.getByRole('button', { name: '修改 未依法办理变更登记' }).click();
    await dialog.getByLabel('本机关没有处罚权').check();
    await dialog.getByLabel('处罚种类').first().waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.getByText('请填写由哪个机关处罚。').waitFor();
    await Desk.shot(drafter, 'list-entry-powerless');
    await dialog.getByLabel('罚款说明').fill('处罚由登记机关决定。');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await drafter.getByRole('region', { name: '与现行版本对照' }).getByText('本机关没有处罚权').waitFor();
    await drafter.getByRole('button', { name: '修改 未依法办理变更登记' }).click();
    await dialog.getByRole('checkbox', { name: '本机关没有处罚权', checked: true }).waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: /取\s*消/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await drafter.getByRole('button', { name: '添加事项…' }).click();
    await dialog.getByLabel('事项编号').fill('sj-25');
    await dialog.getByLabel('事项名称').fill('未按规定公示年度报告');
    await dialog.getByLabel('依据', { exact: true }).fill('环境影响评价法 第三十一条');
    await dialog.getByLabel('适用条件').fill('首次发生\n在限期内改正');
    await dialog.getByRole('button', { name: '添加问题' }).click();
    await dialog.getByLabel('问题', { exact: true }).fill('没有造成危害后果');
    await dialog.locator('.part-row').getByLabel('依据').fill('行政处罚法 第三十三条第一款');
    // An exclusion of the list's own.
    await dialog.getByRole('button', { name: '添加问题' }).click();
    const exclusion = dialog.locator('.part-row').nth(1);
    await exclusion.getByLabel('问题', { exact: true }).fill('使用童工');
    await exclusion.getByLabel('怎样算符合').click();
    await drafter.locator('.ant-select-item-option').filter({ hasText: '排除情形：应为否，否则不能从宽' }).click();
    await exclusion.getByLabel('依据').fill('本清单 第三条');
    await exclusion.scrollIntoViewIfNeeded();
    await Desk.shot(drafter, 'list-entry-exclusion');
    await dialog.getByLabel('追溯依据').fill('本清单');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.getByText(/《环境影响评价法》施行至2026-08-14/).waitFor();
    await dialog.getByLabel('依据', { exact: true }).first().fill('市场主体登记管理条例 第四十六条');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await drafter.getByRole('article', { name: '未按规定公示年度报告' }).waitFor();
    // Opened again it is the same, and saved untouched it stays so.
    await drafter.getByRole('button', { name: '修改 未按规定公示年度报告' }).click();
    await dialog.getByTitle('排除情形：应为否，否则不能从宽').waitFor();
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    const added = drafter.locator('.entries > li').filter({ hasText: 'sj-25' });
    await added.getByText('未按规定公示年度报告').first().click();
    await added.getByText('使用童工（排除情形，应为否，否则不能从宽；本清单 第三条）', { exact: false }).waitFor();
    await Desk.looks(drafter, 'list-draft');

    // Opinions: the public page, and an answer.
    await drafter.getByRole('button', { name: '征求意见…' }).click();
    await dialog.getByLabel('截止日期').fill(addDays(today(), 30));
    await drafter.getByRole('button', { name: '开始征求意见' }).click();
    await drafter.getByText(/向社会公开征求意见，至/).waitFor();
    const { page: outside } = await desk.window(PHONE, true);
    await outside.goto('/public/lists');
    await outside.getByText('正在征求意见').first().waitFor();
    await Desk.looks(outside, 'public-lists-phone');
    await outside.getByRole('link', { name: /市场监督管理包容免罚事项清单（示例） 第 2 版/ }).click();
    await outside.getByText('使用童工（排除情形，应为否，否则不能从宽；本清单 第三条）', { exact: false }).waitFor();
    await outside.getByLabel('意见', { exact: true }).fill('二十个工作日较为合适。');
    await outside.getByRole('button', { name: '提交意见' }).click();
    const told = outside.getByRole('status').filter({ hasText: '查询码' });
    await told.waitFor();
    const receipt = await told.locator('strong').innerText();
    await Desk.looks(outside, 'public-list-phone');
    await drafter.reload();
    await drafter.getByRole('button', { name: '答复…' }).click();
    await choose(drafter, '采纳情况', '部分采纳');
    await dialog.getByLabel('答复', { exact: true }).fill('已按二十个工作日拟定。');
    await drafter.getByRole('button', { name: '保存答复' }).click();
    await drafter.getByText('，已公开').waitFor();
    await outside.reload();
    await outside.getByText('已按二十个工作日拟定。').waitFor();
    await outside.goto('/public/lists');
    await outside.getByLabel('查询码').fill(receipt);
    await outside.getByRole('button', { name: /查\s*询/ }).click();
    await outside.getByText('答复（部分采纳）：已按二十个工作日拟定。').waitFor();

    // The period is over.
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query('UPDATE item_list_version SET consult_from = ?, consult_to = ? WHERE state = ?', [
      addDays(today(), -30),
      addDays(today(), -1),
      'consulting',
    ]);
    await db.end();
    await drafter.reload();
    await drafter.getByRole('button', { name: '送合法性审核…' }).click();
    await drafter.getByRole('button', { name: /送\s*审$/ }).click();
    await drafter.getByText(/等待编制单位的法制审核员审核/).waitFor();
    const lawyer = await desk.seat('legal');
    await lawyer.goto(pathname);
    await lawyer.getByRole('button', { name: '合法性审核…' }).click();
    await lawyer.getByRole('dialog').getByText('通过，交负责人公布').click();
    await lawyer.getByLabel('审核意见').fill('合法。');
    await lawyer.getByRole('button', { name: '提交审核意见' }).click();
    await lawyer.getByText(/等待编制单位的负责人公布/).waitFor();
    await lawyer.getByRole('button', { name: '公布…' }).first().waitFor({ state: 'detached' });

    // Published by a third, who sees what it does first.
    const head = await desk.seat('head', DESKTOP, true);
    await head.goto(pathname);
    await head.getByRole('button', { name: '公布…' }).click();
    const effect = head.getByRole('region', { name: '公布的影响' });
    await effect.getByText('新版较轻').waitFor();
    await effect.getByRole('list', { name: '所涉未结案件' }).getByRole('link').first().waitFor();
    await head.getByLabel('文号').fill('盘市监发〔2026〕12号');
    await Desk.looks(head, 'list-publish');
    await effect.getByRole('list', { name: '所涉未结案件' }).scrollIntoViewIfNeeded();
    await Desk.shot(head, 'list-publish-cases');
    await head
      .getByRole('dialog')
      .getByRole('button', { name: /公\s*布$/ })
      .click();
    await head
      .getByRole('region', { name: '公布时的影响' })
      .getByText(/公布时，绑定所涉事项的未结案件 1 件/)
      .waitFor();
    await head.getByRole('region', { name: '评估' }).first().waitFor();
    await Desk.looks(head, 'list-published');
    expect((await running.state()).item.version).toBe(1);
    const { page: phone } = await desk.window(PHONE);
    await phone.goto(`/public${pathname.replace('/versions', '')}`);
    await phone.getByText('盘市监发〔2026〕12号').waitFor();
    await Desk.looks(phone, 'public-list-published');
  });

  it('an exclusion of the list’s own stands in the public list and by its question, before anything is decided', async () => {
    const staff = await people(stack);
    const officer = await desk.seat('officer1', DESKTOP, true);
    await officer.goto('/public/items');
    const listed = officer.getByRole('listitem').filter({ hasText: '未按规定公示年度报告' });
    await listed.getByText('有下列情形的，不能从宽：使用童工。').waitFor();
    const sentOn = officer.getByRole('listitem').filter({ hasText: '未依法办理变更登记' });
    await sentOn.getByText('本机关没有处罚权，应当处罚的移送有管辖权的机关。处罚由登记机关决定。').waitFor();
    await sentOn.scrollIntoViewIfNeeded();
    await Desk.shot(officer, 'public-items-powerless');
    const running = await HttpCase.register(staff, { itemId: 'sj-25', violationOn: today() });
    const task = (await running.state()).tasks.find((t) => t.kind === 'screen')!;
    await officer.goto(`/tasks/${task.id}`);
    await officer.getByText('属于排除情形的，不能从宽 · 本清单 第三条').waitFor();
    const answer = (question: string, is: string) =>
      officer.getByRole('radiogroup', { name: question }).getByText(is, { exact: true }).click();
    await answer('没有造成危害后果', '是');
    await answer('使用童工', '是');
    await Desk.shot(officer, 'screen-exclusion-question');
    await officer.getByText('没有危害后果', { exact: true }).click();
    await officer.getByText('发现后已当场或者及时改正', { exact: true }).click();
    await officer.getByText('责令改正，改正后从宽', { exact: true }).click();
    await officer.getByText(/核查认定：使用童工，不能责令改正后从宽/).waitFor();
    await Desk.looks(officer, 'screen-exclusion');
    await officer.close();
  });

  it('lists the running cases of the new version, previews it, is proposed by the officer and decided by the head', async () => {
    const staff = await people(stack);
    const running = await HttpCase.register(staff);
    const drafter = await desk.seat('officer1', DESKTOP, true);
    await drafter.goto('/lists');
    await drafter.getByRole('link', { name: '新版本施行后的在办案件' }).click();
    const { displayNo } = await running.state();
    const row = drafter.getByRole('row').filter({ hasText: displayNo });
    await row.getByText('第 1 版 → 第 2 版').waitFor();
    await row.getByText('逐项比较和适用后的变化').click();
    await row
      .getByText('改正期限：最长 10个工作日 → 最长 20个工作日（较轻：改正的时间较长）', { exact: true })
      .waitFor();
    await row.getByText('已经送达的文书继续有效，告知过的日期不缩短').waitFor();
    await Desk.looks(drafter, 'running-cases');
    await row.getByRole('button', { name: `提出适用新版本 ${displayNo}` }).click();
    const dialog = drafter.getByRole('dialog');
    await dialog.getByText(/由负责人决定；批准后，此后的文书/).waitFor();
    await dialog.getByLabel('理由').fill('新规定改正期限较长，对当事人有利。');
    await Desk.shot(drafter, 'running-cases-propose');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await row.getByRole('link', { name: '正在审批' }).waitFor();
    expect((await running.state()).item.version).toBe(1);

    const head = await desk.seat('head');
    const { tasks } = await eventually(
      () => running.state(),
      (c) => c.tasks.some((t) => t.kind === 'approveVersion'),
    );
    const task = tasks.find((t) => t.kind === 'approveVersion')!;
    await head.goto(`/tasks/${task.id}`);
    await head.getByText('逐项比较').waitFor();
    await head
      .getByText(/较轻：改正期限：最长 10个工作日 → 最长 20个工作日/)
      .first()
      .waitFor();
    await Desk.looks(head, 'approve-version');
    await head.getByText('同意适用新规定').click();
    await head.getByLabel('理由', { exact: true }).fill('经比较，新规定较轻。');
    await head.getByText(/提交后：此后的文书、裁量幅度和程序要求适用第 2 版/).waitFor();
    await head.getByRole('button', { name: /提\s*交/ }).click();
    await eventually(
      () => running.state(),
      (c) => c.item.version === 2,
    );
    await drafter.reload();
    await drafter.getByRole('heading', { name: '新版本施行后的在办案件' }).waitFor();
    await eventually(
      () => drafter.getByText(displayNo).count(),
      (n) => n === 0,
    );
    await drafter
      .getByRole('button', { name: /提出适用新版本/ })
      .first()
      .waitFor();
    const phone = await desk.seat('officer1', PHONE);
    await phone.goto('/lists/running-cases');
    await phone.getByText('逐项比较和适用后的变化').first().click();
    await phone.getByText('适用后：').first().waitFor();
    await Desk.looks(phone, 'running-cases-phone');
  });
});
