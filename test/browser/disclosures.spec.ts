import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { dateOf } from '#law';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const ID = exampleCitizen('1990-01-01', 5);

/** 公示 by clicking: drafted at the desk, confirmed on the phone, read by anybody, withdrawn. @source 行政处罚法 第四十八条 */
describe('publication of decisions, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;
  let officer: Page, head: Page, anybody: Page;
  let c: HttpCase;
  /** Where anybody reads the decision of `c`. */
  let published: string;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
  });
  beforeEach(async () => {
    officer = await desk.seat('officer1', DESKTOP);
    head = await desk.seat('head', PHONE, true);
    ({ page: anybody } = await desk.window(DESKTOP));
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  it('what is due is drafted, confirmed, read outside and taken back', async () => {
    await officer.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '公示' }).click();
    await officer.getByText('没有等待公示或者撤回的执法决定。', { exact: false }).waitFor();
    await Desk.looks(officer, 'empty', { whole: true });

    c = await HttpCase.register(staff, {
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
    await Desk.looks(officer, 'list', { whole: true });
    await officer.getByRole('link', { name: /示例商行/ }).click();
    await officer.getByRole('heading', { name: '示例商行' }).waitFor();
    await officer.getByLabel('另行隐去的文字').fill('李四');
    await officer.getByRole('button', { name: '隐去', exact: true }).click();
    await officer.getByRole('button', { name: '不再隐去 李四' }).waitFor();
    await officer.getByRole('checkbox', { name: '隐去 张三' }).click();
    await officer.getByRole('checkbox', { name: '隐去 张三', checked: false }).waitFor();
    await officer.getByText('由作出决定的单位的负责人或者法制审核员确认公示。').waitFor();
    await Desk.looks(officer, 'draft', { whole: true });

    await head.goto('/disclosures');
    await head.getByRole('link', { name: /示例商行/ }).click();
    await head.getByRole('button', { name: '确认公示' }).waitFor();
    await Desk.looks(head, 'draft-phone', { whole: true });
    await head.getByRole('button', { name: '确认公示' }).click();
    await head.getByRole('button', { name: '公示', exact: true }).click();
    await head.getByRole('heading', { name: '正在公示的内容' }).waitFor();
    await Desk.looks(head, 'published-phone', { whole: true });

    await anybody.goto('/public');
    await anybody.getByRole('link', { name: '执法公示' }).click();
    await anybody.getByLabel('查找处罚决定').fill('未亮照');
    await anybody.getByLabel('查找处罚决定').press('Enter');
    await anybody.getByRole('link', { name: /示例商行/ }).waitFor();
    await anybody.getByRole('heading', { name: '各年公示件数' }).waitFor();
    await Desk.looks(anybody, 'public', { whole: true });
    await anybody.getByRole('link', { name: /示例商行/ }).click();
    await anybody.getByText('〔身份证件号码略〕', { exact: false }).waitFor();
    await Desk.looks(anybody, 'public-one', { whole: true });
    expect(await anybody.content()).not.toContain('李四');
    await anybody.setViewportSize(PHONE);
    await Desk.looks(anybody, 'public-one-phone', { whole: true });
    published = anybody.url();
  });

  it('what was changed is told above the inbox, withdrawn, and published anew', async () => {
    // Changed, it comes back to be withdrawn, and what it was changed to waits beside it.
    await c.complete('serveDocument');
    await c.act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '计算有误。' });
    await c.complete('approveCorrection', { decision: 'approve', reason: '同意。' });
    await eventually(
      () => staff.head.get<{ items: { changedOn: string | null }[]; todo: number }>('/disclosures'),
      ({ items, todo }) => todo === 2 && items.some((r) => r.changedOn !== null),
    );
    await c.issued();
    const db = await createConnection({ uri: stack.env['DATABASE_URL']! });
    try {
      // Nothing of the case is looked at any more; then the last day is today.
      await eventually(
        async () =>
          (
            await db.query<RowDataPacket[]>(
              'SELECT d.id FROM disclosure d JOIN case_file c ON c.case_no = d.case_no WHERE d.seen_seq <> c.seq',
            )
          )[0],
        (behind) => behind.length === 0,
      );
      const today = dateOf(new Date().toISOString());
      await db.query('UPDATE disclosure SET sort_on = ?, withdraw_due_on = ? WHERE must_withdraw IS NOT NULL', [
        ...[today, today],
      ]);
    } finally {
      await db.end();
    }
    await head.goto('/inbox');
    await head.getByRole('heading', { name: '到期的公示 1' }).waitFor();
    await Desk.looks(head, 'inbox-phone', { whole: true });
    await officer.goto('/disclosures');
    await officer.getByRole('navigation', { name: '主导航' }).getByText('2', { exact: true }).first().waitFor();
    await officer.getByText('应当撤回', { exact: true }).waitFor();

    await head.goto('/disclosures');
    await head.getByRole('link', { name: /，.*变更/ }).click();
    await head.getByText('仍在公示：先撤回，再公示这一件。', { exact: false }).waitFor();
    expect(await head.getByRole('button', { name: '确认公示' }).isDisabled()).toBe(true);
    await Desk.looks(head, 'changed-draft-phone', { whole: true });
    await head.getByRole('link', { name: /公示的原决定/ }).click();
    await head.getByText('决定已变更，请撤回并公开说明理由。').waitFor();
    await head.getByRole('button', { name: '撤回公示…' }).click();
    await head.getByLabel('公开说明的理由').fill('处罚决定已变更。');
    await Desk.looks(head, 'withdraw-phone', { whole: true });
    await head
      .getByRole('button', { name: '撤 回' })
      .or(head.getByRole('button', { name: '撤回', exact: true }))
      .click();
    await head.getByRole('heading', { name: '公示过的内容' }).waitFor();
    await anybody.setViewportSize(PHONE);
    await anybody.goto(published);
    await anybody.getByText(/已于.*撤回。理由：处罚决定已变更。/).waitFor();
    await Desk.looks(anybody, 'public-withdrawn-phone', { whole: true });
    await head.getByRole('link', { name: '另行公示' }).click();
    await eventually(
      () => head.getByRole('button', { name: '确认公示' }).isEnabled(),
      (enabled) => enabled,
    );
    await head.getByRole('button', { name: '确认公示' }).click();
    await head.getByRole('button', { name: '公示', exact: true }).click();
    await head.getByRole('heading', { name: '正在公示的内容' }).waitFor();

    await anybody.reload();
    await anybody.getByRole('link', { name: '查看公示' }).click();
    await anybody.getByText(/^代替.*公示的/).waitFor();
    await anybody.getByText('罚款 500.00 元').waitFor();
    await Desk.looks(anybody, 'public-changed-phone', { whole: true });

    const manager = await desk.seat('manager', DESKTOP);
    await manager.goto('/overview');
    await manager.getByText('公示及时率').waitFor();
    await Desk.looks(manager, 'overview', { whole: true });
    await manager.goto('/disclosures?view=fellDue');
    await manager.getByText('没有符合条件的，请放宽筛选。').waitFor();
    await Desk.looks(manager, 'fell-due', { whole: true });
  });

  it('another act is confirmed by its particulars, and stands in a section of its own (国办发〔2018〕118号)', async () => {
    const thing = { name: '散装食品', quantity: '12 箱', place: '示例街 1 号仓库', relation: 'goods' };
    const taken = await HttpCase.register(staff, {
      party: { kind: 'individual', name: '王小明', idNumber: ID, address: '示例街 2 号' },
    });
    const { body } = await staff.officer.give<{ sha256: string }>(
      `/cases/${taken.caseNo}/attachments`,
      '清单.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await taken.act('seize-things', {
      ...{ kind: 'detention', how: 'asked', basis: '产品质量法 第十八条', things: [thing] },
      ...{ reason: '涉嫌用于违法。', steps: [] },
    });
    await taken.complete('approveMeasure');
    const takenAt = new Date().toISOString();
    await taken.complete('takeMeasure', { takenAt, things: [thing], attachments: [body.sha256] });
    await taken.issued();
    await eventually(
      () => staff.head.get<{ items: { number: string | null }[] }>('/disclosures?kind=other'),
      ({ items }) => typeof items[0]?.number === 'string',
    );
    await head.goto('/disclosures?kind=other');
    await head.getByRole('link', { name: /王小明/ }).waitFor();
    await Desk.looks(head, 'acts-phone', { whole: true });
    await head.getByRole('link', { name: /王小明/ }).click();
    await head.getByRole('button', { name: '确认公示' }).click();
    await head.getByRole('button', { name: '公示', exact: true }).click();
    await head.getByRole('heading', { name: '正在公示的内容' }).waitFor();

    await anybody.goto('/public/decisions');
    await anybody.getByText('其他执法决定', { exact: true }).click();
    await anybody.getByRole('heading', { name: '其他行政执法决定公示' }).waitFor();
    await anybody.getByRole('link', { name: /王某某：实施扣押/ }).waitFor();
    await Desk.looks(anybody, 'public-acts', { whole: true });
    await anybody.setViewportSize(PHONE);
    await Desk.looks(anybody, 'public-acts-phone', { whole: true });
    expect(await anybody.content()).not.toContain('王小明');
    await taken.complete('decideSeizure');
    await eventually(
      () => staff.head.get<{ items: { endedOn: string | null }[] }>('/disclosures?kind=other&view=published'),
      ({ items }) => typeof items[0]?.endedOn === 'string',
      60_000,
    );
    await anybody.getByRole('link', { name: /王某某：实施扣押/ }).click();
    await anybody.getByText('这项措施已于', { exact: false }).waitFor();
    await Desk.looks(anybody, 'public-act-one-phone', { whole: true });
  });
});
