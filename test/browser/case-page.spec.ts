import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** Each another: who has offended before is treated otherwise. */
const of = (n: number) => ({
  party: { kind: 'organization', name: '示例商行', idNumber: exampleCode(100 + n), address: '示例街 1 号' },
});
const OFFICERS = [
  { username: 'officer1', name: '执法员甲' },
  { username: 'officer2', name: '执法员乙' },
];

/** The page of one case, by clicking: what has happened is told whole, what may be done is told with its consequence. */
describe('the case page', () => {
  let stack: TestStack;
  let desk: Desk;
  let staff: People;
  let penalty: HttpCase;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    staff = await people(stack);
    penalty = await throughPenalty(staff);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const open = async (page: Page, path: string) => {
    await page.goto(path);
    await Desk.loaded(page);
  };
  const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  it('reminds one of the case on a day one sets there', async () => {
    const c = await HttpCase.register(staff, of(9));
    const page = await desk.seat('officer1', PHONE);
    await open(page, `/cases/${c.caseNo}`);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '设跟进日期…' }).click();
    const dialog = page.getByRole('dialog', { name: /^设跟进日期：示例商行/ });
    await dialog.getByLabel('跟进日期').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
    await dialog.getByLabel('跟进事项').fill('电话询问进度');
    await Desk.shot(page, 'case-follow-up-phone');
    await Desk.told(page.getByText(/已设跟进：.*会出现在您的待办里/), () =>
      dialog.getByRole('button', { name: '确定' }).click(),
    );
    await page.getByRole('navigation').getByRole('link', { name: '待办' }).click();
    await page.getByRole('heading', { name: '今日跟进 1' }).waitFor();
    const about = page.getByRole('listitem').filter({ hasText: '电话询问进度' }).getByRole('link');
    expect(await about.getAttribute('href')).toBe(`/cases/${c.caseNo}`);
    await page.context().close();
  });

  it.each([
    ['desk', DESKTOP, false],
    ['phone', PHONE, true],
  ] as const)(
    'the gates of a case stand on one page with their proof, and go to paper: %s',
    async (name, size, dark) => {
      const page = await desk.seat('legal', size, dark);
      await open(page, `/cases/${penalty.caseNo}`);
      await page.getByRole('link', { name: '程序体检' }).click();
      await page.getByRole('heading', { name: '程序体检', level: 1 }).waitFor();
      const gate = (title: string) => page.locator('.gate', { has: page.getByText(title, { exact: true }) });
      await gate('本轮告知书已送达当事人').getByText('已通过', { exact: true }).waitFor();
      const proof = await gate('本轮告知书已送达当事人').getByRole('list', { name: '证明' }).innerText();
      expect(proof).toMatch(/行政处罚告知书送达，执法员甲，.*，第 \d+ 条记录/);
      // What nobody wrote down is told as what it is.
      await gate('调查终结报告内容齐全').getByText('违反', { exact: true }).waitFor();
      await gate('复查时出示执法证件').getByText('复查没有记载出示执法证件').waitFor();
      await page.getByText(/未完成 \d+ 项/).waitFor();
      expect(await page.locator('.check').innerText()).not.toMatch(/undefined|[a-z]{4,}/);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await Desk.shot(page, `case-check-${name}`);
      if (size === DESKTOP) {
        const folder = process.env['BROWSER_SHOTS'];
        const paper = await page.pdf({ preferCSSPageSize: true, ...(folder ? { path: `${folder}/check.pdf` } : {}) });
        // A page a reviewer takes along, not a bundle.
        expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
      }
      await page.context().close();
    },
  );

  it('a reviewer reads on the sheet what was breached, and goes on to the whole list', async () => {
    const c = await HttpCase.register(staff, of(7));
    await c.toObservation();
    await c.act('refuse-correction', { statement: '不改。' });
    for (const kind of ['approveFiling', 'investigate']) await c.complete(kind);
    const task = (await c.state()).tasks.find((t) => t.kind === 'reviewLegality' && t.state === 'open')!;
    const page = await desk.seat('legal');
    await open(page, `/tasks/${task.id}`);
    await page.getByText(/^未完成：调查时出示执法证件——调查没有记载出示执法证件/).waitFor();
    await page.getByText(/^未完成：调查终结报告内容齐全——报告没有写明：自由裁量的理由/).waitFor();
    await Desk.shot(page, 'sheet-review-check');
    await page.getByRole('link', { name: '逐项查看、打印程序体检' }).click();
    await page.getByRole('heading', { name: '程序体检', level: 1 }).waitFor();
    await page.getByText('未通过之前不能决定处罚').first().waitFor();
    await Desk.shot(page, 'case-check-open');
    await page.context().close();
  });

  it.each([
    ['desk', DESKTOP, false],
    ['phone', PHONE, true],
  ] as const)('tells a case from order to paid penalty whole, newest first: %s', async (name, size, dark) => {
    const page = await desk.seat('officer1', size, dark);
    await open(page, `/cases/${penalty.caseNo}`);
    await Desk.shot(page, `case-penalty-${name}`);
    expect(await violations(page)).toEqual([]);
    // A penalty is no green news.
    const outcome = page.getByText('处理结果：行政处罚', { exact: true });
    expect(await outcome.getAttribute('class')).toContain('outcome-strong');
    // The rail opens where the case stands.
    await eventually(
      () => page.locator('.stages li').last().boundingBox(),
      (last) => last!.x + last!.width <= size.width,
    );
    await page.locator('.stages').getByText('未走的环节').waitFor();

    // Everything has ended: one line, which opens.
    const ended = page.getByText(/^已结束的期限 \d+ 项$/);
    await ended.click();
    await Desk.shot(page, `case-ended-clocks-${name}`);
    await page.getByRole('button', { name: '为什么是这一天？' }).first().click();
    await page
      .getByRole('dialog')
      .getByText(/依据：/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await ended.click();

    const timeline = page.locator('.timeline');
    const entries = timeline.locator('.entry');
    expect(await entries.first().innerText()).toContain('结案：行政处罚');
    const folds = timeline.getByRole('button', { name: /^系统记录 \d+ 条/ });
    expect(await folds.count()).toBeGreaterThan(5);
    for (const fold of await folds.all()) await fold.click();
    // Each goes when it is opened.
    const more = timeline.getByRole('button', { name: /^全部 \d+ 项$/ });
    while ((await more.count()) > 0) await more.first().click();
    const { items } = await staff.officer.get<{ items: unknown[] }>(`/cases/${penalty.caseNo}/journal`);
    await Desk.counts(entries, items.length);
    await Desk.shot(page, `case-timeline-open-${name}`);
    const text = (await timeline.innerText()).replace(FORMATS, '');
    expect(/.*[A-Za-z].*/.exec(text)?.[0]).toBeUndefined();
    for (const told of ['同意立案', '审核意见', '同意', '送达方式', '直接送达', '罚款', '1,000.00 元', '中止计算'])
      expect(text).toContain(told);

    // By kind, and into the task and the paper.
    await page.getByRole('radiogroup', { name: '筛选时间线' }).getByText('文书').click();
    await timeline.getByText('制作文书：行政处罚决定书').waitFor();
    await timeline.getByText('任务办结').first().waitFor({ state: 'detached' });
    await timeline.getByRole('link', { name: '送达：行政处罚决定书' }).click();
    await page.getByRole('heading', { name: '行政处罚决定书', level: 1 }).waitFor();
    await page.getByRole('heading', { name: '送达回证' }).waitFor();
    await page.getByText('事实清楚，证据确凿。').waitFor();
    await Desk.shot(page, `paper-decision-${name}`);
    expect(await overflow(page)).toBe(0);
    await page.goBack();
    await page.getByRole('radiogroup', { name: '筛选时间线' }).getByText('办理').click();
    await timeline.getByRole('link', { name: '任务办结：法制审核' }).first().click();
    await page.getByRole('heading', { name: '法制审核', level: 1 }).waitFor();

    await open(page, `/cases/${penalty.caseNo}?tab=documents`);
    for (const title of [
      '责令改正通知书',
      '行政处罚告知书',
      '行政处罚决定书',
      '改正承诺书',
      '复查记录',
      '调查终结报告',
    ])
      await page.getByRole('link', { name: title, exact: true }).first().waitFor();
    await page.getByText(/卷宗已于.+封存/).waitFor();
    await page.getByText('与封存时一致').waitFor();
    // A commitment is signed, not served.
    await page.getByText('未送达').first().waitFor({ state: 'detached' });
    // A picture is fetched when it is looked at.
    await page.locator('.evidence img').first().scrollIntoViewIfNeeded();
    await eventually(
      () => page.evaluate<number>(`document.querySelector('.evidence img').naturalWidth`),
      (width) => width > 0,
    );
    await Desk.shot(page, `case-documents-${name}`);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: '改正承诺书' }).click();
    await page.getByText('我承诺按要求改正。').waitFor();
    await page.getByRole('img', { name: '店主的手写签名' }).waitFor();
    await Desk.shot(page, `paper-commitment-${name}`);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  });

  it.each([
    ['desk', DESKTOP, false],
    ['phone', PHONE, true],
  ] as const)(
    'lists a photo as evidence with what it proves, apart from what its device says: %s',
    async (name, size, dark) => {
      const c = await HttpCase.register(staff, of(size === DESKTOP ? 20 : 21));
      const photo = await sharp({ create: { width: 400, height: 200, channels: 3, background: 'teal' } })
        .jpeg()
        .withExif({ IFD0: { Model: 'Example' }, IFD2: { DateTimeOriginal: '2026:11:23 10:05:06' } })
        .withMetadata({ orientation: 6 })
        .toBuffer();
      await staff.officer.give(`/cases/${c.caseNo}/attachments`, '进货台账.jpg', photo);
      const page = await desk.seat('officer1', size, dark);
      await open(page, `/cases/${c.caseNo}?tab=documents`);
      await page.getByRole('heading', { name: '没有列入目录的文件 1' }).waitFor();
      await page.getByText('设备自述，未经核实：').waitFor();
      const small = page.locator('.evidence-files img');
      await small.scrollIntoViewIfNeeded();
      await eventually(
        () => small.evaluate((i: unknown) => (i as { naturalHeight: number }).naturalHeight),
        (height) => height === 320,
      );
      await page.getByRole('button', { name: '列入目录 进货台账.jpg' }).click();
      const dialog = page.getByRole('dialog', { name: '登记证据' });
      await dialog.getByLabel('证据种类').click();
      await page.getByTitle('书证', { exact: true }).click();
      await Desk.holds(dialog.getByLabel('证据名称'), '进货台账');
      await dialog.getByLabel('证明事项').fill('购进日期和数量。');
      await dialog.getByLabel('证据来源').fill('当事人经营场所');
      await dialog.getByLabel('收集人、制作人').fill('执法员甲、执法员乙');
      await dialog.getByLabel('复制件').check();
      await Desk.shot(page, `evidence-form-${name}`);
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: '列入目录' }).click();
      await page.getByText('还缺 1 项').waitFor();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/^还缺：与原件、原物一致的说明/).scrollIntoViewIfNeeded();
      await Desk.shot(page, `evidence-wanting-${name}`);
      // What is wanting is said where it is printed.
      await page.getByRole('button', { name: '打印目录（PDF）' }).click();
      await page.getByRole('alert').getByText('证据目录还不完整').waitFor();

      await page.getByRole('button', { name: '更正 进货台账' }).click();
      const anew = page.getByRole('dialog', { name: '更正证据：进货台账' });
      await anew.getByLabel('证据提供人已核对').check();
      await anew.getByLabel('出证日期').fill('2026-11-23');
      await anew.getByLabel('证据提供人', { exact: true }).fill('店主某');
      await anew.getByLabel('证据出处').fill('原件存当事人处');
      await anew.getByLabel('签名或者盖章').fill('店主某签名');
      await anew.getByLabel('更正的理由').fill('补上提供人的确认。');
      await Desk.shot(page, `evidence-correct-${name}`);
      await anew.getByRole('button', { name: '更正', exact: true }).click();
      await page.getByText('完整', { exact: true }).waitFor();
      await page.getByText('证据目录还不完整').waitFor({ state: 'detached' });
      await anew.waitFor({ state: 'detached' });
      await page.getByText('更正过 1 次').click();
      await page.getByText('更正，理由：补上提供人的确认。').scrollIntoViewIfNeeded();
      await Desk.shot(page, `evidence-whole-${name}`);
      // What the bar at the top half covers is no target that is too small.
      await page.evaluate('scrollTo(0, 0)');
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
      await page.context().close();
    },
  );

  it('prints every part whole: no button, nothing folded', async () => {
    const page = await desk.seat('officer1');
    await open(page, `/cases/${penalty.caseNo}`);
    await page.locator('.timeline .entry').first().waitFor();
    await page.evaluate(`addEventListener('beforeprint', () => { globalThis.onPaper = document.body.innerText; })`);
    const folder = process.env['BROWSER_SHOTS'];
    await page.pdf({ preferCSSPageSize: true, ...(folder ? { path: `${folder}/case.pdf` } : {}) });
    const paper = await page.evaluate<string>('globalThis.onPaper');
    const { items } = await staff.officer.get<{ items: { words: string }[] }>(`/cases/${penalty.caseNo}/journal`);
    expect(items.filter(({ words }) => !paper.includes(words))).toEqual([]);
    for (const part of ['案情', '材料', '时间线', '现场照片', '改正承诺书', '核查期限', '经查证属实。', '示例街 1 号'])
      expect(paper).toContain(part);
    for (const screen of ['系统记录', '展开']) expect(paper).not.toContain(screen);
    // Back on the screen it is as it was.
    await page
      .getByRole('button', { name: /^系统记录/ })
      .first()
      .waitFor();
  });

  it('asks before what cannot be taken back, with its consequence; offers nothing that would always be refused', async () => {
    const c = await HttpCase.register(staff, of(2));
    await c.toObservation(40);
    const officer = await desk.seat('officer1');
    await open(officer, `/cases/${c.caseNo}`);
    // Minutes are told in minutes, and end at a time of day.
    const correction = officer.locator('.clock').filter({ hasText: '改正期限' });
    await correction.getByText(/\d+ 分钟$/).waitFor();
    expect(await correction.innerText()).toMatch(/\d{2}:\d{2}到期/);
    expect(await correction.innerText()).not.toContain('24时');
    await officer.getByRole('button', { name: '申请延期' }).waitFor();
    await officer.getByRole('button', { name: '更多操作' }).click();
    const grave = officer.locator('.ant-dropdown-menu-item-group').filter({ hasText: '不能撤回' });
    await grave.getByText('拒绝改正…').waitFor();
    expect(await grave.innerText()).toContain('涉嫌犯罪移送…');
    await Desk.shot(officer, 'case-actions');
    await officer.keyboard.press('Escape');
    await c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' });
    await officer.getByText('待办：延期审批').waitFor();
    await officer.getByRole('button', { name: '申请延期' }).waitFor({ state: 'detached' });
    await c.complete('approveExtension');
    await officer.getByText('待办：延期审批').waitFor({ state: 'detached' });
    await officer.getByRole('button', { name: '申请延期' }).first().waitFor({ state: 'detached' });

    const proposer = await desk.seat('officer2', PHONE);
    await open(proposer, `/cases/${c.caseNo}`);
    await proposer.getByRole('button', { name: '更多操作' }).click();
    await proposer.getByRole('menuitem', { name: '中止…' }).click();
    const dialog = proposer.getByRole('dialog', { name: '中止' });
    await dialog.getByText('恢复之前任务不能提交').waitFor();
    await dialog.getByLabel('其他应当中止调查的情形').check();
    await Desk.shot(proposer, 'case-suspend-phone');
    await dialog.getByLabel('理由').fill('等待鉴定。');
    await dialog.getByRole('button', { name: '确认中止' }).click();
    await proposer.getByText('待办：中止审批').waitFor();
    await c.complete('approveSuspension');
    const head = await desk.seat('head', PHONE);
    await open(head, `/cases/${c.caseNo}`);
    await head.getByText('已中止，暂不计算').first().waitFor();
    await Desk.shot(head, 'case-suspended-phone');
    expect(await overflow(head)).toBe(0);
    await officer.getByText('已中止', { exact: true }).waitFor();
    await Desk.shot(officer, 'case-suspended-desk');
  });

  it('what came of a task is told no longer once something else was done', async () => {
    const c = await HttpCase.register(staff, of(4));
    await c.toObservation(40);
    const { id } = (await c.state()).tasks.find((t) => t.kind === 'signCommitment')!;
    await HttpCase.register(staff, of(5));
    const page = await desk.seat('officer1', PHONE);
    await open(page, `/tasks/${id}`);
    await page.getByLabel('不签署').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    const result = page.getByRole('status', { name: '办理结果' });
    await result.getByText('已办结：告知承诺').waitFor();
    // Nothing of this case is the officer's: the next is of another, and says whose.
    await result.getByRole('button', { name: /^办下一件：\S+ \S+/ }).waitFor();
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '拒绝改正…' }).click();
    const dialog = page.getByRole('dialog', { name: '拒绝改正' });
    await dialog.getByLabel('当事人表示').fill('不愿改正。');
    await dialog.getByRole('button', { name: '确认拒绝改正' }).click();
    await page.getByText('已转处罚程序：拒不改正').waitFor();
    await result.waitFor({ state: 'detached' });
  });

  it('shows what is overdue in red, a stage that is open still as open, and tells the reason of a date in the list too', async () => {
    const c = await HttpCase.register(staff, of(3));
    await c.complete('screen');
    // The order is served while education is open still, and ends while an extension waits for the head.
    await c.orderEndingAt(Date.now() + 60_000);
    await c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' });
    const page = await desk.seat('officer1');
    await open(page, `/cases/${c.caseNo}`);
    const education = page.locator('.stages li').filter({ hasText: '教育' });
    expect(await education.innerText()).toContain('仍在办理');
    expect(await education.getAttribute('class')).toContain('stage-open');
    const overdue = page.locator('.clock').filter({ hasText: '改正期限' });
    await overdue.locator('.left-late').waitFor({ timeout: 80_000 });
    expect((await overdue.innerText()).match(/超期|−/g)).toHaveLength(1);
    const colours = await page.evaluate<string[]>(`
      (() => {
        const card = [...document.querySelectorAll('.clock')].find((c) => c.textContent.includes('改正期限'));
        const bar = [...card.querySelectorAll('.ant-progress *')].map((e) => getComputedStyle(e).backgroundColor);
        return [bar.join(' '), getComputedStyle(card.querySelector('.left-late')).color];
      })()`);
    expect(colours[0]).toContain(colours[1]);
    await Desk.shot(page, 'case-observation-desk');
    await c.complete('educate');
    await page.locator('.stage-done').filter({ hasText: '教育' }).waitFor();

    const manager = await desk.seat('manager');
    await open(manager, `/cases?q=${encodeURIComponent((await c.state()).displayNo)}`);
    await manager
      .getByRole('button', { name: /为什么是这一天/ })
      .first()
      .waitFor();
    expect(await violations(manager)).toEqual([]);
    await manager
      .getByRole('button', { name: /为什么是这一天/ })
      .first()
      .click();
    await manager
      .getByRole('dialog')
      .getByText(/依据：/)
      .waitFor();
    await Desk.shot(manager, 'list-why');
  });

  it('says of a case that is not there, or not theirs, where to go, and never to try again', async () => {
    const page = await desk.seat('officer1', PHONE);
    for (const path of ['/cases/2026-none-000001', `/cases/${penalty.caseNo}/papers/none`]) {
      await open(page, path);
      await page.getByRole('heading', { name: /^没有找到/ }).waitFor();
      await page.getByRole('button', { name: '重试' }).first().waitFor({ state: 'detached' });
      await page.getByRole('link', { name: '查看案件列表' }).waitFor();
      await Desk.shot(page, 'case-absent');
      expect(await violations(page)).toEqual([]);
    }
  });
});

