import { randomUUID } from 'node:crypto';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { type Calendar, computeDeadline, dateOf } from '#law';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

interface Row {
  id: number;
  kind: string;
  caseNo: string;
  state: string;
  number: string | null;
  decidedOn: string;
  dueOn: string | null;
  because: string | null;
  endedOn: string | null;
}
interface View extends Row {
  version: number;
  seen: string;
  publicId: string;
  fields: { name: string; segments: { text: string; redaction?: { kind: string } }[] }[];
  content: { name: string; text: string }[];
  entries: { type: string; by: string | null }[];
}

const THING = { name: '散装食品', quantity: '12 箱', place: '示例街 1 号仓库', relation: 'goods' };

/** 公示 of acts of enforcement that are no penalty. @source 国办发〔2018〕118号 */
describe('publication of other acts', () => {
  let stack: TestStack;
  let who: People;
  let anybody: Person, supervisor: Person, other: Person;
  let db: Connection;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [supervisor, other] = (await Promise.all(['supervisor', 'officer3'].map((n) => stack.as(n)))) as [Person, Person];
    anybody = new Person(stack.url);
    db = await createConnection({ uri: stack.env['DATABASE_URL']!, dateStrings: true });
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
  });

  const firm = (name: string) => ({
    party: { kind: 'organization', name, address: '示例街 1 号', representative: '张三', idNumber: exampleCode() },
  });
  const person = (name: string) => ({
    party: { kind: 'individual', name, address: '示例街 1 号', idNumber: exampleCitizen('1990-01-01', 5) },
  });
  /** What was asked for, approved and taken by two. */
  async function seized(party: object): Promise<HttpCase> {
    const c = await HttpCase.register(who, party as Record<string, unknown>);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '清单.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.act('seize-things', {
      ...{ kind: 'detention', how: 'asked', basis: '产品质量法 第十八条', things: [THING] },
      ...{ reason: '涉嫌用于违法。', steps: [] },
    });
    await c.complete('approveMeasure');
    await c.complete('takeMeasure', { takenAt: new Date().toISOString(), things: [THING], attachments: [body.sha256] });
    return c;
  }
  const rowOf = (c: HttpCase, view: string, fits: (r: Row) => boolean = () => true) =>
    eventually(
      async () =>
        (await who.head.get<{ items: Row[] }>(`/disclosures?view=${view}&kind=other&limit=100`)).items.find(
          (r) => r.caseNo === c.caseNo && fits(r),
        ) ?? null,
      (r) => r !== null,
      60_000,
    ) as Promise<Row>;
  const read = (id: number) => who.head.get<View>(`/disclosures/${id}`);
  const publish = (by: Person, { version, seen }: View, id: number) =>
    by.request<{ code: string }>(
      'POST',
      `/disclosures/${id}/publish`,
      { version, seen },
      { 'idempotency-key': randomUUID() },
    );
  const publicly = (query: string) =>
    anybody.get<{
      items: {
        id: string;
        kind: string;
        party: string;
        penalty: string | null;
        conclusion: string;
        endedOn: string | null;
      }[];
    }>(`/public-decisions?${query}`);
  const today = () => dateOf(new Date().toISOString());
  /** Until every case was derived as far as it has come. */
  const seenAll = () =>
    eventually(
      async () => {
        const [open] = await db.query<RowDataPacket[]>(
          'SELECT 1 FROM disclosure d JOIN case_file c USING (case_no) WHERE d.seen_seq <> c.seq',
        );
        return open.length;
      },
      (open) => open === 0,
    );

  let c: HttpCase;
  let id: number;

  it('a seizure is due in twenty working days by itself, with its four particulars and nothing of the record', async () => {
    c = await seized(firm('示例商行'));
    await c.issued();
    const row = await rowOf(c, 'todo', (r) => r.number !== null);
    id = row.id;
    const within = { start: row.decidedOn, period: { amount: 20, unit: 'workingDay' as const } };
    const calendar = await who.officer.get<Calendar>('/calendar');
    expect(row).toMatchObject({ kind: 'seizure', dueOn: computeDeadline(calendar, within).dueOn });
    const draft = await read(id);
    expect(draft.fields.map((f) => f.name)).toEqual([
      ...['number', 'party', 'category', 'conclusion', 'authority', 'decidedOn'],
    ]);
    const text = draft.fields.flatMap((f) => f.segments.map((s) => s.text)).join('\n');
    expect(text).toContain('实施扣押');
    for (const kept of [THING.name, THING.place, '涉嫌']) expect(text).not.toContain(kept);
    expect((await publicly('kind=other')).items).toEqual([]);
  });

  it('who may not confirm does not; two who confirm at once publish once; penalties stay apart', async () => {
    const draft = await read(id);
    for (const by of [who.officer, supervisor])
      expect((await publish(by, draft, id)).body.code).toBe('DISCLOSURE_NOT_YOURS');
    expect((await publish(other, draft, id)).status).toBe(404);
    const answers = await Promise.all([publish(who.head, draft, id), publish(who.legal, draft, id)]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    const [shown] = (await publicly('kind=other')).items;
    expect(shown).toMatchObject({
      kind: 'seizure',
      party: '示例商行',
      endedOn: null,
      penalty: null,
      conclusion: '实施扣押',
    });
    expect((await publicly('kind=seizure&q=示例商行')).items).toHaveLength(1);
    expect((await publicly('kind=noPenalty')).items).toEqual([]);
    // Whoever asks as before is told of penalties only.
    expect((await publicly('')).items).toEqual([]);
    expect((await who.head.get<{ items: Row[] }>('/disclosures?view=published&kind=penalty')).items).toEqual([]);
    const { items } = await anybody.get<{ items: object[] }>('/public-decisions/years');
    expect(items).toEqual([expect.objectContaining({ kind: 'other', published: 1, inTime: 1 })]);
  });

  it('released, the public page tells it by itself, and nobody has to withdraw it', async () => {
    await c.complete('decideSeizure');
    const { publicId, endedOn } = await eventually(
      () => read(id),
      (v) => v.endedOn !== null,
      60_000,
    );
    const told = await anybody.get<{ state: string; ended: { on: string; how: string | null } | null }>(
      `/public-decisions/${publicId}`,
    );
    expect(told).toMatchObject({ state: 'published', ended: { on: endedOn, how: '解除' } });
    await c.issued();
    await seenAll();
    // Nobody has confirmed anything more of how it ended: that stays inside.
    await db.query("UPDATE disclosure SET ended_how = '处罚决定没收' WHERE id = ?", [id]);
    const silent = await anybody.get<{ ended: object }>(`/public-decisions/${publicId}`);
    expect(silent.ended).toEqual({ on: endedOn, how: null });
    await db.query("UPDATE disclosure SET ended_how = '解除查封、扣押，退还' WHERE id = ?", [id]);
    const view = await read(id);
    expect(view.state).toBe('published');
    expect(view.entries.filter((e) => e.type === 'ended')).toEqual([
      { type: 'ended', by: null, at: expect.any(String) },
    ]);
    const todo = await who.head.get<{ items: Row[] }>('/disclosures?view=todo&kind=other');
    expect(todo.items.map((r) => r.id)).not.toContain(id);
  });

  it('what is over before anybody read of it is not shown', async () => {
    const early = await seized(firm('示例小店'));
    await early.issued();
    const row = await rowOf(early, 'todo', (r) => r.number !== null);
    const draft = await read(row.id);
    await early.complete('decideSeizure');
    expect(await rowOf(early, 'notShown')).toMatchObject({ id: row.id, because: 'over', dueOn: null });
    expect((await publish(who.head, draft, row.id)).body.code).toBe('DISCLOSURE_STATE');
  });

  it('of a person the name is kept back', async () => {
    const taken = await seized(person('王小明'));
    await taken.issued();
    const row = await rowOf(taken, 'todo', (r) => r.number !== null);
    const draft = await read(row.id);
    expect(draft.fields.find((f) => f.name === 'party')!.segments).toEqual([
      expect.objectContaining({ text: '王小明', redaction: expect.objectContaining({ kind: 'person' }) }),
    ]);
    expect((await publish(who.legal, draft, row.id)).status).toBe(204);
    expect((await publicly('kind=seizure&q=王某某')).items).toHaveLength(1);
    expect((await publicly('kind=seizure&q=王小明')).items).toEqual([]);
  });

  it('what was looked at under other rules, or by other code, is looked at again, and what was never listed is', async () => {
    const [again, forgotten, late] = await Promise.all([
      seized(firm('示例甲店')),
      seized(firm('示例乙店')),
      seized(firm('示例丙店')),
    ]);
    await Promise.all([again.issued(), forgotten.issued(), late.issued()]);
    const numbered = (r: Row) => r.number !== null;
    const rows = await Promise.all([again, forgotten, late].map((of) => rowOf(of, 'todo', numbered)));
    await seenAll();
    // As rules left it that did not show it; as a version from before papers were issued left it; as if it had long been made.
    await db.query(
      "UPDATE disclosure SET state = 'notShown', because = 'actNotShown', todo = 0, seen_under = '1:other:1' WHERE id = ?",
      [rows[0]!.id],
    );
    await db.query('DELETE FROM disclosure_entry WHERE disclosure_id = ?', [rows[1]!.id]);
    await db.query('DELETE FROM disclosure WHERE id = ?', [rows[1]!.id]);
    await db.query('DELETE FROM issued_paper WHERE case_no = ?', [forgotten.caseNo]);
    await db.query("UPDATE disclosure SET created_at = '2099-01-01', seen_under = '' WHERE id = ?", [rows[2]!.id]);
    await stack.kill('api');
    await stack.revive('api');
    expect(await rowOf(again, 'todo')).toMatchObject({ id: rows[0]!.id, state: 'due' });
    expect(await rowOf(forgotten, 'todo')).toMatchObject({ state: 'due' });
    expect(await rowOf(late, 'notShown')).toMatchObject({ id: rows[2]!.id, because: 'beforeUse', dueOn: null });

    // Neither due nor late; published it is by a person's own wish.
    expect((await publish(who.head, await read(rows[2]!.id), rows[2]!.id)).status).toBe(204);
    expect((await publicly('kind=seizure&q=示例丙店')).items).toHaveLength(1);
  });

  it('what fell due counts apart from penalties', async () => {
    await db.query('UPDATE disclosure SET due_on = ? WHERE id = ?', ['2026-01-05', id]);
    const told = await supervisor.get<Record<'disclosures' | 'otherDisclosures', { n: number; of: number }>>(
      `/statistics?from=2026-01-01&to=${today()}`,
    );
    expect(told).toMatchObject({ disclosures: { of: 0 }, otherDisclosures: { n: 0, of: 1 } });
    expect(stack.unexplained()).toEqual([]);
  });
});
