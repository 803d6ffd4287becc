import type { Locator, Page } from 'playwright-core';
import { addDays, dateOf } from '#law';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, people, type People } from '../support/officer-work';
import { TestStack } from '../support/stack';

/** Who is treated leniently and who may be punished, by clicking: the advice, where people depart from it, and what no click reaches. */
describe('leniency, by clicking', () => {
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

  const day = (before: number) => addDays(dateOf(new Date().toISOString()), -before);
  const tooWide = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  /** One moment of a decision, at a desk and on a phone: nothing is cut off, and everybody can read it. */
  async function seen(page: Page, name: string, place: Locator): Promise<void> {
    for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESKTOP })) {
      await page.setViewportSize(viewport);
      await place.evaluate((e: { scrollIntoView(to: object): void }) => e.scrollIntoView({ block: 'center' }));
      await Desk.shot(page, `eligibility-${name}-${size}`);
      expect([name, size, await tooWide(page), await violations(page)]).toEqual([name, size, 0, []]);
    }
  }
  const open = async (page: Page, c: HttpCase, kind = 'screen') => {
    const { id, title } = (await c.state()).tasks.findLast((t) => t.kind === kind)!;
    await page.goto(`/tasks/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  /** As a head does it: on a phone, from the inbox. */
  const openFromInbox = async (page: Page, c: HttpCase, title: string) => {
    const { displayNo } = await c.state();
    await page.setViewportSize(PHONE);
    await page.goto(`/inbox?view=unassigned&q=${encodeURIComponent(displayNo)}`);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  };
  /** From the page of the case to the task that it waits for. */
  const goTo = async (page: Page, task: string) => {
    // The page is whole first: what comes in above would push the link from under the pointer.
    await page
      .getByRole('listitem')
      .filter({ hasText: `待办：${task}` })
      .waitFor();
    await Desk.loaded(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: `待办：${task}` })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: task, level: 1 }).waitFor();
  };
  const reads = async (place: Page | Locator, ...words: (string | RegExp)[]) => {
    for (const w of words) await place.getByText(w).first().waitFor();
  };
  const press = (page: Page) => page.getByRole('button', { name: '提交', exact: true }).click();
  const submit = async (page: Page) => {
    await press(page);
    await page.getByRole('status', { name: '办理结果' }).waitFor();
  };
  const find = async (page: Page, harm = '危害后果轻微', corrected = '尚未改正') => {
    await page.getByRole('radiogroup', { name: '违法事实成立' }).getByLabel('是').check();
    await page.getByLabel(harm, { exact: true }).check();
    await page.getByLabel(corrected).check();
    await page.getByLabel('核查意见').fill('经核查，违法事实清楚。');
  };
  const take = (page: Page, route: string) =>
    page.getByRole('radiogroup', { name: '拟办方向' }).getByLabel(route, { exact: true }).check();
  /** What the system made of the case before anybody looked; and of what is in the form. */
  const before = (page: Page) => page.getByRole('region', { name: '系统建议' });
  const now = (page: Page) => page.getByRole('region', { name: '按所填事实的建议' });
  const refusal = (page: Page, words: string | RegExp) => page.locator('.refusal').filter({ hasText: words });
  const outlook = (page: Page, words: string | RegExp) => page.locator('.outlook').filter({ hasText: words });
  /** 程序体检: one gate, with its proof. */
  const gate = (page: Page, title: string) =>
    page.locator('.gate').filter({ has: page.getByText(title, { exact: true }) });

  /** A party with a matter that was corrected and decided on before. */
  async function knownParty(itemId: string) {
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    const c = await HttpCase.register(who, { itemId, party, violationOn: day(60) });
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    await c.complete('reinspect');
    await c.complete('approveLeniency');
    return { party, earlier: await c.state() };
  }

  it('a departure from the advice needs its reason, comes back unsigned, and signed it leads where it says', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    const officer = await desk.seat('officer1');
    await open(officer, c);
    const advice = [
      '可以不予行政处罚（行政处罚法 第三十三条第一款后段）：责令改正，改正后从宽',
      '初次违法且危害后果轻微并及时改正的，可以不予行政处罚（行政处罚法 第三十三条第一款后段）',
    ];
    await reads(before(officer), ...advice);
    await reads(now(officer), '以上各项填好后，这里按所填事实给出建议和依据。');
    // Before a way is chosen the advice stands above it, by what was found.
    await find(officer, '危害后果不轻微');
    await reads(now(officer), '依法行政处罚：转处罚程序', '危害后果不轻微（行政处罚法 第三十三条第一款）');
    await find(officer);
    await reads(now(officer), ...advice);
    await seen(officer, 'advice', now(officer));

    await take(officer, '转处罚程序');
    await outlook(officer, '不能提交：拟办方向与系统建议不一致，请写明理由').waitFor();
    await press(officer);
    const reason = officer.getByLabel('与系统建议不一致的理由');
    const field = officer.locator('.ant-form-item').filter({ has: reason });
    await reads(field, /请写明理由。系统建议：可以不予行政处罚（.+）：责令改正，改正后从宽。（实施方案 二（四））/);
    await field.locator('textarea:focus').waitFor();
    await seen(officer, 'reason-demanded', reason);

    const depart = async (words: string) => {
      await officer.getByLabel('与系统建议不一致的理由').fill(words);
      await outlook(officer, '负责人同意后，案件转入处罚程序，由负责人审批立案').waitFor();
    };
    await depart('占道堆放屡经劝告。');
    await seen(officer, 'departure', reason);
    await submit(officer);
    await reads(officer, '待负责人办理：核查签批');

    const head = await desk.seat('head');
    await openFromInbox(head, c, '核查签批');
    await reads(before(head), ...advice, '转处罚程序，与系统建议不一致，理由：占道堆放屡经劝告。');
    await head.getByLabel('不同意', { exact: true }).check();
    await head.getByLabel('理由').fill('没有劝告的记录，请补充。');
    await outlook(head, /接下来由执法人员（执法员甲、执法员乙）办理“核查”/).waitFor();
    await seen(head, 'sign', before(head));
    await submit(head);

    await officer.goto(`/cases/${c.caseNo}`);
    await goTo(officer, '核查');
    await reads(officer, '上次签批意见', '没有劝告的记录，请补充。', '上次核查意见', '占道堆放屡经劝告。');
    await seen(officer, 'returned', officer.getByText('没有劝告的记录，请补充。'));
    await find(officer);
    await take(officer, '转处罚程序');
    await depart('附三次劝告的记录。');
    await submit(officer);

    await openFromInbox(head, c, '核查签批');
    await reads(head, '附三次劝告的记录。');
    await head.getByLabel('同意核查意见', { exact: true }).check();
    await head.getByLabel('理由').fill('屡劝不改，不宜从宽。');
    await outlook(head, '接下来由负责人办理“立案审批”').waitFor();
    await submit(head);
    await reads(head, '已转处罚程序：不采纳从宽的建议', /经核查提出、负责人签批转入/, '待办：立案审批');
    const timeline = head.locator('.timeline');
    await reads(timeline, '转处罚程序：不采纳从宽的建议', '附三次劝告的记录。', '任务办结：核查签批');
    await seen(head, 'signed-case', head.getByText('已转处罚程序：不采纳从宽的建议').first());

    await head.getByRole('link', { name: '程序体检' }).click();
    const screened = gate(head, '核查有结论，需要签批的经负责人签批');
    await screened.getByText('已通过', { exact: true }).waitFor();
    expect(await screened.getByRole('list', { name: '证明' }).innerText()).toMatch(
      /核查，执法员甲，.+\n?[\s\S]*核查签批，.*负责人.*，第 \d+ 条记录/,
    );
    await seen(head, 'signed-check', screened);
    await screened.getByRole('link', { name: '核查签批' }).click();
    await reads(head, '同意核查意见', '屡劝不改，不宜从宽。', '附三次劝告的记录。');
    for (const page of [officer, head]) await page.context().close();
  });

  it('against a penalty that is advised too, where the law leaves room: signed, the case goes to the order', async () => {
    const { party, earlier } = await knownParty('cg-10');
    const c = await HttpCase.register(who, { itemId: 'cg-10', party });
    const officer = await desk.seat('officer1', PHONE);
    await openFromInboxOf(officer, c);
    await find(officer, '没有危害后果');
    await reads(now(officer), '依法行政处罚：转处罚程序', `12个月内已有1次同类违法：${earlier.displayNo}，`);
    await take(officer, '责令改正，改正后从宽');
    await officer.getByLabel('与系统建议不一致的理由').fill('没有危害后果，当场清理。');
    await outlook(officer, '负责人同意后，开展教育并责令改正').waitFor();
    await submit(officer);
    const head = await desk.seat('head', PHONE);
    await openFromInbox(head, c, '核查签批');
    await reads(before(head), '依法行政处罚：转处罚程序', earlier.displayNo, '没有危害后果，当场清理。');
    await head.getByLabel('同意核查意见', { exact: true }).check();
    await head.getByLabel('理由').fill('同意。');
    await submit(head);
    await reads(head, '待办：责令改正', '待办：教育');
    for (const page of [officer, head]) await page.context().close();
  });

  const openFromInboxOf = async (page: Page, c: HttpCase) => {
    await page.goto(`/cases/${c.caseNo}`);
    await goTo(page, '核查');
  };

  it('a repeat of what only refusal makes punishable is ordered again: no fine, no leniency, the earlier matter is named', async () => {
    const { party, earlier } = await knownParty('sj-02');
    const c = await HttpCase.register(who, { itemId: 'sj-02', party });
    const officer = await desk.seat('officer1');
    await openFromInboxOf(officer, c);
    const why = [
      '责令改正，不从宽',
      new RegExp(`24个月内已有1次同类违法：${earlier.displayNo}，.+（.*二年内无同类违法.*）`),
      '告知承诺、改正后从宽只适用于首次轻微违法行为（实施方案 二（三））',
      /依法拒不改正的才处罚，未经责令改正不得处罚（行政处罚法 第四条、第二十八条第一款；本事项的依据）/,
    ];
    await reads(before(officer), ...why);
    expect(await before(officer).innerText()).not.toContain('责令改正，不从宽：');
    await find(officer);
    await reads(now(officer), ...why);
    await seen(officer, 'repeat-advice', now(officer));

    await officer.getByLabel('与系统建议不一致的理由').fill('多次违法。');
    await take(officer, '转处罚程序');
    await outlook(officer, '不能提交：该事项依法拒不改正的才处罚，请先责令改正').waitFor();
    await press(officer);
    const fined = refusal(officer, '该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。');
    await reads(fined, '依据：市场主体登记管理条例 第四十六条');
    await seen(officer, 'repeat-no-fine', fined);
    for (const lenient of ['责令改正，改正后从宽', '不予立案']) {
      await take(officer, lenient);
      if (lenient === '不予立案') {
        await officer.setViewportSize(PHONE);
        await officer.getByRole('combobox', { name: '不予立案的情形' }).click();
        const grounds = officer.locator('.ant-select-item-option');
        await Desk.shot(officer, 'eligibility-grounds-phone');
        await grounds.filter({ hasText: '初次违法且危害后果轻微' }).click();
      }
      await press(officer);
      const refused = refusal(officer, '告知承诺、改正后从宽只适用于首次轻微违法行为');
      await reads(refused, '按所填事实应为“责令改正，不从宽”', earlier.displayNo, /依据：.*实施方案 二（三）/);
      await seen(officer, `repeat-no-${lenient === '不予立案' ? 'sparing' : 'leniency'}`, refused);
    }

    await take(officer, '责令改正，不从宽');
    await officer.getByLabel('与系统建议不一致的理由').fill('');
    await outlook(officer, '案件进入').waitFor();
    await submit(officer);
    await reads(officer, '待办：责令改正', '待办：教育');
    await goTo(officer, '责令改正');
    await officer.getByLabel('要求 1').fill('办理变更登记。');
    await officer.getByLabel('填写送达').check();
    await officer.getByLabel('直接送达').check();
    await submit(officer);
    await officer.getByText('改正期限').first().waitFor();
    // Nothing is promised, and no fine is in reach while the order stands.
    await officer.getByText('待办：告知承诺').first().waitFor({ state: 'detached' });
    await officer.getByText('待办：立案审批').first().waitFor({ state: 'detached' });
    await seen(officer, 'repeat-ordered', officer.getByText('改正期限').first());
    await officer.context().close();
  });

  /** By the registration screen, of somebody who was so old on the day of the act; the page ends on the screening. */
  async function registerMinor(page: Page, years: number, name: string, told: RegExp, shot: string) {
    await page.getByRole('navigation').getByRole('link', { name: '登记' }).click();
    await Desk.pick(page.getByLabel('事项'), '堆放物料');
    await page.getByLabel('个人', { exact: true }).check();
    await page.getByLabel('姓名').fill(name);
    // 周岁 is reached on the day after the birthday.
    const [year, rest] = [Number(day(0).slice(0, 4)), day(0).slice(4)];
    await page.getByLabel('证件号码').fill(exampleCitizen(addDays(`${year - years}${rest}`, -1)));
    await page.getByText(told).waitFor();
    await page.getByLabel('地点').fill('示例路 1 号');
    await page.getByLabel('案情', { exact: true }).fill('现场检查发现门前堆放物料。');
    await seen(page, shot, page.getByText(told));
    await page.locator('.ant-select-selection-item').filter({ hasText: '执法员乙' }).waitFor();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: '核查', level: 1 }).waitFor();
  }

  it('under fourteen: told from the registration on, no penalty in reach of a click, the guardian is told to educate', async () => {
    const officer = await desk.seat('officer1');
    const age = /13 周岁：不予行政处罚，责令监护人加以管教（行政处罚法 第三十条）/;
    await registerMinor(officer, 13, '示例少年', age, 'child-registered');
    const facts = officer.getByRole('complementary', { name: '办理此任务需要的事实' });
    await reads(facts, '行为时的年龄', age);
    const why = '行为时不满十四周岁，不予行政处罚，责令监护人加以管教（行政处罚法 第三十条）';
    await reads(before(officer), '不予立案', why);
    await find(officer);
    await reads(now(officer), '不予立案', why);
    await seen(officer, 'child-advice', now(officer));

    await officer.getByLabel('与系统建议不一致的理由').fill('从严。');
    await take(officer, '转处罚程序');
    await outlook(officer, '不能提交：当事人行为时不满十四周岁，不予行政处罚').waitFor();
    await press(officer);
    const punished = refusal(officer, '当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。');
    await reads(punished, '依据：行政处罚法 第三十条');
    await seen(officer, 'child-no-penalty', punished);
    for (const other of ['责令改正，改正后从宽', '责令改正，不从宽']) {
      await take(officer, other);
      await press(officer);
      await reads(refusal(officer, '行为时不满十四周岁'), '依据：行政处罚法 第三十条');
    }

    await take(officer, '不予立案');
    await officer.getByLabel('与系统建议不一致的理由').fill('');
    await officer.getByRole('combobox', { name: '不予立案的情形' }).click();
    await officer.locator('.ant-select-item-option').filter({ hasText: '行为时不满十四周岁' }).click();
    await outlook(officer, '负责人同意后，不予立案，教育后结案归档').waitFor();
    await submit(officer);
    const caseNo = new URL(officer.url()).pathname.split('/').at(-1)!;
    const c = new HttpCase(who, caseNo);

    const head = await desk.seat('head');
    await openFromInbox(head, c, '核查签批');
    await reads(before(head), '不予立案', why);
    await reads(head, '行为时的年龄', age);
    await head.getByLabel('同意核查意见', { exact: true }).check();
    await head.getByLabel('理由').fill('不满十四周岁。');
    await seen(head, 'child-sign', before(head));
    await submit(head);
    await reads(head, '处理结果：依法不予处罚');

    await officer.goto(`/cases/${caseNo}`);
    await goTo(officer, '教育');
    await reads(officer, age);
    await officer.getByLabel('批评教育').check();
    await officer.getByLabel('教育内容').fill('会同监护人说明规定，责令监护人加以管教。');
    await seen(officer, 'child-education', officer.getByText(age));
    await submit(officer);
    await officer.getByText('待办：立案审批').first().waitFor({ state: 'detached' });
    for (const page of [officer, head]) await page.context().close();
  });

  it('from fourteen and under eighteen: the advice says lighter or mitigated, up to the decision on the penalty', async () => {
    const officer = await desk.seat('officer1');
    const age = /15 周岁：应当从轻或者减轻行政处罚（行政处罚法 第三十条）/;
    await registerMinor(officer, 15, '示例青年', age, 'minor-registered');
    const lighter = '行为时已满十四周岁不满十八周岁，给予行政处罚的，应当从轻或者减轻（行政处罚法 第三十条）';
    await reads(before(officer), lighter);
    await find(officer, '危害后果不轻微');
    await reads(now(officer), '从轻或者减轻行政处罚：转处罚程序', lighter);
    await seen(officer, 'minor-advice', now(officer));
    await take(officer, '转处罚程序');
    await submit(officer);
    const c = new HttpCase(who, new URL(officer.url()).pathname.split('/').at(-1)!);
    await c.complete('approveFiling');
    await open(officer, c, 'investigate');
    await reads(officer, age);
    await seen(officer, 'minor-report', officer.getByText(age));
    await officer.context().close();
  });
});
