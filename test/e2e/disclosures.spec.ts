import { randomUUID } from 'node:crypto';
import { createConnection, type Connection } from 'mysql2/promise';
import { addDays, dateOf } from '#law';
import { GENESIS } from '#store';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

interface Row {
  id: number;
  caseNo: string;
  state: string;
  number: string | null;
  dueOn: string | null;
  publishedOn: string | null;
  mustWithdraw: string | null;
  because: string | null;
  changedOn: string | null;
}
interface View extends Row {
  version: number;
  seen: string;
  publicId: string;
  shownThrough: string | null;
  words: string[];
  replaces: { id: number; state: string } | null;
  replacedBy: { id: number; state: string } | null;
  fields: { name: string; segments: { text: string; redaction?: { key: string; kind: string; fixed: boolean } }[] }[];
  entries: { type: string; by: string | null }[];
  mayDraft: boolean;
  mayConfirm: boolean;
}
interface Told {
  fields: { title: string; text: string }[];
  replaces: object | null;
}
interface Page {
  items: Row[];
  next?: string;
  todo: number;
}

const ID = exampleCitizen('1990-01-01', 5);
const FACTS = `店员李四（证件号码${ID}，电话13800138000）在店内承认，店长张三到场。`;
/** What depends on the day is looked at when a process begins, and every minute: one that failed comes again. */
const ROUND_MS = 90_000;
const today = () => dateOf(new Date().toISOString());
/** What happens in the course of these tests may happen before midnight in Beijing or after. */
const began = today();
const thisDay = { asymmetricMatch: (day: unknown) => typeof day === 'string' && day >= began && day <= today() };