/** What is read as it is written: numbers of papers and codes, hashes, versions of the calendar. */
const FORMATS = /[0-9a-f]{64}|CN-[\d.]+|91[0-9A-Z]{16}|\.pdf \d+ KB/g;

/** Corrected too late and too little, fined, paid, closed: with an extension, a suspension and photos on the way. */
async function throughPenalty(staff: People): Promise<HttpCase> {
  const c = await HttpCase.register(staff, of(1));
  const photo = async (n: number) =>
    (await staff.officer.give<{ sha256: string }>(`/cases/${c.caseNo}/attachments`, `现场${n}.png`, picture(n))).body
      .sha256;
  await c.act('add-evidence', {
    title: '现场照片',
    kind: 'audiovisual',
    method: '手机拍摄',
    recordedFrom: new Date().toISOString(),
    recorder: '执法员甲',
    description: '门头与店内。',
    attachments: [await photo(1), await photo(2)],
  });
  await c.complete('screen');
  await c.complete('educate');
  await c.complete('issueCorrectionOrder', { period: { amount: 40, unit: 'minute' } });
  const text = '我承诺按要求改正。';
  await c.complete('signCommitment', {
    signedBy: '店主',
    signature: { text, textHash: createHash('sha256').update(text).digest('hex'), image: await photo(3) },
  });
  await c.act('request-extension', { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' });
  await c.complete('approveExtension');
  await c.suspend();
  await staff.head.post(`/cases/${c.caseNo}/actions/resume`, { reason: '鉴定完成。' });
  const failed = {
    officers: OFFICERS.map((o) => o.username),
    findings: [
      { requirement: 1, result: 'corrected', evidence: '现场查看已悬挂。' },
      { requirement: 2, result: 'notCorrected', evidence: '没有提交说明。' },
    ],
    opinion: '没有全部改正。',
  };
  await c.act('report-correction', { statement: '已挂好。', attachments: [await photo(4)] });
  await c.complete('reinspect', failed);
  // What remains of the order's time is the party's, once.
  await c.act('report-correction', { statement: '都已改好。' });
  await c.complete('reinspect', failed);
  for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
  await c.heardOnPaper({ statement: '经营困难。', review: '不影响认定。' });
  for (const kind of ['decide', 'serveDocument']) await c.complete(kind);
  await c.complete('recordPerformance', { paidOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) });
  for (const kind of ['approveClosing', 'fileDossier']) await c.complete(kind);
  await eventually(
    () => c.state(),
    ({ status, sealed }) => status === 'closed' && sealed !== undefined,
  );
  return c;
}

/** A picture of one colour, each number another. */
function picture(n: number): Buffer {
  const [width, height] = [240, 160];
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([40 * n, 120, 200 - 30 * n]))]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
