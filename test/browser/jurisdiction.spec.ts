import type { Page } from 'playwright-core';
import { Desk, PHONE } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** 管辖, 移送其他机关 and 协查, by clicking: the area in the console, the registration, the case. @source 行政处罚法 第二十二条至第二十六条 */
describe('whose a case is, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
    // Whoever registers goes with whom they went before.
    await HttpCase.register(who);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });
  const open = async (page: Page, c: HttpCase, kind: string) => {
    const { tasks } = await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === kind && t.state === 'open'),
    );
    const { id, title } = tasks.findLast((t) => t.kind === kind && t.state === 'open')!;
    await page.goto(`/tasks/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  const submit = async (page: Page) => {
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('status', { name: '办理结果' }).waitFor();
  };
  const attach = async (page: Page, name: string) => {
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n%${name}\n%%EOF\n`) });
    // Until it has arrived it is no link, and nothing can be handed in.
    await page.getByRole('link', { name }).first().waitFor();
  };
  const act = async (page: Page, c: HttpCase, title: string) => {
    await page.goto(`/cases/${c.caseNo}`);
    await Desk.loaded(page);
    const near = page.getByRole('button', { name: title, exact: true });
    await page.getByRole('button', { name: '更多操作' }).click();
    await near.or(page.getByRole('menuitem', { name: new RegExp(`^${title}…?$`) })).click();
    return page.getByRole('dialog', { name: title });
  };
  const confirm = async (page: Page) => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^(确\s*定|确认.*)$/ }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('a unit is given its area; half of one is refused', async () => {
    const admin = await desk.seat('admin');
    await admin.goto('/admin?tab=units');
    const row = admin.getByRole('listitem').filter({ hasText: '市场监督管理局（示例）' }).first();
    await row.getByText('没有填写管辖区域，登记时不核对违法行为发生地').waitFor();
    await row.getByRole('button', { name: /^修改/ }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('管辖区域').fill('示例区');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog
      .getByText(/区划代码/)
      .nth(1)
      .waitFor();
    await Desk.shot(admin, 'area-unit-half');
    await dialog.getByLabel('区划代码').fill('2111');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog
      .getByText(/6、9 或者 12 位/)
      .nth(1)
      .waitFor();
    await dialog.getByLabel('区划代码').fill('211103');
    await Desk.shot(admin, 'area-unit');
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByText('管辖区域 示例区（211103）').waitFor();
    await Desk.looks(admin, 'units', { whole: true });
    // Opened again it stands there, and a unit may be freed of it.
    await row.getByRole('button', { name: /^修改/ }).click();
    await Desk.holds(dialog.getByLabel('区划代码'), '211103');
    await dialog.getByRole('button', { name: /取\s*消/ }).click();
    await admin.close();
  });

  it.each([
    ['desk', undefined],
    ['phone', PHONE],
  ] as const)(
    'an act outside the area is refused with its article and the ways out, and registered on a designation: %s',
    async (name, size) => {
      const officer = await desk.seat('officer1', size);
      await officer.goto('/register');
      await Desk.pick(officer.getByLabel('事项'), '营业执照');
      await officer.getByText('适用条件').waitFor();
      await officer.getByLabel('统一社会信用代码').fill(exampleCode(name === 'desk' ? 81 : 82));
      await officer.getByLabel('名称').fill('示例小吃店');
      await officer.getByLabel('地点').fill('示例路 1 号');
      await officer.getByLabel('案情').fill('现场检查发现。');
      await officer.locator('.ant-select-selection-item').filter({ hasText: '执法员乙' }).waitFor();
      // The unit's own area is filled in.
      await Desk.holds(officer.getByLabel('发生地区划代码'), '211103');
      await officer.getByLabel('违法行为发生地', { exact: true }).fill('示例县');
      await officer.getByLabel('发生地区划代码').fill('211122');
      await officer.getByText('违法行为发生地不在本单位的管辖区域').first().waitFor();
      await officer.getByRole('button', { name: '登记', exact: true }).click();
      const refusal = officer.locator('.refusal');
      await refusal.getByText(/示例县（211122）不在本单位的管辖区域示例区（211103）之内，请移送/).waitFor();
      await refusal.getByText('行政处罚法 第二十二条').waitFor();
      await Desk.looks(officer, `refused-${name}`, { whole: true });
      await officer.getByLabel('在本单位登记的依据').click();
      await officer.locator('.ant-select-item-option').filter({ hasText: '上级机关指定管辖' }).click();
      await officer.getByRole('button', { name: '登记', exact: true }).click();
      await officer.getByText('请填写指定机关。').waitFor();
      await officer.getByLabel('指定机关').fill('示例省局');
      await officer.getByLabel('文书文号').fill('示例〔2026〕8号');
      await officer.getByLabel('指定管辖日期').fill(today());
      await Desk.looks(officer, `designated-${name}`, { whole: true });
      await officer.getByRole('button', { name: '登记', exact: true }).click();
      // The paper that gave it to this authority is asked for first.
      await officer.getByRole('heading', { name: '上传指定管辖文书', level: 1 }).waitFor();
      const { items } = await who.officer.get<{ items: { caseNo: string }[] }>('/cases?q=示例小吃店');
      const c = new HttpCase(
        who,
        items
          .map((i) => i.caseNo)
          .sort()
          .at(-1)!,
      );
      await officer.getByText('示例〔2026〕8号，', { exact: false }).first().waitFor();
      await attach(officer, '指定管辖决定书.pdf');
      await Desk.looks(officer, `designation-filed-${name}`, { whole: true });
      await submit(officer);
      await open(officer, c, 'screen');
      await officer.getByText('区域以外的依据', { exact: false }).first().waitFor();
      await Desk.looks(officer, `screen-${name}`, { whole: true });
      await officer.context().close();
    },
  );

  it('协查: a letter, its receipt, its answer, each with the day it counts to', async () => {
    const c = await HttpCase.register(who, { area: { code: '211103', name: '示例区' } });
    const officer = await desk.seat('officer1');
    const phone = await desk.seat('officer2', PHONE);
    const dialog = await act(officer, c, '发出协助调查函');
    await dialog.getByLabel('协助机关').fill('示例区局');
    await dialog.getByLabel('函件文号').fill('示例〔2026〕3号');
    await dialog.getByLabel('发函日期').fill(today());
    await dialog.getByLabel('请求协助的事项').fill('核实当事人的住所。');
    await attach(officer, '协助调查函.pdf');
    await Desk.looks(officer, 'assistance-ask', { whole: true });
    await confirm(officer);
    await open(phone, c, 'recordAssistanceReceipt');
    await phone.getByText('核实当事人的住所。').first().waitFor();
    await phone.getByLabel('对方收到日期').fill(today());
    await Desk.looks(phone, 'assistance-receipt-phone', { whole: true });
    await submit(phone);
    await officer.goto(`/cases/${c.caseNo}`);
    const clock = officer.locator('.clock').filter({ hasText: '协查' }).first();
    await clock.getByText(/剩 1\d 工作日/).waitFor();
    await Desk.looks(officer, 'assistance-case', { whole: true });
    await open(phone, c, 'recordAssistance');
    await phone.getByLabel('已经协助完成').check();
    await phone.getByLabel('答复或者告知之日').fill(today());
    await phone.getByLabel('答复的内容').fill('住所属实。');
    await Desk.looks(phone, 'assistance-answer-phone', { whole: true });
    await submit(phone);
    await phone.context().close();
    await officer.context().close();
  });

  it.each([
    ['desk', undefined],
    ['phone', PHONE],
  ] as const)(
    'a case is proposed to another authority, approved by the head, and closes by its receipt: %s',
    async (name, size) => {
      const c = await HttpCase.register(who, { area: { code: '211103', name: '示例区' } });
      const officer = await desk.seat('officer1', size);
      const dialog = await act(officer, c, '移送有管辖权的机关');
      await dialog.getByLabel('受移送机关').fill('示例城管局');
      await dialog.getByLabel('属于其他行政管理部门管辖').check();
      await dialog.getByLabel('理由').fill('占道经营属于城市管理。');
      await Desk.looks(officer, `refer-${name}`, { whole: true });
      await confirm(officer);
      const head = await desk.seat('head', size);
      await open(head, c, 'approveReferral');
      await head.getByText('占道经营属于城市管理。').first().waitFor();
      await head.getByLabel('同意移送', { exact: true }).check();
      await head.getByLabel('理由').fill('属于该机关管辖。');
      await Desk.looks(head, `refer-approve-${name}`, { whole: true });
      await submit(head);
      await open(officer, c, 'deliverReferral');
      await Desk.holds(officer.getByLabel('受移送机关'), '示例城管局');
      await officer.getByLabel('移送函文号').fill('示例〔2026〕2号');
      await officer.getByLabel('材料名称 1').or(officer.getByLabel('移送的材料 1')).fill('案件材料');
      await officer.getByLabel('移送日期').fill(today());
      await officer.getByLabel('对方签收日期').fill(today());
      await officer.getByLabel('签收人').fill('李某');
      await attach(officer, '移送回执.pdf');
      await Desk.looks(officer, `refer-deliver-${name}`, { whole: true });
      await submit(officer);
      await officer.goto(`/cases/${c.caseNo}`);
      await officer.getByText('移送', { exact: false }).first().waitFor();
      await Desk.looks(officer, `referred-${name}`, { whole: true });
      await eventually(
        () => c.state(),
        (s) => s.outcome === 'referred',
      );
      await head.context().close();
      await officer.context().close();
    },
  );
});
