import { type People, people, HttpCase } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

type Told = Record<string, unknown> & {
  order: {
    requirements: { text: string; result: string | null }[];
    remedies: { title: string; dueOn: string }[];
  } | null;
  notice: Record<string, unknown> | null;
  decision: (Record<string, unknown> & { remedies: { title: string; dueOn: string }[] }) | null;
  payment: { fineFen: number; owedFen: number; period: { dueOn: string } } | null;
  submissions: { number: string; state: string; title: string; text: string }[];
};

/** What people of the authority write to each other: each a word of its own, so that a leak is found wherever it stands. */
const INNER = {
  screening: '内部核查意见',
  filing: '内部立案理由',
  review: '内部审核意见',
  evidence: '内部证据目录',
  extension: '内部延期理由',
  findings: '内部复查记录',
  opinion: '内部复查意见',
  leniency: '内部从宽理由',
  suspension: '内部中止理由',
  closing: '内部结案意见',
  education: '内部教育记录',
};

/** The party's own page: what it tells at each stage, and what it never does. */
describe('what a party is told', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  async function enter(c: HttpCase): Promise<Person> {
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`);
    const person = new Person(stack.url);
    const { headers } = await person.request('POST', '/party/session', { token: path.slice('/p/'.length), code });
    [person.cookie] = headers.get('set-cookie')!.split(';') as [string];
    return person;
  }

  /** The page once it has come so far; whatever it tells, nothing inner is in it. */
  async function told(party: Person, when: (t: Told) => unknown): Promise<Told> {
    const page = await eventually(
      () => party.get<Told>('/party/case'),
      (t) => Boolean(when(t)),
    );
    const text = JSON.stringify(page);
    expect(Object.values(INNER).filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/officer[12]|待确认|日历版本|idNumber/);
    return page;
  }

  it('is asked, hears, is decided on and pays, each paper from the day it was served and not before', async () => {
    const c = await HttpCase.register(who);
    const party = await enter(c);
    await c.complete('screen', { opinion: INNER.screening });
    await c.complete('educate', { content: INNER.education });
    await c.complete('issueCorrectionOrder', { requirements: ['一', '二'], service: undefined });
    expect((await told(party, (t) => t['stage'] === 'correction')).order).toBeNull();
    await c.complete('serveDocument');
    const asked = await told(party, (t) => t.order);
    expect(asked.order!.requirements).toEqual(['一', '二'].map((text) => ({ text, result: null })));
    expect(asked.order!.remedies.map((r) => r.title)).toEqual(['行政复议', '行政诉讼']);
    const { by } = asked['longest'] as { by: { amount: number; unit: string } };

    // As much as it is told that it may ask for is received.
    await party.post('/party/actions/request-extension', { by, reason: '配件未到。' });
    await c.complete('approveExtension', { reason: INNER.extension });
    await c.act('record-guidance', { content: INNER.education });
    await c.suspend(INNER.suspension);
    // A2: what it may do it may do in a suspended case too, and its page says so.
    const paused = await told(party, (t) => t['status'] === 'suspended');
    expect(paused['may']).toMatchObject({ report: true, refuse: true });
    expect(paused['dueOn']).toBeNull();
    expect(JSON.stringify(paused['timeline'])).toContain('您的权利不受影响');
    await who.head.post(`/cases/${c.caseNo}/actions/resume`, { reason: INNER.suspension });
    await party.post('/party/actions/report-correction', { statement: '已改正。', attachments: [] });
    const waiting = await told(party, (t) => t['reinspection'] && t.submissions.length === 2);
    expect(waiting.submissions.map((s) => [s.title, s.text])).toEqual([
      ['报告改正', '已改正。'],
      ['申请延期', `申请延长${by.amount}个工作日。理由：配件未到。`],
    ]);
    const [first, second] = waiting.submissions.map((s) => s.number);
    expect(first).not.toBe(second);

    const inspected = {
      findings: [
        { requirement: 1, result: 'corrected', evidence: INNER.findings },
        { requirement: 2, result: 'notCorrected', evidence: INNER.findings },
      ],
      opinion: INNER.opinion,
    };
    await c.complete('reinspect', inspected);
    // The order's own time is not over: it goes on, once.
    await told(party, (t) => t['stage'] === 'observation');
    await party.post('/party/actions/report-correction', { statement: '其余也已改正。', attachments: [] });
    await told(party, (t) => t['reinspection'] && t.submissions.length === 3);
    await c.complete('reinspect', inspected);
    const failed = await told(party, (t) => t['escalated']);
    expect(failed.order!.requirements.map((r) => r.result)).toEqual(['corrected', 'notCorrected']);

    await c.complete('approveFiling', { reason: INNER.filing });
    await c.complete('investigate', { facts: '经查证属实。', evidence: [INNER.evidence] });
    await c.complete('reviewLegality', { comment: INNER.review });
    // The report is there, and nothing of it is told before the notice is.
    expect((await told(party, (t) => t['stage'] === 'notice')).notice).toBeNull();
    await c.complete('giveNotice', { content: '拟罚款 1000 元。' });
    const noticed = await told(party, (t) => t.notice);
    expect(noticed.notice).toMatchObject({
      penalties: ['罚款 1000.00 元'],
      content: '拟罚款 1000 元。',
      facts: '经查证属实。',
      stated: false,
      heard: null,
    });

    await party.post('/party/actions/state-defence', { statement: '请予考虑。', attachments: [] });
    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === 'recordDefence' && t.state === 'open' && t.context?.['stated']),
    );
    await c.complete('recordDefence', {
      waived: false,
      statement: '请予考虑。',
      review: '情节已考虑。',
      attachments: [],
    });
    await party.post('/party/actions/waive-defence', { scope: 'defence', confirmed: true });
    const heard = await told(party, (t) => t['stage'] === 'decision');
    expect(heard.notice!['heard']).toEqual({ waived: true, statement: '请予考虑。' });
    expect(JSON.stringify(heard)).not.toContain('情节已考虑');

    await c.complete('decide', { fineFen: 80_000, reasons: '采纳部分意见。' });
    expect((await told(party, (t) => t['stage'] === 'service')).decision).toBeNull();
    await c.complete('serveDocument');
    const decided = await told(party, (t) => t.decision && t.payment);
    expect(decided.decision).toMatchObject({
      penalty: true,
      penalties: ['罚款 800.00 元'],
      reasons: '采纳部分意见。',
      defenceReview: '情节已考虑。',
    });
    expect(decided.payment).toMatchObject({
      fineFen: 80_000,
      payments: [],
      owedFen: 80_000,
      mayBeAddedFen: 0,
      surcharge: { percentPerDay: 3 },
    });
    expect(decided['dueOn']).toBe(decided.payment!.period.dueOn);

    const paidOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await c.complete('recordPerformance', { paidFen: 80_000, paidOn });
    await c.complete('approveClosing', { opinion: INNER.closing });
    await c.complete('fileDossier');
    const closed = await told(party, (t) => t['status'] === 'closed');
    expect(closed.payment).toMatchObject({ owedFen: 0, payments: [{ fen: 80_000, on: paidOn }] });
    expect(closed.submissions.map((s) => s.number)).toEqual(expect.arrayContaining([first, second]));
    // Longer than the link itself would have lasted.
    expect(Date.parse(String(closed['readableUntil']))).toBeGreaterThan(Date.now() + 170 * 86_400_000);
  });

  it('a link tells the authority before its code and nothing of the case; replaced, it says so', async () => {
    const c = await HttpCase.register(who);
    const link = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`);
    const token = link.path.slice('/p/'.length);
    const stranger = new Person(stack.url);
    const { unitName } = await c.state();
    expect(await stranger.post('/party/entrance', { token })).toEqual({
      unitName,
      unitPhone: null,
      entered: false,
      code: 'waiting',
    });
    const code = async () => (await stranger.refused('/party/entrance', { token })).code;
    const wrong = await stranger.refused('/party/entrance', { token: `${token}x` });
    expect(wrong.code).toBe('PARTY_LINK_INVALID');
    const { headers } = await stranger.request('POST', '/party/session', { token, code: link.code });
    [stranger.cookie] = headers.get('set-cookie')!.split(';') as [string];
    expect(await stranger.post('/party/entrance', { token })).toMatchObject({ entered: true, code: 'used' });
    await who.officer.post(`/cases/${c.caseNo}/party-link`);
    expect(await code()).toBe('PARTY_LINK_REPLACED');
    expect((await stranger.request<{ code: string }>('GET', '/party/case')).body.code).toBe('PARTY_LINK_REPLACED');
  });

  it('it reads its own minutes and no witness’s, and what it says of a page is on record (市场监督管理行政处罚程序规定 第二十九条)', async () => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const c = await HttpCase.register(who, { discoveredOn: ago(3 * 1440).slice(0, 10) });
    const party = await enter(c);
    const taken = (from: number, more: object) => ({
      kind: 'inquiry',
      from: ago(from),
      to: ago(from - 5),
      place: '示例街 1 号',
      officers: ['officer1', 'officer2'],
      identityShown: true,
      rightsTold: true,
      attachments: [],
      ...more,
    });
    const pages = (...texts: string[]) => texts.map((text) => ({ text, confirmed: 'later' }));
    const witness = { person: '隔壁店主', relation: 'other', pages: pages('证人所述') };
    await c.act('take-minutes', taken(60, witness));
    await c.act(
      'take-minutes',
      taken(50, { person: '负责人某', relation: 'representative', pages: pages('甲', '乙') }),
    );
    const { minutes } = await told(party, (t) => (t['minutes'] as unknown[]).length > 0);
    expect(minutes).toMatchObject([
      { no: 2, open: true, person: '负责人某', pages: [{ text: '甲' }, { state: 'later' }] },
    ]);
    expect(JSON.stringify(minutes)).not.toMatch(/证人所述|隔壁店主/);
    const read = (no: number, page: object) => ({ no, pages: [page] });
    const path = '/party/actions/check-minutes';
    expect((await party.refused(path, read(1, { page: 1, confirmed: 'signed' }))).code).toBe('MINUTES_UNKNOWN');
    await party.post(path, read(2, { page: 1, confirmed: 'signed', corrections: '应为九点。' }));
    await party.post(path, read(2, { page: 2, confirmed: 'refused', reason: '不是原话。' }));
    const after = await told(party, (t) => t.submissions.length === 2);
    expect(after['minutes']).toMatchObject([
      { open: false, pages: [{ state: 'signed', corrections: '应为九点。', own: true }, { reason: '不是原话。' }] },
    ]);
    expect(after.submissions.map((s) => s.text)).toContain(
      '第 2 份笔录，第 1 页：已核对，签名、盖章或者确认；更正、补充：应为九点。',
    );
    // The officers find it beside the minutes, are told of it, and are asked for those pages no more.
    const { evidence } = await who.officer.get<{
      evidence: { words: string; rows: { title: string; lines?: string[] }[] }[];
    }>(`/cases/${c.caseNo}/documents`);
    const own = evidence.find((e) => e.words.includes('负责人某'))!;
    const said = own.rows.find((r) => r.title === '逐页核对')!.lines!;
    expect(said[0]).toContain('在其页面上提交。更正、补充：应为九点。');
    expect(said[1]).toContain('理由：不是原话。');
    const open = (await c.state()).tasks.filter((t) => t.kind === 'signMinutes' && t.state === 'open');
    expect(open.map((t) => t.subject)).toEqual(['1']);
  });

  it('a suspicion that nobody has decided on is not told', async () => {
    const c = await HttpCase.register(who);
    const party = await enter(c);
    await c.act('suspect-crime', { facts: INNER.evidence });
    await c.complete('formTaskForce');
    await c.complete('reportTransfer');
    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === 'approveTransfer'),
    );
    const unknown = async () => {
      const page = await told(party, (t) => t['stageTitle']);
      expect([page['stage'], JSON.stringify(page).includes('公安')]).toEqual(['screening', false]);
    };
    await unknown();
    await c.complete('approveTransfer');
    expect((await c.state()).stage).toBe('transfer');
    await unknown();
  });

  it('is told that it refused, and what follows', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation(600);
    const party = await enter(c);
    expect((await told(party, (t) => t.order))['may']).toMatchObject({ refuse: true, report: true });
    await party.post('/party/actions/refuse-correction', { statement: '不同意。' });
    const page = await told(party, (t) => t['escalated']);
    expect([page['escalated'], page.submissions[0]!.title]).toEqual(['拒不改正', '拒绝改正']);
  });
});
