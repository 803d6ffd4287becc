import type { Page } from 'playwright-core';
import { TAKING_STEPS } from '#contracts';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** In Shanghai, as it is typed. */
const typed = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);

/** 先行登记保存, 查封扣押, 回避, 终止调查, by clicking: who asks, who approves, what the party sees. */
describe('measures, recusal and termination, by clicking', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
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
      .first()
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
  const party = async (c: HttpCase, size: typeof PHONE): Promise<Page> => {
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});
    const { page } = await desk.window(size);
    await page.goto(path);
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByText('办理进展').waitFor();
    return page;
  };

  const SIZES = [
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const;

  it.each(SIZES)(
    'things are asked to be detained, approved, taken step by step, told to the party and given back: %s',
    async (name, size) => {
      const c = await HttpCase.register(who);
      const officer = await desk.seat('officer1', size);
      const dialog = await act(officer, c, '查封、扣押');
      await dialog.getByLabel('扣押', { exact: true }).check();
      await dialog.getByLabel('报请负责人批准后采取').check();
      await dialog.getByLabel('依据', { exact: true }).fill('产品质量法 第十八条第一款第四项');
      await dialog.getByLabel('名称').fill('散装食品');
      await dialog.getByLabel('数量').fill('12 箱');
      await dialog.getByLabel('存放地点').fill('示例街 1 号仓库');
      await dialog.getByLabel('涉嫌违法的物品').check();
      await dialog.getByLabel('理由').fill('涉嫌用于违法，可能转移。');
      await Desk.looks(officer, `seize-${name}`, { whole: true });
      await confirm(officer);

      const head = await desk.seat('head', size);
      await open(head, c, 'approveMeasure');
      await head.getByText('散装食品', { exact: false }).first().waitFor();
      await head.getByLabel('同意采取', { exact: true }).check();
      await head.getByLabel('理由', { exact: true }).fill('确有必要。');
      await Desk.looks(head, `approve-${name}`, { whole: true });
      await submit(head);

      await open(officer, c, 'takeMeasure');
      await officer.getByLabel('采取的时间').fill(typed(Date.now()));
      for (const step of Object.values(TAKING_STEPS)) await officer.getByLabel(step).check();
      await officer.getByLabel('到场', { exact: true }).check();
      await attach(officer, '现场笔录.pdf');
      await officer.getByLabel('填写送达').check();
      await officer.getByLabel('直接送达').check();
      await Desk.holds(officer.getByLabel('收件人'), '示例商行');
      await Desk.looks(officer, `take-${name}`, { whole: true });
      await submit(officer);

      const page = await party(c, size as typeof PHONE);
      const held = page.getByRole('region', { name: '扣押' });
      await held.getByText('散装食品，12 箱', { exact: false }).waitFor();
      await held.getByText('为什么，依据什么，不服怎么办').click();
      await held.getByText('产品质量法 第十八条第一款第四项').waitFor();
      await Desk.looks(page, `party-${name}`, { whole: true });

      await open(head, c, 'decideSeizure');
      await head.getByText(/至\d+年\d+月\d+日（周.）24时届满；届满没有处理的自动解除/).waitFor();
      await head.getByLabel('解除查封、扣押，退还').check();
      await Desk.looks(head, `decide-${name}`, { whole: true });
      await head.getByLabel('其他不再需要采取查封、扣押措施的情形').check();
      await head.getByLabel('理由', { exact: true }).fill('不再需要扣押。');
      await submit(head);
      await officer.goto(`/cases/${c.caseNo}`);
      await Desk.looks(officer, `case-${name}`, { whole: true });
      for (const p of [officer, head, page]) await p.context().close();
    },
  );

  it.each(SIZES)(
    'the party asks an officer to withdraw, the head decides and puts another in: %s',
    async (name, size) => {
      const c = await HttpCase.register(who);
      const page = await party(c, size as typeof PHONE);
      await page.getByRole('button', { name: /回避/ }).first().click();
      await page.getByLabel('执法员乙').check();
      await page.getByLabel('与案件有直接利害关系').check();
      await page.getByLabel('理由').fill('是竞争对手的亲属。');
      await Desk.looks(page, `recusal-ask-${name}`, { whole: true });
      await page
        .getByRole('button', { name: /提交|提出/ })
        .last()
        .click();
      const head = await desk.seat('head', size);
      await open(head, c, 'decideRecusal');
      await head.getByText('是竞争对手的亲属。').first().waitFor();
      await head.getByLabel('应当回避', { exact: true }).check();
      await Desk.looks(head, `recusal-decide-${name}`, { whole: true });
      await head.getByLabel('不需要回避', { exact: true }).check();
      await head.getByRole('radiogroup', { name: '由谁决定' }).getByRole('radio').first().check();
      await head.getByLabel('理由', { exact: true }).fill('查无亲属关系。');
      await submit(head);
      await page.reload();
      await page.getByText('回避', { exact: false }).first().waitFor();
      await Desk.looks(page, `recusal-told-${name}`, { whole: true });
      const officer = await desk.seat('officer1', size);
      await officer.goto(`/cases/${c.caseNo}`);
      await officer.getByRole('tab', { name: '人员' }).click();
      await Desk.looks(officer, `recusal-case-${name}`, { whole: true });
      for (const p of [officer, head, page]) await p.context().close();
    },
  );

  it.each(SIZES)(
    'an investigation that cannot go on is ended: proposed with proof, approved by the head, and all of it stays to be read: %s',
    async (name, size) => {
      const c = await HttpCase.register(who);
      await c.toFiling();
      await c.complete('approveFiling');
      const officer = await desk.seat('officer1', size);
      const dialog = await act(officer, c, '终止调查');
      await dialog.getByRole('radiogroup', { name: '终止的情形' }).getByRole('radio').nth(1).check();
      await dialog.getByLabel('理由').fill('当事人已经注销，没有权利义务承受人。');
      await attach(officer, '注销证明.pdf');
      await Desk.looks(officer, `terminate-${name}`, { whole: true });
      await confirm(officer);
      const head = await desk.seat('head', size);
      await open(head, c, 'approveTermination');
      await head.getByText('当事人已经注销', { exact: false }).first().waitFor();
      await head.getByLabel('同意终止调查', { exact: true }).check();
      await head.getByLabel('理由', { exact: true }).fill('已经查明，无法继续调查。');
      await Desk.looks(head, `terminate-approve-${name}`, { whole: true });
      await submit(head);
      await eventually(
        () => c.state(),
        (s) => s.stage === 'closing' && s.outcome === 'terminated',
      );
      await officer.goto(`/cases/${c.caseNo}`);
      await officer.getByText('终止调查', { exact: false }).first().waitFor();
      await Desk.looks(officer, `terminated-${name}`, { whole: true });
      for (const p of [officer, head]) await p.context().close();
    },
  );
});