/** 公示 of penalty decisions, from the case to the public page and back. @source 行政处罚法 第四十八条 */
describe('publication of decisions', () => {
  let stack: TestStack;
  let who: People;
  let anybody: Person, other: Person, supervisor: Person;
  let db: Connection;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [other, supervisor] = (await Promise.all(['officer3', 'supervisor'].map((n) => stack.as(n)))) as [Person, Person];
    anybody = new Person(stack.url);
    db = await createConnection({ uri: stack.env['DATABASE_URL']!, dateStrings: true });
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
  });

  async function decided(penalties: Record<string, unknown> = {}): Promise<HttpCase> {
    const party = { kind: 'organization', name: '示例商行', address: '示例街 1 号', representative: '张三' };
    const c = await HttpCase.register(who, { party: { ...party, idNumber: exampleCode() } });
    await c.toFiling();
    await c.complete('approveFiling');
    await c.complete('investigate', { facts: FACTS, ...penalties });
    await c.complete('reviewLegality');
    await c.complete('giveNotice', penalties);
    await c.heardOnPaper();
    await c.complete('decide', penalties);
    return c;
  }
  const list = (view = 'todo', by = who.head) => by.get<Page>(`/disclosures?view=${view}&limit=100`);
  const read = (id: number, by = who.head) => by.get<View>(`/disclosures/${id}`);
  const rowOf = (c: HttpCase, view = 'todo', fits: (r: Row) => boolean = () => true, ms?: number) =>
    eventually(
      async () => (await list(view)).items.find((r) => r.caseNo === c.caseNo && fits(r)) ?? null,
      (r) => r !== null,
      ms,
    ) as Promise<Row>;
  const publicly = (text: string) =>
    anybody.get<{ items: { id: string; party: string; number: string }[]; next?: string }>(
      `/public-decisions?q=${encodeURIComponent(text)}`,
    );
  const mark = (id: number, body: object, by = who.officer) => by.request('PUT', `/disclosures/${id}/marks`, body);
  const publish = (by: Person, { version, seen }: View, id: number) =>
    by.request<{ code: string }>(
      'POST',
      `/disclosures/${id}/publish`,
      { version, seen },
      { 'idempotency-key': randomUUID() },
    );

  const withdrawable = (of: HttpCase) =>
    eventually(
      async () => (await list()).items.find((r) => r.caseNo === of.caseNo && r.mustWithdraw === 'changed') ?? null,
      (r) => r !== null,
    ) as Promise<Row>;
  /** Whose paper has its number. */
  const ready = (id: number) =>
    eventually(
      () => read(id),
      (v) => v.fields.some((f) => f.name === 'change' && f.segments.some((s) => s.text.includes('号）变更'))),
    );

  const reminded = async (caseNo: string) => {
    const [rows] = (await db.query(
      `SELECT title, COALESCE(role, username) AS who FROM notification WHERE kind = 'disclosure' AND case_no = ? ORDER BY id`,
      [caseNo],
    )) as unknown as [{ title: string; who: string }[]];
    return rows.map((r) => `${r.title} ${r.who}`);
  };

  let c: HttpCase;
  let shown: View;
  let late: { caseNo: string; id: number; told: string[] };

  it('a decision is due by itself, drafted from the record, and nothing of it is public before somebody confirms', async () => {
    c = await decided();
    await c.issued();
    const { id } = await rowOf(c, 'todo', (r) => r.number !== null);
    const draft = await read(id, who.officer);
    expect(draft).toMatchObject({ state: 'due', mayDraft: true, mayConfirm: false });
    expect(draft.dueOn).not.toBeNull();
    const kinds = draft.fields
      .flatMap((f) => f.segments)
      .flatMap((s) => (s.redaction ? [[s.text, s.redaction.kind]] : []));
    expect(kinds).toEqual(
      expect.arrayContaining([
        [ID, 'idNumber'],
        ['13800138000', 'phone'],
        ['张三', 'person'],
      ]),
    );
    expect((await publicly('示例商行')).items).toEqual([]);
    expect((await anybody.request('GET', `/public-decisions/${draft.publicId}`)).status).toBe(404);
    // Another unit does not know of it; who only supervises does not confirm.
    expect((await other.request('GET', `/disclosures/${id}`)).status).toBe(404);
    expect(await read(id, supervisor)).toMatchObject({ mayDraft: false, mayConfirm: false });
    expect((await publish(who.officer, draft, id)).body.code).toBe('DISCLOSURE_NOT_YOURS');
    expect((await publish(supervisor, draft, id)).body.code).toBe('DISCLOSURE_NOT_YOURS');
    expect((await anybody.request('GET', '/disclosures')).status).toBe(401);
  });

  it('what must never be shown cannot be given back; what is marked makes what was seen before stale', async () => {
    const { id } = await rowOf(c);
    const before = await read(id);
    const fixed = await mark(id, { version: before.version, shown: [`phone:13800138000`], words: [] });
    expect(fixed.body).toMatchObject({ code: 'DISCLOSURE_FIXED', source: '行政处罚法 第五十条' });
    expect((await mark(id, { version: before.version, shown: ['person:张三'], words: ['李四'] })).status).toBe(204);
    expect((await mark(id, { version: before.version, shown: [], words: [] })).body).toMatchObject({
      code: 'DISCLOSURE_CHANGED',
    });
    expect((await publish(who.head, before, id)).body.code).toBe('DISCLOSURE_CHANGED');
    const draft = await read(id);
    expect(draft.state).toBe('drafted');
    // The version alone is not what was seen.
    expect((await publish(who.head, { ...draft, seen: before.seen }, id)).body.code).toBe('DISCLOSURE_CHANGED');
  });

  it('two who confirm at once publish once, and only the redacted text leaves', async () => {
    const { id } = await rowOf(c);
    const draft = await read(id);
    const answers = await Promise.all([publish(who.head, draft, id), publish(who.legal, draft, id)]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    shown = await read(id);
    expect(shown).toMatchObject({ state: 'published' });
    expect(shown.entries.filter((e) => e.type === 'published')).toHaveLength(1);
    const { items } = await publicly('示例商行');
    expect(items).toHaveLength(1);
    const open = await anybody.read(`/public-decisions/${items[0]!.id}`);
    const text = await open.text();
    expect(text).toContain('张三');
    expect(text).toContain('〔略〕（证件号码〔身份证件号码略〕，电话〔电话略〕）');
    for (const secret of [ID, '13800138000', '李四', c.caseNo, '柔〔']) expect(text).not.toContain(secret);
    expect((await publicly(items[0]!.number.replace('〔', '[').replace('〕', ']'))).items).toHaveLength(1);
    expect((await publicly('没有这样的')).items).toEqual([]);
    const unnumbered = Buffer.from('["2026-01-01","x"]').toString('base64url');
    for (const cursor of ['abc', unnumbered])
      expect((await anybody.request('GET', `/public-decisions?cursor=${cursor}`)).status).toBe(400);
    expect((await who.head.request('GET', `/disclosures?cursor=${unnumbered}`)).status).toBe(400);
    const years = await anybody.get<{ items: object[] }>('/public-decisions/years');
    expect(years.items).toEqual([
      expect.objectContaining({ year: Number(shown.publishedOn!.slice(0, 4)), published: 1, withdrawn: 0 }),
    ]);
  });

  it('an altered decision comes back to be withdrawn within three working days; withdrawn, only that and why is public', async () => {
    await c.complete('serveDocument');
    await c.act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '计算有误。' });
    await c.complete('approveCorrection', { decision: 'approve', reason: '同意。' });
    const row = await withdrawable(c);
    expect(row.dueOn).not.toBeNull();
    expect(row.dueOn! > today()).toBe(true);
    const { version, publicId, replacedBy } = await read(row.id);
    // What it was changed to is there, with what was kept back of the first, and cannot be shown beside it.
    const changed = await rowOf(c, 'todo', (r) => r.changedOn !== null && r.number !== null);
    expect(replacedBy).toMatchObject({ id: changed.id, state: 'due' });
    expect(changed).toMatchObject({ changedOn: thisDay, mustWithdraw: null });
    const early = await ready(changed.id);
    expect(early).toMatchObject({ replaces: { id: row.id, state: 'published' }, words: ['李四'] });
    expect((await publish(who.head, early, changed.id)).body).toMatchObject({
      code: 'DISCLOSURE_EARLIER_STANDS',
      source: '行政处罚法 第四十八条第三款',
    });
    const body = { version, reason: '罚款已变更，联系13800138000。', article: '行政处罚法 第四十八条' };
    expect(await who.officer.refused(`/disclosures/${row.id}/withdraw`, body)).toMatchObject({
      code: 'DISCLOSURE_NOT_YOURS',
    });
    expect(await who.legal.refused(`/disclosures/${row.id}/withdraw`, { ...body, version: version - 1 })).toMatchObject(
      {
        code: 'DISCLOSURE_CHANGED',
      },
    );
    await who.legal.post(`/disclosures/${row.id}/withdraw`, body);
    expect(await who.head.refused(`/disclosures/${row.id}/withdraw`, body)).toMatchObject({ code: 'DISCLOSURE_STATE' });
    expect((await publicly('示例商行')).items).toEqual([]);
    const told = await anybody.get(`/public-decisions/${publicId}`);
    expect(told).toMatchObject({ state: 'withdrawn', fields: [], withdrawnReason: '罚款已变更，联系〔电话略〕。' });
    expect(JSON.stringify(told)).not.toContain('示例商行');
    // What was seen while the first stood is not what stands there now.
    expect((await publish(who.head, early, changed.id)).body.code).toBe('DISCLOSURE_CHANGED');
  });

  it('the changed decision is published instead, once, by its own day, for no longer than the first', async () => {
    const row = await rowOf(c, 'todo', (r) => r.changedOn !== null);
    const draft = await read(row.id);
    const answers = await Promise.all([publish(who.head, draft, row.id), publish(who.legal, draft, row.id)]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    const { items } = await publicly('示例商行');
    expect(items).toHaveLength(1);
    const one = await anybody.get<Told>(`/public-decisions/${items[0]!.id}`);
    const said = (title: string) => one.fields.find((f) => f.title === title)?.text;
    expect(said('处罚内容')).toBe('罚款 500.00 元');
    expect(said('变更')).toMatch(/^\d+年\d+月\d+日（周.）由本机关自行纠正，以《行政处罚决定纠正决定书》（.+号）变更$/);
    expect(one.replaces).toMatchObject({ id: shown.publicId, publishedOn: shown.publishedOn, withdrawnOn: thisDay });
    expect(await anybody.get(`/public-decisions/${shown.publicId}`)).toMatchObject({ replacedBy: items[0]!.id });
    expect((await read(row.id)).shownThrough! <= shown.shownThrough!).toBe(true);
  });

  it('who must act sees what waits and is told once when its day is near, once when it is over; then it counts as late', async () => {
    const again = await decided();
    await again.issued();
    const { id } = await rowOf(again, 'todo', (r) => r.number !== null);
    const counts = (by: Person) => by.get<{ todo: number; soon: number; late: number }>('/disclosures/counts');
    expect(await counts(who.head)).toMatchObject({ todo: 1, late: 0 });
    for (const by of [other, supervisor]) expect(await counts(by)).toEqual({ todo: 0, soon: 0, late: 0 });
    const titles = () => reminded(again.caseNo);
    const fallsOn = async (day: string) => {
      await stack.kill('api');
      // It was listed while there was time.
      await db.query('UPDATE disclosure SET due_on = ?, sort_on = ?, created_at = ? WHERE id = ?', [
        ...[day, day],
        ...['2020-01-01 00:00:00.000', id],
      ]);
      await stack.revive('api');
    };
    // Near today, and near still when midnight passes meanwhile.
    await fallsOn(addDays(today(), 1));
    const soon = await eventually(titles, (t) => t.length > 0, ROUND_MS);
    expect(soon).toEqual(
      expect.arrayContaining(['head', 'legal', 'officer1'].map((w) => `处罚决定的公示即将到期 ${w}`)),
    );
    expect(await counts(who.head)).toMatchObject({ todo: 1, soon: 1, late: 0 });
    const yesterday = addDays(today(), -1);
    await fallsOn(yesterday);
    const all = await eventually(titles, (t) => t.length > soon.length, ROUND_MS);
    expect(all).toEqual(expect.arrayContaining([...soon, '处罚决定的公示已超期 head']));
    expect(new Set(all).size).toBe(all.length);
    const rate = async (by: Person) =>
      (await by.get<{ disclosures: { n: number; of: number } }>(`/statistics?from=${yesterday}&to=${today()}`))
        .disclosures;
    expect(await rate(supervisor)).toMatchObject({ n: 0, of: 1 });
    const behind = (timely: boolean) =>
      supervisor.get<Page>(`/disclosures?view=fellDue&dueFrom=${yesterday}&dueTo=${yesterday}&timely=${timely}`);
    expect((await behind(false)).items.map((r) => r.id)).toEqual([id]);
    expect((await behind(true)).items).toEqual([]);
    const book = await supervisor.read(`/exports/disclosures?view=fellDue&dueFrom=${yesterday}`);
    expect((await book.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    await db.query('UPDATE disclosure SET published_on = ? WHERE id = ?', [yesterday, id]);
    expect(await rate(supervisor)).toMatchObject({ n: 1, of: 1, rate: 1 });
    expect((await behind(true)).items.map((r) => r.id)).toEqual([id]);
    late = { caseNo: again.caseNo, id, told: all };
  });

  it('a warning alone is not shown, and says why', async () => {
    const warned = await decided({ penalties: ['warning'], fineFen: undefined });
    const row = await rowOf(warned, 'notShown');
    expect(row).toMatchObject({ because: 'warningOnly', dueOn: null });
    const view = await read(row.id);
    expect((await publish(who.head, view, row.id)).body.code).toBe('DISCLOSURE_STATE');
  });

  it('a row whose process died before it was whole is made whole; a day over is over at once', async () => {
    const again = await decided();
    await again.issued();
    const { id } = await rowOf(again, 'todo', (r) => r.number !== null);
    // As a process leaves it that died between its looks: behind its case, and telling what was before.
    await stack.kill('api');
    // And as one that has told of a day and not noted it: nobody is told again.
    await db.query('UPDATE disclosure SET told = NULL WHERE id = ?', [late.id]);
    await db.query('UPDATE disclosure SET seen_seq = 0, matter = ?, number = NULL WHERE id = ?', ['以前的', id]);
    await stack.revive('api');
    await rowOf(again, 'todo', (r) => r.number !== null);
    const view = await read(id);
    expect((await publish(who.head, view, id)).status).toBe(204);
    const found = () => publicly(view.number!).then(({ items }) => items.length);
    expect(await found()).toBe(1);
    await db.query('UPDATE disclosure SET shown_through = ? WHERE id = ?', ['2026-01-01', id]);
    expect(await found()).toBe(0);
    expect((await anybody.request('GET', `/public-decisions/${view.publicId}`)).status).toBe(404);
    await stack.kill('api');
    await stack.revive('api');
    await rowOf(again, 'expired', undefined, ROUND_MS);
    await eventually(
      async () =>
        (await db.query('SELECT told FROM disclosure WHERE id = ?', [late.id]))[0] as { told: string | null }[],
      ([row]) => row?.told?.endsWith(':late') === true,
      ROUND_MS,
    );
    expect(await reminded(late.caseNo)).toEqual(late.told);
    expect((await read(id)).entries.at(-1)).toMatchObject({ type: 'expired', by: null });
  });

  it('what was done hangs together, hash by hash', async () => {
    const [rows] = (await db.query('SELECT * FROM disclosure_entry ORDER BY disclosure_id, version')) as unknown as [
      { disclosure_id: number; version: number; prev_hash: string; hash: string }[],
    ];
    const ids = [...new Set(rows.map((r) => r.disclosure_id))];
    expect(ids.length).toBeGreaterThanOrEqual(3);
    for (const id of ids) {
      const own = rows.filter((r) => r.disclosure_id === id);
      expect(own.map((r) => r.version)).toEqual(own.map((_, i) => i + 1));
      expect(own.map((r) => r.prev_hash)).toEqual([GENESIS, ...own.slice(0, -1).map((r) => r.hash)]);
    }
  });
});
