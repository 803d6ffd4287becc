import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

/** A wide photo whose EXIF says that the phone was held upright: drawn right it is tall. */
const turnedPhoto = (page: Page) =>
  page
    .evaluate<string>(
      `(() => { const c = document.createElement('canvas'); c.width = 80; c.height = 40; c.getContext('2d').fillRect(0, 0, 40, 40); return c.toDataURL('image/jpeg'); })()`,
    )
    .then((url) => {
      const plain = Buffer.from(url.split(',')[1]!, 'base64');
      const exif = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');
      return Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
    });

const heic = () =>
  Buffer.concat([Buffer.from('00000018667479706865696300000000', 'hex'), Buffer.from('heicmif1'), Buffer.alloc(64)]);

/** The party's page, by clicking, from the link to the last page. */
describe('the party’s page', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
    const admin = await stack.as('admin');
    const { status } = await admin.request('PATCH', '/admin/units/psj', { phone: '0427-12345' });
    expect(status).toBe(204);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const link = (c: HttpCase) => who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {});

  /** A party that has entered; in words for which screen. */
  async function enter(c: HttpCase, size = PHONE, dark = false): Promise<Page> {
    const { path, code } = await link(c);
    const { page } = await desk.window(size, dark);
    await page.goto(path);
    await page.getByLabel('验证码').fill(code);
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByText('办理进展').waitFor();
    return page;
  }

  /** A stage as a picture in both themes, by the same rules for everybody, and no wider than the phone. */
  async function stage(page: Page, name: string): Promise<void> {
    const found: string[] = [];
    for (const dark of [false, true]) {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.locator(`html[data-theme=${dark ? 'dark' : 'light'}]`).waitFor();
      const folder = process.env['BROWSER_SHOTS'];
      if (folder) await page.screenshot({ path: `${folder}/party-${name}${dark ? '-dark' : ''}.png`, fullPage: true });
      found.push(...(await violations(page)).map((v) => `${name}${dark ? ' dark' : ''} ${v}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (over > 0) found.push(`${name} is ${over} px too wide`);
    const english = (await page.locator('body').innerText()).replace(/SHA-256|[0-9a-f]{64}|HEIC|JPG|PNG/gi, '');
    if (/[a-z]{3,}/i.test(english)) found.push(`${name} says ${/[a-z]{3,}/i.exec(english)![0]}`);
    expect(found).toEqual([]);
  }

  const open = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

  it('from the link to a report with two photos in at most twelve taps, with a receipt to keep', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    const requirements = ['把营业执照挂在店内显眼处'];
    await c.complete('issueCorrectionOrder', { requirements, period: { amount: 5, unit: 'workingDay' } });
    const { path, code } = await link(c);
    // The organisation as the lists believe it to be: some seconds old.
    await eventually(
      () => new Person(stack.url).post<{ unitPhone: string | null }>('/party/entrance', { token: path.slice(3) }),
      ({ unitPhone }) => unitPhone !== null,
    );
    const { page } = await desk.window(PHONE);
    await page.goto(path);
    await page.getByText('市场监督管理局').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('营业执照');
    expect(await page.getByRole('link', { name: '0427-12345' }).getAttribute('href')).toBe('tel:042712345');
    await stage(page, 'entrance');

    let taps = 0;
    const tap = async (what: () => Promise<unknown>) => {
      taps += 1;
      await what();
    };
    await tap(() => page.getByLabel('验证码').tap());
    await page.keyboard.type(code);
    await tap(() => page.getByRole('button', { name: '进入' }).tap());
    await page.getByRole('heading', { name: '您有一项需要改正' }).waitFor();
    await page.getByText(/还有 \d 个工作日/).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('签署承诺');
    await stage(page, 'order-one');
    await tap(() => page.getByRole('button', { name: '我已改正，去报告' }).tap());
    await tap(() => page.getByLabel('改正了什么').tap());
    await page.keyboard.type('已经挂好。\u202e挂反\u202c<b>粗</b>');
    // The camera, the shutter, 使用照片: three taps for each photo.
    const photo = await turnedPhoto(page);
    for (const n of [1, 2]) {
      taps += 3;
      const buffer = Buffer.concat([photo, Buffer.from(String(n))]);
      await page.locator('input[type=file]').setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer });
      await page
        .locator('.photos img')
        .nth(n - 1)
        .waitFor();
    }
    const drawn = `document.querySelector('.photos img').decode().then(() => { const e = document.querySelector('.photos img'); return [e.naturalWidth, e.naturalHeight]; })`;
    expect(await page.evaluate<number[]>(drawn)).toEqual([40, 80]);
    await stage(page, 'report');
    await tap(() => page.getByRole('button', { name: '提交报告' }).tap());
    expect(taps).toBeLessThanOrEqual(12);
    // A mark that turns text round is not taken; what was typed stays to be mended.
    await page.getByText('不可见的标记字符').first().waitFor();
    await page.getByLabel('改正了什么').fill('已经挂好。<b>粗</b>');
    await page.getByRole('button', { name: '提交报告' }).tap();
    await page.getByRole('heading', { name: '已收到您的报告，等待复查' }).waitFor();
    await page.getByText(/执法人员将在 .*24时 前上门复查/).waitFor();
    const receipt = await page.getByText(/收件编号 \d{8}-\d{4}-\d{4}/).innerText();
    await stage(page, 'waiting');
    await open(page, /您已提交的内容/);
    expect(receipt).toContain(await page.locator('.receipt dd').first().innerText());
    await page.getByText('已经挂好。<b>粗</b>').waitFor();
    await page.locator('.receipt img').nth(1).waitFor();
    await stage(page, 'receipts');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: '打印或保存回执' }).first().waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'screen' });
    // The phone's own way back.
    await page.goBack();
    await page.getByRole('heading', { name: '已收到您的报告，等待复查' }).waitFor();

    await c.complete('reinspect', { findings: [{ requirement: 1, result: 'corrected', evidence: '已悬挂。' }] });
    await c.complete('approveLeniency');
    await c.complete('approveClosing');
    await c.complete('fileDossier');
    await page.reload();
    await page.getByRole('heading', { name: '案件已结案：责令改正已履行' }).waitFor();
    await page.getByText('没有处罚').first().waitFor();
    await stage(page, 'last-lenient');
  });

  it('three requirements, the commitment’s copy, more time, what was typed kept through reload, outage and a new link', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    await c.complete('issueCorrectionOrder', { requirements: ['悬挂执照', '更换标签', '清理过道'] });
    const page = await enter(c);
    await page.getByRole('heading', { name: '您有三项需要改正' }).waitFor();
    await page.getByText('示例商行：营业执照未置于醒目位置').waitFor();
    await page.getByText('承办人：').click();
    await page.getByText('执法证号').first().waitFor();
    await stage(page, 'order-three');
    await open(page, /责令改正通知书/);
    await page.getByText('行政复议').first().waitFor();
    await stage(page, 'order-paper');
    const original = page.waitForResponse((r) => r.url().endsWith('/pdf'));
    await open(page, '打开文书原文');
    expect((await original).headers()['content-type']).toBe('application/pdf');
    await open(page, '返回');

    await open(page, '签署承诺（自愿）');
    await page.getByLabel('签署人姓名').fill('店主某');
    await page.locator('canvas').scrollIntoViewIfNeeded();
    const pad = (await page.locator('canvas').boundingBox())!;
    await page.mouse.move(pad.x + 40, pad.y + 60);
    await page.mouse.down();
    await page.mouse.move(pad.x + 200, pad.y + 90, { steps: 8 });
    await page.mouse.up();
    await open(page, '我已阅读，签署承诺');
    await page.getByText('✓ 已签署').waitFor();
    await page.getByText('原文校验值').waitFor();
    await stage(page, 'commitment');
    await open(page, '返回');

    await open(page, '需要更多时间');
    await page.getByText(/最多可以延长 \d+个工作日，到 (\d+年)?\d+月\d+日（周.）为止/).waitFor();
    await page.getByLabel('理由').fill('配件未到。');
    await stage(page, 'extension');
    await open(page, '提交申请');
    await page.getByText('延期申请：等待审批').waitFor();
    await c.complete('approveExtension', { decision: 'refuse' });
    await page.reload();
    await page.getByText('延期申请：未同意，原来的期限不变').waitFor();

    await open(page, '我已改正，去报告');
    const field = page.getByLabel('改正了什么');
    await field.fill('字'.repeat(10_000));
    await page.getByText('请删去 8,000 字').waitFor();
    await open(page, '提交报告');
    await page.getByRole('alert').filter({ hasText: '最多 2,000 字' }).waitFor();
    await page.locator('#statement:focus').waitFor();
    expect((await field.inputValue()).length).toBe(10_000);
    await field.fill('第一项已改正。');
    await page.locator('input[type=file]').setInputFiles({ name: '1.HEIC', mimeType: 'image/heic', buffer: heic() });
    await page.getByText('照片已收到，这里不能预览').waitFor();
    await page.context().setOffline(true);
    await page.getByText('现在没有网络').waitFor();
    const photo = {
      name: '照片.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(64)]),
    };
    await page.locator('input[type=file]').setInputFiles(photo);
    await page.getByText('文件没有传完').waitFor();
    await open(page, '提交报告');
    await page.getByText('有文件没有上传成功').waitFor();
    await stage(page, 'offline');
    await page.context().setOffline(false);
    await open(page, '重新上传');
    await page.getByText('照片已收到，这里不能预览').nth(1).waitFor();
    await page.reload();
    await Desk.holds(field, '第一项已改正。');
    await page.getByText('已恢复您上次').waitFor();
    await Desk.counts(page.locator('.photos li'), 2);

    await field.fill('三项都已改正。');
    const next = await link(c);
    await open(page, '提交报告');
    await page.getByRole('alert').filter({ hasText: '已被新的链接代替' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '请用新的链接' }).waitFor();
    await stage(page, 'replaced');
    await page.goto(next.path);
    await page.getByLabel('验证码').fill(next.code);
    await open(page, '进入');
    await open(page, '我已改正，去报告');
    await Desk.holds(field, '三项都已改正。');
    await open(page, '提交报告');
    await page.getByRole('heading', { name: '已收到您的报告，等待复查' }).waitFor();
    await open(page, /您已提交的内容/);
    await Desk.counts(page.locator('.receipt h2'), 3);
    expect(await page.locator('.receipt h2').allInnerTexts()).toEqual(['报告改正', '申请延期', '告知承诺']);
  });

  it('tells minutes on the spot; a refusal is confirmed with its consequence; withdrawn is told as nothing to do', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(25);
    const page = await enter(c);
    await page.getByText(/还有 (1\d|2[0-5]) 分钟/).waitFor();
    expect(await page.locator('.due').innerText()).not.toContain('24时');
    await stage(page, 'minutes');
    await open(page, '不同意改正');
    await page.getByLabel('您的意见').fill('对认定有异议。');
    await open(page, '提交');
    await page.getByText('不能撤回').last().waitFor();
    await stage(page, 'refuse');
    await open(page, '再想想');
    expect((await c.state()).escalation).toBeUndefined();
    await open(page, '提交');
    await open(page, '确定拒绝改正');
    await page.getByRole('heading', { name: '案件已转入处罚程序' }).waitFor();
    await page.getByText('拒不改正').first().waitFor();
    await stage(page, 'escalated');

    const mistaken = await HttpCase.register(who);
    const told = await enter(mistaken);
    await mistaken.withdraw('登记错误。');
    await told.reload();
    await told.getByText('您不需要再做什么').waitFor();
    expect(await told.locator('main').innerText()).not.toContain('登记错误');
    await stage(told, 'withdrawn');
  });

  it('the penalty’s way: notice, defence, decision, payment, the last page', async () => {
    const c = await HttpCase.register(who);
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
    const page = await enter(c);
    await page.getByRole('heading', { name: '您可以陈述、申辩' }).waitFor();
    // On what it is heard, and what its silence means: without opening anything.
    for (const words of ['拟给予行政处罚', '罚款 1000.00 元', '还没有作出决定', '没有陈述、申辩的，视为放弃'])
      await page.getByText(words).first().waitFor();
    await stage(page, 'defend');
    await open(page, /行政处罚告知书/);
    for (const words of [
      '罚款 1000.00 元',
      '经查证属实。',
      '市场主体登记管理条例 第四十八条',
      '不得因此给予更重的处罚',
    ])
      await page.getByText(words).first().waitFor();
    await stage(page, 'notice');
    await page.getByRole('button', { name: '陈述申辩', exact: true }).click();
    await page.getByLabel('您的意见').fill('已主动消除后果，请予考虑。');
    await stage(page, 'defence');
    await open(page, '提交意见');
    await page.getByRole('heading', { name: '已收到您的陈述申辩' }).waitFor();
    await page.getByText('✓ 已收到：提出陈述申辩').waitFor();
    await page.locator('.due').getByText('还可以补充').waitFor();
    // What is folded away is not said.
    await eventually(
      () => page.locator('main').innerText(),
      (words) => !words.includes('视为放弃'),
    );
    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === 'recordDefence' && t.state === 'open' && t.context?.['stated']),
    );
    const statement = '已主动消除后果，请予考虑。';
    await c.complete('recordDefence', { waived: false, statement, review: '属实，予以采纳。', attachments: [] });
    await page.goto(page.url().split('#')[0]!);
    await open(page, '放弃陈述申辩');
    await page.getByText('不再等待期限届满就可以作出决定，而且不能撤回').waitFor();
    await stage(page, 'waive');
    await open(page, '放弃陈述、申辩');
    await open(page, '确定放弃陈述、申辩');
    await page.getByText('✓ 已收到：放弃陈述申辩').waitFor();
    await eventually(
      () => c.state(),
      (s) => s.stage === 'decision',
    );
    await c.complete('decide', { fineFen: 80_000, reasons: '采纳申辩意见，减轻处罚。' });
    await c.complete('serveDocument');
    await page.reload();
    await page.getByRole('heading', { name: '请按期缴纳罚款' }).waitFor();
    await stage(page, 'pay');
    await open(page, /行政处罚决定书/);
    const { clocks } = await c.state();
    const due = clocks.find((k) => k.id === 'payment')!.dueOn!;
    const day = `${Number(due.slice(5, 7))}月${Number(due.slice(8))}日`;
    for (const words of [
      '罚款 800.00 元',
      day,
      '属实，予以采纳。',
      '采纳申辩意见',
      '行政复议',
      '行政诉讼',
      '3% 加处罚款',
    ])
      await page.getByText(words).first().waitFor();
    await stage(page, 'decision');
    const paidOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await c.complete('recordPerformance', { paidFen: 80_000, paidOn });
    await c.complete('approveClosing');
    await c.complete('fileDossier');
    await page.goto(page.url().split('#')[0]!);
    await page.getByRole('heading', { name: '案件已结案：行政处罚' }).waitFor();
    await page.getByText('已经履行完毕').waitFor();
    await stage(page, 'last-penalty');
    await page.setViewportSize(DESKTOP);
    await stage(page, 'last-penalty-desk');
  });

  it('reads aloud where there is a Chinese voice, in large letters where asked, legible under the pointer', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(60);
    const { path, code } = await link(c);
    const { page, context } = await desk.window(PHONE);
    await context.addInitScript(
      `globalThis.spoken = []; speechSynthesis.getVoices = () => [{ lang: 'zh-CN' }]; speechSynthesis.speak = (u) => spoken.push(u.text);
       globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`,
    );
    await page.goto(path);
    await page.getByLabel('验证码').fill(code);
    await open(page, '进入');
    await page.getByRole('heading', { name: '您有两项需要改正' }).waitFor();
    await open(page, '朗读');
    const [spoken] = await eventually(
      () => page.evaluate<string[]>('spoken'),
      (all) => all.length > 0,
    );
    for (const words of ['您有两项需要改正', '将营业执照置于醒目位置', '还有']) expect(spoken).toContain(words);
    expect(spoken).not.toContain('去报告');
    await open(page, '大字');
    await stage(page, 'large');
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const button of await page.locator('main button:visible').all()) {
        await button.hover();
        found.push(...(await violations(page)).map((v) => `hover ${scheme} ${v}`));
      }
    }
    await page.keyboard.press('Tab');
    expect(found).toEqual([]);
  });
});
