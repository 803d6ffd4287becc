import { actor, head, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

const FILE = '0'.repeat(64);

/** 现场检查笔录 and 询问笔录, beside whatever stage the case is in. */
describe('minutes of what was seen and said', () => {
  let stage: Stage;
  let c: RunningCase;
  let now: number;
  beforeEach(async () => {
    stage = await Stage.set();
    c = await stage.register({
      discoveredOn: new Date((await stage.now()).getTime() - 2 * 86_400_000).toISOString().slice(0, 10),
    });
    now = (await stage.now()).getTime();
  });
  afterEach(() => stage.strike());

  const second = actor('officer2', 'officer');
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const written = (more: object = {}) => ({
    kind: 'inquiry',
    from: ago(60),
    to: ago(30),
    place: '示例街 1 号',
    officers: ['officer1', 'officer2'],
    identityShown: true,
    rightsTold: true,
    person: '示例店长',
    relation: 'representative',
    pages: [
      { text: '问：……答：……', confirmed: 'signed' },
      { text: '问：……答：……', confirmed: 'signed' },
    ],
    attachments: [FILE],
    ...more,
  });
  const take = (more: object = {}, by = officer) => c.act('take-minutes', written(more), by);
  const refused = (more: object = {}, by = officer) => refusalOf(take(more, by));
  const openOf = async (kind: string) => (await c.live()).tasks.filter((t) => t.kind === kind && t.state === 'open');
  const confirm = async (by: typeof officer, answer: object = { decision: 'confirm' }) => {
    const asked = (await openOf('confirmMinutes')).find((t) => t.subject?.endsWith(`:${by.id}`))!;
    return c.send(asked.id, { ...answer }, by);
  };

  it('are confirmed by each officer for himself, and by nobody for another (行政处罚法 第四十二条)', async () => {
    await take();
    expect(await openOf('confirmMinutes')).toHaveLength(2);
    const theirs = (await openOf('confirmMinutes')).find((t) => t.subject === '1:officer2')!;
    expect(await refusalOf(c.send(theirs.id, { decision: 'confirm' }, officer))).toBe('MINUTES_NOT_YOURS');
    expect(await refusalOf(c.send(theirs.id, { decision: 'confirm' }, head))).toBe('NOT_CANDIDATE');
    await confirm(officer);
    expect((await c.live()).minutes).toMatchObject([{ no: 1, confirmedBy: ['officer1'] }]);
    await confirm(second);
    const { minutes, evidence, stage: at } = await c.live();
    expect(minutes).toMatchObject([
      {
        pages: ['signed', 'signed'],
        confirmedBy: ['officer1', 'officer2'],
        officers: [{ certificateNo: '示例-001' }, { certificateNo: '示例-002' }],
      },
    ]);
    expect([evidence, at]).toEqual([1, 'screening']);
  });

  it('one alone, a stranger, or one who was not there makes none (行政处罚法 第四十二条)', async () => {
    expect(await refused({ officers: ['officer1'] })).toBe('TWO_OFFICERS_REQUIRED');
    expect(await refused({ officers: ['officer1', 'stranger'] })).toBe('MINUTES_OFFICERS');
    expect(await refused({}, actor('third', 'officer'))).toBe('MINUTES_OFFICERS');
    expect(await refused({}, { ...officer, uncertified: true })).toBe('UNCERTIFIED');
    expect(await refused({}, head)).toBe('FORBIDDEN');
    const bare = await stage.register({
      caseNo: '2026-psj-000002',
      facts: {
        officers: [
          { username: 'officer1', name: '执法员甲', certificateNo: '示例-001' },
          { username: 'officer2', name: '执法员乙', certificateNo: '' },
        ],
      },
    });
    const today = { from: new Date(now - 1).toISOString(), to: new Date(now).toISOString() };
    expect(await refusalOf(bare.act('take-minutes', written(today)))).toBe('UNCERTIFIED');
  });

  it('tell when, neither before the case nor after now, and nobody is in two places (行政处罚法 第四十七条)', async () => {
    expect(await refused({ to: ago(-600) })).toBe('DATE_IN_FUTURE');
    expect(await refused({ from: ago(4 * 1440) })).toBe('DATE_BEFORE_CASE');
    expect(await refused({ to: ago(90) })).toBe('DATES_REVERSED');
    const recording = { from: ago(60), to: ago(-600), place: '店内', recorder: '执法员甲', method: '执法记录仪' };
    expect(await refused({ recording })).toBe('DATE_IN_FUTURE');
    await take({ recording: { ...recording, to: ago(30) } });
    expect(await refused({ from: ago(40), to: ago(20), person: '另一人' })).toBe('MINUTES_OVERLAP');
    await take({ from: ago(30), to: ago(20), person: '另一人' });
    expect((await c.live()).minutes).toHaveLength(2);
  });

  it('ask one person at a time, a minor with a guardian (市场监督管理行政处罚程序规定 第二十九条)', async () => {
    expect(await refused({ person: '张三、李四' })).toBe('MINUTES_ONE_PERSON');
    expect(await refused({ age: 'minor' })).toBe('MINUTES_GUARDIAN');
    expect(await refused({ idNumber: '110101201501011233' })).toBe('MINUTES_GUARDIAN');
    await take({ age: 'minor', guardian: '示例家长' });
  });

  it('are signed page by page, or refused with the reason and its proof (市场监督管理行政处罚程序规定 第二十八条、第二十九条)', async () => {
    const page = (confirmed: string, more: object = {}) => ({ text: '现场……', confirmed, ...more });
    expect(await refused({ attachments: [] })).toBe('MINUTES_UNSIGNED');
    expect(await refused({ pages: [page('refused')] })).toBe('MINUTES_REFUSED');
    const said = page('refused', { reason: '不认可记录内容' });
    expect(await refused({ pages: [said], attachments: [] })).toBe('MINUTES_REFUSED');
    await take({ kind: 'inspection', pages: [said, page('later')], attachments: [], witness: '示例见证人' });
    const { id, partyMay } = (await openOf('signMinutes'))[0]!;
    expect(partyMay).toBe(true);
    const answer = (pages: object[], by = officer, more: object = {}) => c.send(id, { pages, ...more }, by);
    expect(await refusalOf(answer([{ page: 1, confirmed: 'signed' }]))).toBe('MINUTES_PAGES');
    expect(await refusalOf(answer([{ page: 2, confirmed: 'signed' }]))).toBe('MINUTES_UNSIGNED');
    expect(await refusalOf(answer([{ page: 2, confirmed: 'refused' }], party))).toBe('MINUTES_REFUSED');
    await answer([{ page: 2, confirmed: 'signed' }], party);
    expect((await c.live()).minutes).toMatchObject([{ pages: ['refused', 'signed'] }]);
  });

  it('are read by the party on its own page: confirmed, mended in its words, or refused, and no other by it (市场监督管理行政处罚程序规定 第二十九条)', async () => {
    const pages = ['一', '二', '三'].map((text) => ({ text, confirmed: 'later' }));
    await take({ pages, attachments: [] });
    await take({ from: ago(30), to: ago(20), relation: 'staff', person: '示例店员', pages, attachments: [] });
    const read = (said: object[], no = 1) => c.act('check-minutes', { no, pages: said }, party);
    const asked = async (no: string) =>
      (await c.live()).tasks.find((t) => t.kind === 'signMinutes' && t.subject === no)!;
    // A witness's are not told of, and nobody reads the party's for it.
    expect(await refusalOf(read([{ page: 1, confirmed: 'signed' }], 2))).toBe('MINUTES_UNKNOWN');
    expect((await asked('2')).partyMay).toBe(false);
    const { id } = await asked('1');
    expect(await refusalOf(c.act('check-minutes', { no: 1, pages: [{ page: 1, confirmed: 'signed' }] }))).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(read([{ page: 4, confirmed: 'signed' }]))).toBe('MINUTES_PAGES');
    expect(await refusalOf(read([{ page: 2, confirmed: 'refused' }]))).toBe('MINUTES_REFUSED');
    await read([{ page: 1, confirmed: 'signed' }]);
    expect(await refusalOf(read([{ page: 1, confirmed: 'refused', reason: '反悔' }]))).toBe('MINUTES_PAGES');
    await read([{ page: 2, confirmed: 'signed', corrections: '时间是上午九点。' }]);
    expect((await c.live()).minutes?.[0]).toMatchObject({
      pages: ['signed', 'signed', 'later'],
      said: [
        { page: 1, confirmed: 'signed', own: true },
        { page: 2, corrections: '时间是上午九点。', own: true },
      ],
    });
    // The officer's answer takes what the party has said as it is; alone it would leave pages out.
    const answer = (no: number[]) =>
      c.send(id, { pages: no.map((page) => ({ page, confirmed: 'signed' })), attachments: [FILE] }, officer);
    expect(await refusalOf(answer([1, 2]))).toBe('MINUTES_PAGES');
    await answer([1, 2, 3]);
    expect((await c.live()).minutes?.[0]?.said).toMatchObject([
      { page: 1, own: true },
      { page: 2, own: true },
      { page: 3 },
    ]);
    // Read whole by the party, nobody is asked any more.
    await take({ from: ago(20), to: ago(10), pages, attachments: [] });
    await read(
      [
        { page: 1, confirmed: 'signed' },
        { page: 2, confirmed: 'signed' },
      ],
      3,
    );
    await read([{ page: 3, confirmed: 'refused', reason: '不是本人原话' }], 3);
    expect(await asked('3')).toMatchObject({ state: 'withdrawn' });
    expect((await c.live()).minutes?.[2]?.pages).toEqual(['signed', 'signed', 'refused']);
    const own = c.journal.filter((e) => e.type === 'action.performed' && e.data.name === 'check-minutes');
    expect(own.map((e) => e.actor.kind)).toEqual(['party', 'party', 'party', 'party']);
  });

  it('are never changed: what an officer objects to is mended by a later one that names it (市场监督管理行政处罚程序规定 第二十九条)', async () => {
    await take();
    await confirm(officer);
    expect(await refusalOf(confirm(second, { decision: 'object' }))).toBe('REASON_REQUIRED');
    await confirm(second, { decision: 'object', reason: '时间记错。' });
    expect(await refused({ corrects: 7 })).toBe('MINUTES_UNKNOWN');
    await take({ corrects: 1, pages: [{ text: '更正……', confirmed: 'later' }], attachments: [] });
    expect(await refused({ corrects: 1 })).toBe('MINUTES_UNKNOWN');
    expect((await openOf('confirmMinutes')).map((t) => t.subject)).toEqual(['2:officer1', '2:officer2']);
    await take({ corrects: 2 });
    expect(await openOf('signMinutes')).toEqual([]);
    const { minutes } = await c.live();
    expect(minutes).toMatchObject([
      { no: 1, correctedBy: 2, confirmedBy: ['officer1'], objections: [{ by: 'officer2', reason: '时间记错。' }] },
      { no: 2, correctedBy: 3 },
      { no: 3 },
    ]);
    // The one it corrects stands in the record as it was.
    const taken = c.journal.filter((e) => e.type === 'action.performed' && e.data.name === 'take-minutes');
    expect(taken).toHaveLength(3);
  });

  it('sound and pictures tell how, when and by whom they were made (市场监督管理行政处罚程序规定 第二十六条)', async () => {
    const film = { title: '录像', kind: 'audiovisual', description: '现场。' };
    const add = (more: object = {}) => refusalOf(c.act('add-evidence', { ...film, ...more }));
    expect(await add()).toBe('AUDIOVISUAL_UNMARKED');
    const made = { method: '执法记录仪', recordedFrom: ago(60), recorder: '执法员甲' };
    expect(await add({ ...made, recordedTo: ago(90) })).toBe('DATES_REVERSED');
    expect(await add({ ...made, recordedFrom: ago(-60) })).toBe('DATE_IN_FUTURE');
    await c.act('add-evidence', { ...film, ...made, recordedTo: ago(50) });
  });
});
