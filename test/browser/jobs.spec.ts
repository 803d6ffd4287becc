import type { Locator, Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { HttpCase, people, type People } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** As many as the work may cost. */
const [TAPS_TO_ORDER, CLICKS_TO_CLOSING] = [20, 45];

/** Somebody's clicks: each press on a place counts, in a list that opens and on what is chosen there; typing counts nothing. */
class Hand {
  readonly pressed: string[] = [];

  constructor(
    readonly page: Page,
    readonly who: string,
  ) {}

  async press(place: Locator, what: string): Promise<void> {
    await place.click();
    this.pressed.push(`${this.who}：${what}`);
  }

  button = (name: string | RegExp) =>
    this.press(this.page.getByRole('button', { name, exact: typeof name === 'string' }), String(name));

  async write(label: string, words: string): Promise<void> {
    await this.press(this.page.getByLabel(label, { exact: true }), label);
    await this.page.keyboard.insertText(words);
  }

  choose = (question: string, answer: string) =>
    this.press(
      this.page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }),
      `${question}：${answer}`,
    );
}

/** Whole jobs as their people do them, from one's inbox, with nothing but the screens. */
describe('whole jobs, by clicks', () => {
  let stack: TestStack;
  let desk: Desk;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    who = await people(stack);
    // An officer registers with whom they always go: there has been a case before.
    await HttpCase.register(who, {
      party: { kind: 'organization', name: '示例修鞋铺', idNumber: '91211102MA0000A19C' },
    });
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  /** Prints what was pressed, person by person; answers how often. */
  const counted = (job: string, ...hands: Hand[]): number => {
    const all = hands.flatMap((h) => h.pressed);
    const each = [...new Set(hands.map((h) => h.who))].map(
      (name) => `${name} ${hands.filter((h) => h.who === name).flatMap((h) => h.pressed).length}`,
    );
    process.stdout.write(
      `${job}: ${all.length} (${each.join('，')})\n${all.map((a, i) => `  ${i + 1}. ${a}\n`).join('')}`,
    );
    return all.length;
  };
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  it(`on a phone, from the inbox to a served order to correct in at most ${TAPS_TO_ORDER} taps`, async () => {
    const page = await desk.seat('officer1', PHONE);
    const h = new Hand(page, '执法员甲');
    const name = '示例烧烤店';
    await h.press(page.getByRole('navigation').getByRole('link', { name: '登记' }), '登记');
    await heading(page, '登记案件');
    await h.press(page.getByLabel('事项', { exact: true }), '事项');
    await h.press(page.locator('.ant-select-item-option').first(), '第一个事项');
    await h.write('名称', name);
    await h.write('统一社会信用代码', '91211102MA0000B005');
    await h.write('地点', '示例路 9 号');
    await h.write('案情', '营业执照放在柜台抽屉里。');
    await h.button('登记');
    await heading(page, '核查');
    await h.choose('违法事实成立', '是');
    await h.choose('危害后果', '危害后果轻微');
    await h.choose('改正情况', '尚未改正');
    await h.choose('拟办方向', '责令改正，改正后从宽');
    await h.write('核查意见', '符合条件。');
    await h.button('提交');
    await Desk.shot(page, 'job-after-screening-phone');
    await h.button('办下一件：责令改正');
    await heading(page, '责令改正');
    await h.write('改正要求 1', '将营业执照置于醒目位置。');
    // Nothing is told as served that nobody has said.
    await page.getByRole('checkbox', { name: '填写送达', checked: false }).waitFor({ state: 'attached' });
    await h.press(page.getByLabel('填写送达'), '填写送达');
    await Desk.shot(page, 'job-order-phone');
    // What the party receives by hand is served to it: nothing more is asked.
    await page.getByRole('radio', { name: '直接送达', checked: true }).waitFor({ state: 'attached' });
    await Desk.holds(page.getByLabel('收件人'), name);
    await h.button('提交');
    const result = page.getByRole('status', { name: '办理结果' });
    await result.getByText('已办结：责令改正').waitFor();
    await Desk.shot(page, 'job-ordered-phone');
    const taps = counted('登记至责令改正送达（手机）', h);

    const { items } = await who.officer.get<{ items: { partyName: string; caseNo: string }[] }>('/cases?limit=100');
    const { caseNo } = items.find((c) => c.partyName === name)!;
    const c = new HttpCase(who, caseNo);
    const { documents, officers } = await eventually(
      () => c.state(),
      (s) => s.stage === 'observation',
    );
    expect(documents.find((d) => d.kind === 'correctionOrder')!.served).toMatchObject({
      method: 'direct',
      recipient: name,
    });
    // Both officers answer for it, and the second has it in the inbox without anybody's doing.
    expect(officers.map((o) => o.username)).toEqual(['officer1', 'officer2']);
    expect(taps).toBeLessThanOrEqual(TAPS_TO_ORDER);

    // The second one finds it, and does what is left beside it.
    const second = await desk.seat('officer2', PHONE);
    const two = new Hand(second, '执法员乙');
    await two.press(second.getByRole('link', { name: new RegExp(`教育 ${name}`) }), `教育 ${name}`);
    await heading(second, '教育');
    await two.choose('教育方式', '批评教育');
    await two.write('教育内容', '说明规定。');
    await two.button('提交');
    await second.getByRole('status', { name: '办理结果' }).getByText('已办结：教育').waitFor();
    counted('另一名执法人员的教育（手机）', two);
    await page.context().close();
    await second.context().close();
  });

  it(`at a desk, from the filing to the sealed dossier in at most ${CLICKS_TO_CLOSING} clicks of all`, async () => {
    const name = '示例百货店';
    const c = await HttpCase.register(who, {
      party: { kind: 'organization', name, idNumber: '91211102MA0000C00T', address: '示例街 1 号' },
    });
    await c.toFiling();

    const hands: Hand[] = [];
    const sit = async (username: string, told: string) => {
      const h = new Hand(await desk.seat(username, DESKTOP), told);
      hands.push(h);
      return h;
    };
    const open = async (h: Hand, title: string) => {
      await h.press(h.page.getByRole('link', { name: new RegExp(`^${title} ${name}`) }), `待办 ${title}`);
      await heading(h.page, title);
    };
    const submit = async (h: Hand, title: string) => {
      await h.button('提交');
      await h.page.getByText(`已办结：${title} ${name}`).waitFor();
    };
    const next = async (h: Hand, title: string) => {
      await h.button(`接着办本案：${title}`);
      await heading(h.page, title);
    };

    const head = await sit('head', '负责人');
    await open(head, '立案审批');
    await head.choose('审批意见', '同意立案');
    await head.write('理由', '符合立案条件。');
    await submit(head, '立案审批');

    const officer = await sit('officer1', '执法员甲');
    await open(officer, '调查终结报告');
    await officer.write('查明的事实', '经查，未悬挂营业执照两个月。');
    await officer.write('证据 1', '现场笔录');
    await Desk.holds(officer.page.getByLabel('处罚依据'), /市场主体登记管理条例/);
    await officer.choose('处理建议', '给予行政处罚');
    await officer.press(officer.page.getByRole('checkbox', { name: '罚款', exact: true }), '罚款');
    await officer.write('建议罚款', '1000');
    await Desk.shot(officer.page, 'job-investigate');
    await submit(officer, '调查终结报告');

    const legal = await sit('legal', '法制审核人');
    await open(legal, '法制审核');
    for (const point of [
      '具有管辖权',
      '当事人的基本情况清楚',
      '事实清楚、证据充分',
      '定性准确',
      '适用依据正确',
      '程序合法',
      '处理适当',
    ])
      await legal.press(legal.page.getByRole('checkbox', { name: point }), point);
    await legal.choose('审核意见', '同意');
    await legal.write('审核说明', '事实清楚，程序合法。');
    await submit(legal, '法制审核');

    await open(officer, '行政处罚告知');
    // Drafted from the report, to be read over.
    await Desk.holds(
      officer.page.getByLabel('拟处罚的内容及事实、理由、依据'),
      /经查，未悬挂营业执照两个月。依据.*第四十八条，拟给予以下处罚：罚款 1000\.00 元。/,
    );
    await officer.press(officer.page.getByLabel('已告知陈述申辩等权利'), '已告知陈述申辩等权利');
    await officer.choose('送达方式', '直接送达');
    await Desk.holds(officer.page.getByLabel('收件人'), name);
    await Desk.shot(officer.page, 'job-notice');
    await submit(officer, '行政处罚告知');
    await next(officer, '陈述申辩');
    await officer.choose('当事人书面放弃陈述申辩', '是');
    officer.pressed.push('上传放弃书');
    await officer.page
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: '放弃书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await officer.page.getByRole('link', { name: /放弃书\.pdf/ }).waitFor();
    await submit(officer, '陈述申辩');

    await open(head, '处罚决定');
    await head.choose('决定', '给予行政处罚');
    await head.write('法定幅度', '市场主体登记管理条例 第四十八条：一万元以下');
    await head.write('理由', '事实清楚，证据确凿。');
    await submit(head, '处罚决定');

    await open(officer, '送达：行政处罚决定书');
    await officer.choose('送达方式', '直接送达');
    await submit(officer, '送达：行政处罚决定书');
    await next(officer, '履行登记');
    await Desk.holds(officer.page.getByLabel('本次实缴金额'), '1,000');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await officer.write('缴款日期', today);
    await submit(officer, '履行登记');

    await open(head, '结案审批');
    await Desk.holds(head.page.getByLabel('结案意见'), '同意结案。');
    await submit(head, '结案审批');

    const archivist = await sit('archivist', '档案管理人');
    await open(archivist, '立卷');
    await archivist.page.getByLabel('备考说明').waitFor();
    await submit(archivist, '立卷');
    await Desk.shot(archivist.page, 'job-filed');

    const clicks = counted('立案至归档（电脑）', ...hands);
    const { status, outcome } = await eventually(
      () => c.state(),
      (s) => s.status === 'closed' && s.sealed !== undefined,
    );
    expect([status, outcome]).toEqual(['closed', 'penalty']);
    expect(clicks).toBeLessThanOrEqual(CLICKS_TO_CLOSING);
  });
});
