import type { Locator, Page } from 'playwright-core';
import { formatDay } from '#law';
import { Desk, PHONE, violations } from '../support/browser';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** A picture of 40 × 20, and the same turned on its side as a phone marks it. */
const turned = (jpeg: Buffer): Buffer => {
  const exif = '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000';
  const body = Buffer.from(exif, 'hex');
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from('ffe1', 'hex'), size, body, jpeg.subarray(2)]);
};
const heic = Buffer.alloc(64);
heic.writeUInt32BE(24, 0);
heic.write('ftypheic', 4, 'latin1');

/** Each decision made from its own sheet: what it rests on is on the page, and the case is not opened first. */
describe('the decision sheets', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;
  let photos: { before: Buffer; after: Buffer };

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
    const { page, context } = await desk.window();
    const drawn = async (colour: string) => {
      const url = await page.evaluate<string>(
        `(() => { const c = document.createElement('canvas'); c.width = 40; c.height = 20; const d = c.getContext('2d');
          d.fillStyle = '${colour}'; d.fillRect(0, 0, 40, 20); return c.toDataURL('image/jpeg'); })()`,
      );
      return Buffer.from(url.split(',')[1]!, 'base64');
    };
    photos = { before: await drawn('#844'), after: turned(await drawn('#484')) };
    await context.close();
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  const give = async (c: HttpCase, name: string, content: Buffer): Promise<string> =>
    (await who.officer.give<{ sha256: string }>(`/cases/${c.caseNo}/attachments`, name, content)).body.sha256;
  const evidence = async (c: HttpCase, title: string, file: Buffer) =>
    c.act('add-evidence', {
      title,
      kind: 'audiovisual',
      method: '手机拍摄',
      recordedFrom: new Date().toISOString(),
      recorder: '执法员甲',
      description: '现场拍摄。',
      attachments: [await give(c, `${title}.jpg`, file)],
    });
  const report = async (c: HttpCase) =>
    c.act('report-correction', {
      statement: '三项都已改好。',
      attachments: [await give(c, '改正后.jpg', photos.after)],
    });
  /** Once there is one: what was done at a screen may be on its way. */
  const taskOf = async (c: HttpCase, kind: string) => {
    const { tasks } = await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === kind),
    );
    return tasks.findLast((t) => t.kind === kind)!;
  };
  const open = async (page: Page, c: HttpCase, kind: string) => {
    const { id, title } = await taskOf(c, kind);
    await page.goto(`/tasks/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page
      .getByRole('complementary', { name: '办理此任务需要的事实' })
      .getByText('当事人', { exact: true })
      .waitFor();
  };
  /** Every one of these is to be read on the sheet, without opening anything. */
  const reads = async (page: Page, ...words: string[]) => {
    for (const w of words) await page.getByText(w).first().waitFor();
  };
  const submit = async (page: Page) => {
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('status', { name: '办理结果' }).waitFor();
  };
  /** Clicks that are counted. */
  const counter = () => {
    let taps = 0;
    return {
      tap: async (place: Locator) => {
        taps += 1;
        await place.click();
      },
      get taps() {
        return taps;
      },
    };
  };
  const shownPictures = (page: Page) =>
    page
      .locator('.pictures img')
      .evaluateAll((all) =>
        (all as unknown as { naturalWidth: number; naturalHeight: number }[]).map((i) => [
          i.naturalWidth,
          i.naturalHeight,
        ]),
      );

  it('a head grants an extension on a phone in four taps, with everything in view', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.complete('screen');
    await c.complete('educate');
    await c.complete('issueCorrectionOrder', { period: { amount: 3, unit: 'workingDay' } });
    await c.act('request-extension', { by: { amount: 2, unit: 'workingDay' }, reason: '配件三日后才能到货。' });
    const { displayNo, clocks } = await c.state();
    const page = await desk.seat('head', PHONE);
    await page.goto(`/inbox?view=unassigned&q=${encodeURIComponent(displayNo)}`);
    const n = counter();
    await n.tap(page.getByRole('link', { name: /延期审批/ }));
    const { dueOn } = clocks.find((k) => k.id === 'correction')!;
    const outer = clocks.find((k) => k.id === 'verification')!;
    await reads(
      page,
      '申请延长',
      '2个工作日',
      '配件三日后才能到货。',
      '不得超过',
      '将营业执照置于醒目位置',
      '执法员甲',
    );
    // A screen leaves this year's number out, a sentence has it.
    await reads(page, `${formatDay(dueOn!).replace(/^\d+年/, '')} →`, `核查期限：${formatDay(outer.dueOn!)}`);
    expect(await violations(page)).toEqual([]);
    await Desk.shot(page, 'sheet-extension-phone');
    await n.tap(page.getByText('同意延期', { exact: true }));
    await n.tap(page.getByLabel('理由'));
    await page.keyboard.type('情况属实。');
    const told = await page.getByText(/提交后：改正期限延至/).innerText();
    await n.tap(page.getByRole('button', { name: '提交', exact: true }));
    const result = page.getByRole('status', { name: '办理结果' });
    await result.getByText('已办结：延期审批').waitFor();
    expect(n.taps).toBeLessThanOrEqual(4);
    const now = await eventually(
      async () => (await c.state()).clocks.find((k) => k.id === 'correction')!.dueOn!,
      (day) => day > dueOn!,
    );
    expect(told).toContain(formatDay(now));
    await Desk.shot(page, 'sheet-after-phone');
    // What can only be refused is not offered: it has been extended once.
    expect(((await c.state()) as unknown as { allowedActions: string[] }).allowedActions).not.toContain(
      'request-extension',
    );
    await open(page, c, 'approveExtension');
    await reads(page, '此任务已由', '同意延期', '情况属实。');
  });

  it('an officer re-inspects three requirements in eight taps on a phone, and the head is lenient by the photos', async () => {
    const c = await HttpCase.register(who);
    await evidence(c, '悬挂前', photos.before);
    await c.complete('screen');
    const requirements = ['悬挂营业执照', '整理货架', '贴出价目表'];
    await c.complete('issueCorrectionOrder', { requirements });
    await report(c);
    const page = await desk.seat('officer1', PHONE);
    await open(page, c, 'reinspect');
    await reads(page, ...requirements, '三项都已改好。', '改正前的证据与照片：悬挂前');
    // The one turned on its side stands upright.
    await page.locator('.pictures').first().scrollIntoViewIfNeeded();
    await eventually(
      () => shownPictures(page),
      (all) => all.length === 2 && all.some(([w, h]) => w === 20 && h === 40),
    );
    await Desk.shot(page, 'sheet-reinspect-facts-phone');
    await page.getByLabel('要求序号').first().waitFor({ state: 'detached' });
    const n = counter();
    const result = (i: number) => page.getByRole('radiogroup', { name: `${requirements[i]}：改正情况` });
    await n.tap(result(0).getByText('已改正', { exact: true }));
    await n.tap(result(1).getByText('已改正', { exact: true }));
    await n.tap(result(2).getByText('未改正', { exact: true }));
    await n.tap(page.getByRole('button', { name: '提交', exact: true }));
    await page.getByText('未全部改正的，请写明复查情况与证据。').waitFor();
    await Desk.shot(page, 'sheet-reinspect-phone');
    await n.tap(result(2).getByText('已改正', { exact: true }));
    await n.tap(page.getByLabel('复查意见'));
    await page.keyboard.type('全部改正。');
    await page.getByText('案件进入处理环节').waitFor();
    await n.tap(page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('status', { name: '办理结果' }).getByText('待执法人员办理：教育').waitFor();
    expect(n.taps).toBeLessThanOrEqual(8);
    // One tap to the next: the same case waits for the education.
    await Desk.follow(page.getByRole('button', { name: '办下一件：教育' }));
    await page.getByLabel('批评教育').check();
    await page.getByLabel('教育内容').fill('说明规定。');
    await page.getByText(/提交后：接下来由负责人办理“从宽处理审批”/).waitFor();
    await submit(page);
    await eventually(
      () => c.state(),
      ({ clocks }) => clocks.find((k) => k.id === 'study')!.status === 'met',
    );

    await open(page, c, 'reinspect');
    await reads(page, '此任务已由执法员甲办结', '贴出价目表', '已改正', '执法员甲、执法员乙');
    await Desk.shot(page, 'sheet-reinspect-ended-phone');

    const head = await desk.seat('head');
    await open(head, c, 'approveLeniency');
    const advice = head.getByRole('region', { name: '系统建议' });
    await advice.getByText('拟处理结果').waitFor();
    await reads(
      head,
      '复查结论',
      ...requirements,
      '改正前的证据与照片：悬挂前',
      '当事人的改正报告',
      '批评教育',
      '说明规定。',
      '此前违法',
      '改正期限至',
    );
    await eventually(
      () => shownPictures(head),
      (all) => all.length === 2 && all.every(([w]) => w! > 0),
    );
    await head.locator('.pictures .ant-image').first().click();
    await head.locator('.ant-image-preview').first().waitFor();
    await head.keyboard.press('Escape');
    await Desk.shot(head, 'sheet-leniency');
    await head.getByLabel('同意从宽处理').check();
    await head.getByLabel('理由').fill('及时改正。');
    await head
      .getByText(/提交后：处理结果为“责令改正已履行”。案件进入结案归档环节。接下来由负责人办理“结案审批”/)
      .waitFor();
    await submit(head);
    await Desk.follow(head.getByRole('button', { name: '办下一件：结案审批' }));
    await reads(head, '责令改正已履行', '从宽处理审批', '及时改正。');
    await Desk.shot(head, 'sheet-closing');
  });

  it('who is to serve a paper opens it from the sheet; what is served at once goes to the party', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    const page = await desk.seat('officer1', PHONE);
    await open(page, c, 'issueCorrectionOrder');
    await page.getByLabel('填写送达').check();
    await Desk.holds(page.getByLabel('收件人'), '示例商行');
    await page.getByLabel('留置送达').check();
    await page.getByText('没有见证人的，上传拍照、录像').waitFor();
    await page.getByLabel('直接送达').check();
    await page.getByLabel('填写送达').uncheck();
    // What is filled in is shown as the paper it would make; what lacks is told at its field.
    const preview = page.getByRole('button', { name: '预览《责令改正通知书》' });
    await preview.click();
    await page
      .getByText(/至少写明一项改正要求|不能为空|请填写/)
      .first()
      .waitFor();
    await page.getByLabel('改正要求').first().fill('将营业执照置于醒目位置');
    const shown = page.waitForResponse((r) => r.url().endsWith('/preview'));
    await preview.click();
    expect((await shown).status()).toBe(200);
    await Desk.shot(page, 'sheet-preview-phone');
    await c.complete('issueCorrectionOrder', { service: undefined });
    await open(page, c, 'serveDocument');
    await Desk.shot(page, 'sheet-serve-phone');
    await page.getByRole('link', { name: '查看、打印《责令改正通知书》' }).click();
    await page.getByRole('heading', { name: '责令改正通知书', level: 1 }).waitFor();
    const printed = page.waitForResponse((r) => r.url().endsWith('/pdf'));
    await page.getByRole('button', { name: '打开文书（PDF）' }).click();
    const { status, headers } = await printed.then((r) => ({ status: r.status(), headers: r.headers() }));
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    await Desk.shot(page, 'paper-phone');
    await page.context().close();
  });

  it('from filing to payment every decider has the facts of the sheet before, and the fine is typed in yuan', async () => {
    const c = await HttpCase.register(who);
    await evidence(c, '现场', photos.before);
    await c.act('add-evidence', {
      title: '原始照片',
      kind: 'audiovisual',
      method: '手机拍摄',
      recordedFrom: new Date().toISOString(),
      recorder: '执法员甲',
      description: `说明 \u200f مرحبا\n${'很长。'.repeat(300)}`,
      attachments: [await give(c, 'IMG_1.HEIC', heic)],
    });
    await c.toFiling();

    const head = await desk.seat('head');
    await open(head, c, 'approveFiling');
    await reads(head, '转处罚程序的原因', '拒不改正', '核查意见', '符合清单条件。', '此前违法');
    await reads(head, '手机原始格式（HEIC），点开即下载原件 没有预览', '展开全文');
    // Of what could not be drawn there is nothing to open large.
    await Desk.counts(head.locator('.pictures img[alt="IMG_1.HEIC"]'), 0);
    await Desk.shot(head, 'sheet-filing');
    await head.getByLabel('同意立案', { exact: true }).check();
    await head.getByLabel('理由').fill('符合立案条件。');
    await head.getByText(/案件进入调查环节。接下来由执法人员（执法员甲、执法员乙）办理“调查终结报告”/).waitFor();
    await submit(head);

    const officer = await desk.seat('officer1');
    await open(officer, c, 'investigate');
    await reads(officer, '立案审批', '符合立案条件。', '证据与照片：现场');
    await officer.getByLabel('给予行政处罚').check();
    await officer.getByRole('checkbox', { name: '罚款', exact: true }).check();
    const fine = officer.getByLabel('建议罚款');
    await fine.fill('99999999999.99');
    await fine.blur();
    await Desk.holds(fine, '99,999,999,999.99');
    const fits = (e: Locator) =>
      e.evaluate((i: { scrollWidth: number; clientWidth: number }) => i.scrollWidth <= i.clientWidth);
    expect(await fits(fine)).toBe(true);
    await Desk.shot(officer, 'sheet-investigate');
    await c.complete('investigate', { facts: '经查，未悬挂营业执照两个月。', fineFen: 123_456 });

    const legal = await desk.seat('legal');
    await open(legal, c, 'reviewLegality');
    await reads(
      legal,
      '调查终结报告',
      '经查，未悬挂营业执照两个月。',
      '市场主体登记管理条例 第四十八条',
      '给予行政处罚',
      '1,234.56 元',
      '现场笔录',
      '证据与照片：现场',
      '转处罚程序的原因',
      '此前违法',
    );
    await Desk.counts(legal.locator('.pictures img'), 1);
    for (const point of ['管辖权', '基本情况', '证据充分', '定性准确', '适用依据', '程序合法'])
      await legal.getByRole('checkbox', { name: point }).check();
    await legal.getByLabel('同意', { exact: true }).check();
    await legal.getByLabel('审核说明').fill('合法。');
    await legal.getByRole('button', { name: '提交', exact: true }).click();
    await legal.getByText('须逐项核对并勾选全部七个审核要点').first().waitFor();
    await Desk.shot(legal, 'sheet-review');
    await legal.getByRole('checkbox', { name: '处理适当' }).check();
    await submit(legal);
    await open(legal, c, 'reviewLegality');
    await reads(legal, '此任务已由', '定性准确', '同意', '合法。');

    await open(officer, c, 'giveNotice');
    await Desk.holds(officer.getByLabel('拟罚款'), '1,234.56');
    await c.complete('giveNotice', { fineFen: 123_456 });
    await c.heardOnPaper({ statement: '生意困难。', review: '不予采纳。' });

    const phone = await desk.seat('head', PHONE, true);
    await open(phone, c, 'decide');
    await reads(
      phone,
      '告知的罚款',
      '1,234.56 元',
      '调查终结报告',
      '法制审核意见',
      '告知内容',
      '生意困难。',
      '不予采纳。',
      '转处罚程序的原因',
      '此前违法',
    );
    await Desk.shot(phone, 'sheet-decision-phone-dark');
    // Without a penalty nothing is fined, whatever the form began with.
    await phone.getByLabel('不予行政处罚').check();
    await phone.getByLabel('决定罚款').waitFor({ state: 'detached' });
    await phone.getByLabel('给予行政处罚').check();
    await phone.getByLabel('决定罚款').fill('2000');
    await phone.getByText('不能提交：处罚重于告知的内容。').waitFor();
    await phone.getByLabel('决定罚款').fill('1234.56');
    await phone.getByText('不能提交：该事项未录入法定罚款幅度').waitFor();
    await phone.getByLabel('法定幅度').fill('市场主体登记管理条例 第四十八条：一万元以下');
    await phone.getByLabel('理由', { exact: true }).fill('事实清楚。');
    await phone
      .getByText(
        /处理结果为“行政处罚”。案件进入送达环节。接下来由执法人员（执法员甲、执法员乙）办理“送达：行政处罚决定书”/,
      )
      .waitFor();
    await submit(phone);
    // What one has done tells what one decided.
    await phone.goto('/inbox?view=done');
    const done = phone.locator('.job').filter({ hasText: '处罚决定' });
    await done.getByText('给予行政处罚').waitFor();
    expect(await done.locator('.job-about span').last().innerText()).toBe((await c.state()).displayNo);

    await open(officer, c, 'serveDocument');
    await reads(officer, '行政处罚决定书', '事实清楚。');
    await c.complete('serveDocument');
    await open(officer, c, 'recordPerformance');
    await reads(officer, '罚款', '缴款期限至', '截至今天可以加处的罚款', '尚未缴纳的罚款', '1,234.56 元');
    await officer.getByLabel('本次实缴金额').fill('1000');
    await officer.getByLabel('缴款日期').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
    await officer.getByText('还应缴纳 234.56 元').waitFor();
    await Desk.shot(officer, 'sheet-payment');
    await officer.getByLabel('本次实缴金额').fill('1,234.56');
    await officer.getByText('案件进入结案归档环节。接下来由负责人办理“结案审批”').waitFor();
    await submit(officer);
  });

  it('a suspected crime is judged, delivered and answered from its sheets', async () => {
    const c = await HttpCase.register(who);
    await evidence(c, '现场', photos.before);
    await c.act('suspect-crime', { facts: '涉案金额达到立案标准。' });
    await c.complete('formTaskForce');
    await c.complete('reportTransfer');
    const head = await desk.seat('head', PHONE);
    await open(head, c, 'approveTransfer');
    await reads(head, '涉案金额达到立案标准。', '证据与照片：现场');
    await Desk.shot(head, 'sheet-transfer-phone');
    await head.getByLabel('同意移送', { exact: true }).check();
    await head.getByLabel('理由').fill('符合移送标准。');
    await head.getByLabel('本人是本机关正职负责人或者主持工作的负责人').check();
    await head.getByText(/提交后：案件停在原处.*接下来由执法人员（执法员甲、执法员乙）办理“移送公安机关”/).waitFor();
    await submit(head);
    const officer = await desk.seat('officer2');
    await open(officer, c, 'deliverTransfer');
    await reads(officer, '涉案金额达到立案标准。', '符合移送标准。');
    await c.complete('deliverTransfer');
    await open(officer, c, 'recordPoliceDecision');
    await reads(officer, '示例公安分局', '案件移送书', '公安机关审查期限至');
    await officer.getByLabel('公安机关不予立案', { exact: true }).check();
    await officer.getByText(/是否提请复议或者建议立案监督，由负责人决定.*办理“不予立案的处理”/).waitFor();
  });

  it('A10 whoever proposed is told on the sheet that he does not decide, and finds no form (行政处罚法 第五十七条)', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(30);
    const asked = { by: { amount: 1, unit: 'minute' }, reason: '当事人电话提出。' };
    await who.head.post(`/cases/${c.caseNo}/actions/request-extension`, asked);
    const head = await desk.seat('head');
    await open(head, c, 'approveExtension');
    await head.getByText(/您不能办理此任务：市监负责人已在本案提出该事项（记录第 \d+ 条）/).waitFor();
    await Desk.shot(head, 'sheet-barred');
    await head.getByRole('button', { name: '提交', exact: true }).first().waitFor({ state: 'detached' });
    await head.getByRole('button', { name: '认领' }).first().waitFor({ state: 'detached' });
  });

  it('one thing that is missing is said once, beside its field', async () => {
    const c = await HttpCase.register(who);
    const page = await desk.seat('officer1');
    await open(page, c, 'screen');
    await page.getByRole('region', { name: '系统建议' }).getByText('责令改正，改正后从宽').waitFor();
    await Desk.shot(page, 'sheet-screen');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('请判断“违法事实成立”：选择是或否。').waitFor();
    const errors = await page.locator('.ant-form-item-explain-error').allInnerTexts();
    expect(errors[0]).toContain('违法事实成立');
    expect(new Set(errors).size).toBe(errors.length);
    await c.complete('screen');
    await open(page, c, 'issueCorrectionOrder');
    await page.getByLabel('改正期限数量').fill('');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('请填写改正期限。').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
