import { randomUUID } from 'node:crypto';
import { createConnection, type Connection } from 'mysql2/promise';
import { dateOf } from '#law';
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
  mustWithdraw: string | null;
  because: string | null;
}
interface View extends Row {
  version: number;
  seen: string;
  publicId: string;
  shownThrough: string | null;
  fields: { name: string; segments: { text: string; redaction?: { key: string; kind: string; fixed: boolean } }[] }[];
  entries: { type: string; by: string | null }[];
  mayDraft: boolean;
  mayConfirm: boolean;
}
interface Page {
  items: Row[];
  next?: string;
  todo: number;
}

const ID = exampleCitizen('1990-01-01', 5);
const FACTS = `店员李四（证件号码${ID}，电话13800138000）在店内承认，店长张三到场。`;
const today = () => dateOf(new Date().toISOString());

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
  const rowOf = (c: HttpCase, view = 'todo', fits: (r: Row) => boolean = () => true) =>
    eventually(
      async () => (await list(view)).items.find((r) => r.caseNo === c.caseNo) ?? null,
      (r) => r !== null && fits(r),
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

  let c: HttpCase;
  let shown: View;

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
      expect.objectContaining({ year: Number(today().slice(0, 4)), published: 1, withdrawn: 0 }),
    ]);
  });

  it('an altered decision comes back to be withdrawn within three working days; withdrawn, only that and why is public', async () => {
    await c.complete('serveDocument');
    await c.act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '计算有误。' });
    await c.complete('approveCorrection', { decision: 'approve', reason: '同意。' });
    const row = await rowOf(c, 'todo', (r) => r.mustWithdraw === 'changed');
    expect(row.dueOn).not.toBeNull();
    expect(row.dueOn! > today()).toBe(true);
    const { version, publicId } = await read(row.id);
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
    await db.query('UPDATE disclosure SET seen_seq = 0, matter = ?, number = NULL WHERE id = ?', ['以前的', id]);
    await stack.revive('api');
    await rowOf(again, 'todo', (r) => r.number !== null);
    const view = await read(id);
    expect((await publish(who.head, view, id)).status).toBe(204);
    expect((await publicly('示例商行')).items).toHaveLength(1);
    await db.query('UPDATE disclosure SET shown_through = ? WHERE id = ?', ['2026-01-01', id]);
    expect((await publicly('示例商行')).items).toEqual([]);
    expect((await anybody.request('GET', `/public-decisions/${view.publicId}`)).status).toBe(404);
    await stack.kill('api');
    await stack.revive('api');
    await rowOf(again, 'expired');
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
