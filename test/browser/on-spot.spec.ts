import type { Locator, Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { exampleCitizen } from '../support/numbers';
import { type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** 当场处罚 on a phone, from the login to the decision in the party's hand. */
describe('a penalty on the spot, by clicking on a phone', () => {
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

  let taps: number;
  let typed: string[];
  const tap = async (what: Locator) => {
    taps += 1;
    await what.click();
  };
  const type = async (what: Locator, text: string) => {
    typed.push(text);
    await what.fill(text);
  };
  /** A tile of a question that stands open. */
  const choose = (page: Page, question: string, answer: string) =>
    tap(
      page
        .getByRole('radiogroup', { name: question, exact: true })
        .or(page.getByRole('group', { name: question, exact: true }))
        .getByText(answer, { exact: true }),
    );

  it('takes a registration, one form and few words, and is realistic within two minutes', async () => {
    taps = 0;
    typed = [];
    const { page } = await desk.window(PHONE);
    await page.goto('/login');
    await type(page.getByLabel('用户名'), 'officer1');
    await type(page.getByLabel('密码', { exact: true }), stack.env['DEMO_PASSWORD']!);
    await tap(page.getByRole('button', { name: '登录' }));
    await page.getByRole('heading', { name: '待办' }).waitFor();

    // Registered where it was found.
    await tap(page.getByRole('navigation').getByRole('link', { name: '登记' }));
    await page.getByRole('heading', { name: '登记案件' }).waitFor();
    await tap(page.getByLabel('事项'));
    await type(page.getByLabel('事项'), '堆放物料');
    // Until what was typed has been looked for: before that the key would take the first of all.
    await page.locator('.ant-select-item-option-active').filter({ hasText: '堆放物料' }).waitFor();
    await page.keyboard.press('Enter');
    await tap(page.getByText('个人', { exact: true }));
    await type(page.getByLabel('姓名'), '示例摊主');
    await type(page.getByLabel('证件号码'), exampleCitizen('1980-01-01', 1));
    await type(page.getByLabel('地点'), '示例路 1 号');
    await type(page.getByLabel('案情', { exact: true }), '店外堆放纸箱，占用人行道。');
    // Whoever registered with a partner before finds the two named.
    const officers = page.getByLabel('执法人员');
    await tap(officers);
    await tap(page.locator('.ant-select-item-option').filter({ hasText: '执法员乙' }));
    await page.keyboard.press('Escape');
    await tap(page.getByRole('button', { name: '登记', exact: true }));

    await page.getByRole('heading', { name: '核查', level: 1 }).waitFor();
    await Desk.shot(page, 'on-spot-1-offered');
    await tap(page.getByRole('button', { name: '当场处罚', exact: true }));
    await page.getByRole('heading', { name: '当场处罚', level: 1 }).waitFor();
    await Desk.shot(page, 'on-spot-2-sheet');

    await choose(page, '已出示执法证件', '是');
    await choose(page, '收集的证据', '照片、录像');
    await choose(page, '危害后果', '危害后果轻微');
    await choose(page, '改正情况', '尚未改正');
    await choose(page, '符合事项清单所列从宽条件', '否');
    await choose(page, '决定给予的处罚', '罚款');
    await type(page.getByLabel('决定罚款'), '300');
    await type(page.getByLabel('法定幅度'), '第三十六条');
    await choose(page, '决定前已告知拟处罚的内容、事实、理由、依据和陈述申辩的权利', '是');
    await choose(page, '当事人的意见', '没有意见');
    await type(page.getByLabel('责令改正的要求'), '当场清走纸箱。');
    await choose(page, '缴款方式', '当场收缴');
    await choose(page, '当场收缴的情形', '一百元以下的罚款');
    await type(page.getByLabel('专用票据号码'), '示例000123');
    await choose(page, '已告知：不服的，应当先在六十日内申请行政复议', '是');
    await choose(page, '当场交付', '当事人签收');
    // Two hundred at most for a citizen: said before it is handed in.
    await page
      .getByText(/对公民当场处以的罚款不得超过 200.00 元/)
      .first()
      .waitFor();
    await Desk.shot(page, 'on-spot-3-beyond');
    await type(page.getByLabel('决定罚款'), '100');
    await page.getByText(/制作.*当罚〔\d+〕\d+号/).waitFor();
    await Desk.shot(page, 'on-spot-4-filled');
    // What lies half under the bar below is not what is judged.
    await page.evaluate('scrollTo(0, 0)');
    expect(await violations(page)).toEqual([]);
    await tap(page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('status', { name: '办理结果' }).waitFor();
    await Desk.shot(page, 'on-spot-5-done');

    const caseNo = /cases\/([^/?#]+)/.exec(page.url())![1]!;
    const state = await eventually(
      () => who.officer.get<{ documents: { kind: string; served?: object }[]; outcome?: string }>(`/cases/${caseNo}`),
      (s) => s.outcome === 'penalty',
    );
    expect(state.documents).toMatchObject([{ kind: 'onSpotDecision', served: { method: 'direct' } }]);
    // Thirty taps of two seconds, and what is typed at two characters a second, are less than two minutes.
    const characters = typed.join('').length;
    process.stdout.write(`当场处罚: ${taps} taps, ${typed.length} fields, ${characters} characters\n`);
    expect(taps).toBeLessThanOrEqual(30);
    expect(typed.length).toBeLessThanOrEqual(14);

    // The paper, as data, with what has to stand in it.
    const paper = `${caseNo}-D1`;
    await page.goto(`/cases/${caseNo}/papers/${paper}`);
    await page.getByText(/应当先自收到决定书之日起六十日内申请行政复议/).waitFor();
    await Desk.shot(page, 'on-spot-6-paper');

    // And the party reads it, with the remedy that comes first.
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${caseNo}/party-link`, {});
    const { page: party } = await desk.window(PHONE);
    await party.goto(path);
    await party.getByLabel('验证码').fill(code);
    await party.getByRole('button', { name: '进入' }).click();
    await party.getByRole('button', { name: '当场行政处罚决定书' }).click();
    await party
      .getByText(/应当先向文书写明的行政复议机关申请/)
      .first()
      .waitFor();
    await Desk.shot(party, 'on-spot-7-party');
    await party.getByText('行政诉讼', { exact: true }).first().waitFor({ state: 'detached' });
  });
});
