import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays, dateOf } from '#law';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());
/** The smallest picture there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** 服务记录 by clicking, in the street and at the desk. @source 实施方案 二（二）、二（三） */
describe('service records', () => {
  let stack: TestStack;
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-services-'));
    writeFileSync(join(folder, '门头.png'), PICTURE);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const rail = (page: Page, name: string) =>
    page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click();

  it('a talk in the street is written in a few touches, photo included; it comes back to the inbox and is followed up', async () => {
    const shop = exampleCode();
    const officer = await desk.seat('officer1', PHONE);
    await rail(officer, '服务');
    await officer.getByText('还没有服务记录。').waitFor();
    await Desk.looks(officer, 'services-empty-phone');
    await officer.getByRole('link', { name: '记一次服务' }).click();
    await officer.getByLabel('名称').fill('示例小吃店');
    await officer.getByLabel('统一社会信用代码').fill(shop);
    await officer.getByLabel('事由').fill('亮照经营');
    await Desk.looks(officer, 'service-new-phone');
    // What is typed lies on the device.
    await officer.reload();
    await officer.getByText('已恢复上次没有提交的内容。').waitFor();
    await officer.getByLabel('地点').fill('示例街 1 号');
    await officer.getByLabel('内容').fill('当面说明营业执照应置于醒目位置。');
    await officer.getByLabel('现场照片和文件').setInputFiles(join(folder, '门头.png'));
    await officer.getByRole('radio', { name: '需要跟进' }).check();
    await officer.getByLabel('跟进日期').fill(today());
    await officer.getByLabel('跟进日期').scrollIntoViewIfNeeded();
    await Desk.looks(officer, 'service-new-phone-foot');
    await officer.getByRole('button', { name: '保存记录' }).click();
    await officer.getByRole('heading', { name: '行政辅导记录' }).waitFor();
    await officer.getByRole('link', { name: /门头\.png/ }).waitFor();
    await Desk.looks(officer, 'service-phone');

    await rail(officer, '待办');
    await officer
      .getByRole('list', { name: '到期的服务记录' })
      .getByRole('link', { name: /亮照经营/ })
      .waitFor();
    await Desk.looks(officer, 'services-due-phone');
    await officer.getByRole('link', { name: /亮照经营/ }).click();
    await officer.getByRole('button', { name: '记跟进' }).click();
    await officer.getByLabel('跟进情况').fill('已挂在收银台上方。');
    await Desk.looks(officer, 'service-follow-up-phone');
    await officer.getByRole('button', { name: /^保\s*存$/ }).click();
    await officer.getByText('已挂在收银台上方。').waitFor();
    await officer.getByText('已办结', { exact: true }).first().waitFor();
    await Desk.looks(officer, 'service-done-phone');
  });

  it('a 约谈 is arranged, put off, held and done, and becomes no case; another is registered as one; both are counted once', async () => {
    const staff = await people(stack);
    const shop = exampleCode();
    const party = { kind: 'organization', name: '示例商行', idNumber: shop };
    const c = await HttpCase.register(staff, { party });
    const officer = await desk.seat('officer1', DESKTOP);
    await officer.goto('/services/new?kind=interview');
    await officer.getByLabel('名称').fill(party.name);
    await officer.getByLabel('统一社会信用代码').fill(shop);
    await officer.getByLabel('事由').fill('多次投诉占道经营');
    await officer.getByLabel('地点').fill('本局会议室');
    await officer.getByRole('radio', { name: '安排约谈' }).check();
    await officer.getByLabel('约谈时间').fill(`${today()} 23:00`);
    await officer.getByLabel('被约谈人').fill('负责人张某');
    await officer.getByLabel('通知方式').fill('电话');
    await officer.getByLabel('通知日期').fill(today());
    // One officer is too few: said at the field, with whose number that is.
    await officer.getByRole('button', { name: '安排约谈' }).click();
    await officer.getByText('请选择 2 名以上执法人员。').waitFor();
    await Desk.looks(officer, 'service-interview-plan');
    await officer.getByLabel('执法人员').click();
    await officer.getByTitle(/执法员乙/).click();
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: '安排约谈' }).click();
    await officer.getByRole('heading', { name: '约谈记录' }).waitFor();
    await Desk.looks(officer, 'service-planned');

    await officer.getByRole('button', { name: '未到场' }).click();
    await officer.getByLabel('未到场的情况').fill('负责人外出，电话改期。');
    await officer.getByRole('button', { name: /^保\s*存$/ }).click();
    await officer.getByText('负责人外出，电话改期。').waitFor();
    await officer.getByRole('button', { name: '改约' }).click();
    await officer.getByLabel('约谈时间').fill(`${today()} 23:30`);
    await officer
      .getByRole('dialog')
      .getByRole('button', { name: /改\s*约/ })
      .click();
    await officer.getByRole('dialog').waitFor({ state: 'hidden' });
    await officer.getByText('待约谈', { exact: true }).first().waitFor();
    await officer
      .getByText(/23:30$/)
      .first()
      .waitFor();
    await officer.getByRole('button', { name: '记录约谈' }).click();
    await officer.getByLabel('参加人员').fill('负责人张某');
    await officer.getByLabel('约谈的问题').fill('一月内收到三次占道经营的投诉。');
    await officer.getByLabel('要求和建议').fill('收回店外物品，不再占道。');
    await officer.getByLabel('当事人的答复').fill('当场收回。');
    await Desk.looks(officer, 'service-held');
    await officer.getByRole('button', { name: /^保\s*存$/ }).click();
    await officer.getByRole('button', { name: '记跟进' }).waitFor();
    await Desk.looks(officer, 'service-interview');
    await officer.emulateMedia({ media: 'print' });
    await Desk.shot(officer, 'service-interview-print');
    await officer.emulateMedia({ media: 'screen' });

    // A talk on a case is tied to it, and stands on its page beside the 约谈 of the same party.
    await officer.goto(`/cases/${c.caseNo}`);
    await officer
      .getByRole('list', { name: '本案和当事人的服务记录' })
      .getByRole('link', { name: /占道经营/ })
      .waitFor();
    await Desk.looks(officer, 'case-services');
    await officer.getByRole('link', { name: '记一次服务' }).click();
    await Desk.holds(officer.getByLabel('统一社会信用代码'), shop);
    await officer.getByRole('radio', { name: '回访' }).check();
    await officer.getByLabel('事由').fill('整改后回访');
    await officer.getByLabel('内容').fill('保持良好。');
    await officer.getByRole('button', { name: '保存记录' }).click();
    await officer.getByRole('heading', { name: '回访记录' }).waitFor();

    // Where talk is not enough a case is registered from it, with what it knows.
    const { id } = await staff.officer.post<{ id: number }>('/services', {
      ...{ kind: 'caution', parties: [party], place: '示例街 9 号', officers: ['officer1'], subject: '再次占道' },
      held: { heldOn: today(), content: '当场警示。', result: { state: 'open' } },
    });
    await officer.goto(`/services/${id}`);
    await officer.getByRole('link', { name: '登记为案件' }).click();
    await officer.getByText(/由服务记录 .* 登记/).waitFor();
    await Desk.holds(officer.getByLabel('地点'), '示例街 9 号');
    await officer.getByText('服务记录（不是违法记录）：').waitFor();
    await Desk.looks(officer, 'register-from-service');
    await officer.getByRole('combobox', { name: '事项' }).fill('营业执照未置于');
    await officer
      .getByTitle(/营业执照未置于醒目位置/)
      .first()
      .click();
    await officer.getByLabel('案情').fill('再次占道经营。');
    await officer.getByLabel('执法人员').click();
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: /^登\s*记$/ }).click();
    await eventually(
      async () => officer.url(),
      (url) => /\/(tasks|cases)\//.test(url),
    );
    await officer.goto(`/services/${id}`);
    await officer.getByText('（由这份记录登记）').waitFor();
    await Desk.looks(officer, 'service-became-case');

    // Counted: the talk of the first test as 服务, the 约谈 as 管理, neither the tied one nor what became a case.
    const head = await desk.seat('head', DESKTOP);
    await head.goto('/overview');
    const managed = head.getByRole('row', { name: /^管理.*服务记录/ });
    await managed.scrollIntoViewIfNeeded();
    await Desk.looks(head, 'overview-mix');
    await managed.getByRole('link').last().click();
    await eventually(
      () => head.getByRole('list', { name: '服务记录' }).getByRole('listitem').count(),
      (n) => n === 1,
    );
    await Desk.looks(head, 'services-counted');
    await head.getByRole('button', { name: '看全部' }).click();
    await eventually(
      () => head.getByRole('list', { name: '服务记录' }).getByRole('listitem').count(),
      (n) => n === 4,
    );
    await Desk.looks(head, 'services');
    // The administrator keeps the system, not the records.
    const admin = await desk.seat('admin', DESKTOP);
    await admin.goto('/services');
    await admin.getByText('您的岗位不使用「服务」').waitFor();
  });

  it('a head gives a new business its 行政执法观察期; whoever registers against it is told, and so is the case; it ends early with a reason', async () => {
    const staff = await people(stack);
    const party = { kind: 'organization', name: '示例新店', idNumber: exampleCode() };
    const head = await desk.seat('head', DESKTOP);
    await rail(head, '服务');
    await head.getByRole('link', { name: '观察期和过渡期' }).click();
    await head.getByText('没有设定观察期或者过渡期，由单位负责人设定。').waitFor();
    await head.getByRole('button', { name: '设定…' }).click();
    await head.getByLabel('当事人名称').fill(party.name);
    await head.getByLabel('证件号码').fill(party.idNumber);
    await head.getByLabel('截止日').fill(addDays(today(), -1));
    await head.getByLabel('起始日').fill(addDays(today(), -30));
    await head.getByLabel('依据').fill('示例办法 第三条');
    await head.getByRole('button', { name: /^设\s*定$/ }).click();
    await head.getByText(/截止日（.*）已过，不能再设定。/).waitFor();
    await head.getByLabel('截止日').fill(addDays(today(), 335));
    await Desk.looks(head, 'grace-set');
    await head.getByRole('button', { name: /^设\s*定$/ }).click();
    await head.getByRole('list', { name: '观察期和过渡期' }).getByText(party.name).waitFor();
    await Desk.looks(head, 'grace-periods');

    const officer = await desk.seat('officer1', PHONE);
    await officer.goto('/register');
    await officer.getByLabel('统一社会信用代码').fill(party.idNumber);
    await officer.getByText(/当事人在行政执法观察期内（至.*依据：示例办法 第三条）/).waitFor();
    await officer.getByText(/当事人在行政执法观察期内/).scrollIntoViewIfNeeded();
    await Desk.shot(officer, 'grace-register-phone');
    const c = await HttpCase.register(staff, { party });
    await head.goto(`/cases/${c.caseNo}`);
    await head.getByText(/当事人在行政执法观察期内/).waitFor();
    await Desk.looks(head, 'grace-case');

    await head.goto('/services/periods');
    await head.getByRole('button', { name: `结束 ${party.name}` }).click();
    await head.getByLabel('结束的理由').fill('企业已注销。');
    await head.getByRole('button', { name: /^结\s*束$/ }).click();
    await eventually(
      () => head.getByText(party.name).count(),
      (n) => n === 0,
    );
    await head.getByLabel('包括已届满、已结束的').click();
    await head.getByText(/市监负责人于.*结束：企业已注销。/).waitFor();
    await Desk.looks(head, 'grace-ended');
  });
});
