import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** What the authority shows everybody of its cases: announcements and typical cases. */
describe('what everybody reads of cases, by clicking', () => {
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

  const seen = async (page: Page, name: string) => {
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/public-${name}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  };
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  it('an announcement stands on the public page, and the case says how many days are proven', async () => {
    const { page: nobody } = await desk.window(PHONE);
    await nobody.goto('/public/notices');
    await nobody.getByText('现在没有正在公告的文书').waitFor();
    await seen(nobody, 'notices-empty-phone');
    const c = await HttpCase.register(who);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '张贴.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.toFiling();
    for (const step of ['approveFiling', 'investigate', 'reviewLegality']) await c.complete(step);
    await c.complete('giveNotice', { service: undefined });
    const paper = (await c.state()).documents.at(-1)!.id;
    await c.act('announce-service', {
      ...{ paper, ground: 'unknown', course: '登记的住所查无此人，电话停机。', place: '本机关公告栏' },
      ...{ publishedOn: today(), attachments: [body.sha256] },
    });
    const officer = await desk.seat('officer1');
    await officer.goto(`/cases/${c.caseNo}`);
    const panel = officer.getByRole('region', { name: '送达', exact: true });
    await panel.getByText(/公告页：正在公告，\d+ 日中已证明 0 日/).waitFor();
    await seen(officer, 'notice-case-desk');
    await panel.getByRole('link', { name: '公告证明' }).click();
    await officer.getByText('发布当日，不计入公告期').waitFor();
    await seen(officer, 'notice-proof-desk');
    await officer.setViewportSize(PHONE);
    await seen(officer, 'notice-proof-phone');
    await nobody.reload();
    await nobody.getByRole('link', { name: /公告送达《行政处罚告知书》/ }).waitFor();
    await seen(nobody, 'notices-phone');
    await nobody.getByRole('link', { name: /公告送达《行政处罚告知书》/ }).click();
    await nobody.getByText(/有权进行陈述和申辩/).waitFor();
    await seen(nobody, 'notice-phone');
    await nobody.setViewportSize({ width: 1280, height: 800 });
    await seen(nobody, 'notice-desk');
  });

  it('a typical case: drafted from the sealed file, reviewed by another, read by everybody', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '改正.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.act('report-correction', { statement: '已改正。', attachments: [body.sha256] });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
      60_000,
    );
    const officer = await desk.seat('officer1');
    await officer.goto('/typical-cases');
    await officer.getByText('还没有典型案例').waitFor();
    await seen(officer, 'typical-empty-desk');
    await officer.goto(`/cases/${c.caseNo}/dossier`);
    await officer.getByRole('button', { name: '起草典型案例' }).click();
    await officer.getByText('起草中').waitFor();
    await seen(officer, 'typical-draft-desk');
    const meaning = officer.getByRole('textbox', { name: '典型意义' });
    await meaning.fill('示例商行及时改正。');
    await officer.getByRole('button', { name: '保存' }).click();
    await officer
      .getByText(/典型意义中有当事人名称、姓名“示例商行”/)
      .first()
      .waitFor();
    await seen(officer, 'typical-refused-desk');
    await meaning.fill('及时改正、没有危害后果的，依法从宽，教育经营者自觉守法。');
    await officer.getByRole('button', { name: '送审' }).click();
    await officer.getByText('待审核').first().waitFor();
    const head = await desk.seat('head', PHONE);
    await head.goto('/typical-cases');
    await head.getByRole('link', { name: /某商行/ }).click();
    await head.getByRole('button', { name: '审核…' }).click();
    const dialog = head.getByRole('dialog', { name: '审核典型案例' });
    await dialog.getByLabel('通过，向社会发布').check();
    await dialog.getByLabel('审核意见').fill('属实，可以发布。');
    await seen(head, 'typical-review-phone');
    await dialog.getByRole('button', { name: '提交审核意见' }).click();
    await head.getByText('已发布').first().waitFor();
    await seen(head, 'typical-published-phone');
    const { page: nobody } = await desk.window(PHONE);
    await nobody.goto('/public/typical-cases');
    await seen(nobody, 'typical-list-phone');
    await nobody.getByRole('link', { name: /某商行/ }).click();
    await nobody.getByRole('heading', { name: '典型意义' }).waitFor();
    await seen(nobody, 'typical-phone');
  });
});
