import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people } from '../support/officer-work';
import { exampleCode } from '../support/numbers';
import { wordsIn } from '../support/pdf';
import { eventually, type Person, TestStack } from '../support/stack';
import { workbookIn } from '../support/workbook';

interface Waiting {
  caseNo: string;
  address: string | null;
  addressSignedOn: string | null;
  papers: { id: string; number: string; returned: number }[];
}
interface Letter {
  id: number;
  number: string;
  batchId: number;
  caseNo: string;
  state: string;
  version: number;
  trackingNo: string | null;
  proof: string[];
  stopped: string | null;
  papers: { id: string; number: string }[];
  unrecorded: { paper: string; task: string }[];
}

/** 信函: papers go by post, each in one letter at a time, and what became of a letter is no service by itself. */
describe('letters', () => {
  let stack: TestStack;
  let who: People;
  let second: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    second = await stack.as('officer2');
  });
  afterAll(() => stack?.end());

  const day = (days = 0) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  const send = async (person: Person, path: string, body: unknown) => {
    const key = { 'idempotency-key': randomUUID() };
    const { status, body: told } = await person.request<{ code?: string; id?: number; detail?: string } | undefined>(
      ...(['POST', path, body, key] as const),
    );
    return { status, code: told?.code, id: told?.id, detail: told?.detail };
  };
  const make = (person: Person, papers: { caseNo: string; id: string }[]) =>
    send(person, '/letters/batches', { papers });
  const waiting = async (caseNo: string) =>
    (await who.officer.get<{ items: Waiting[] }>('/letters/queue')).items.find((w) => w.caseNo === caseNo);
  const letters = async (query: string) => (await who.officer.get<{ items: Letter[] }>(`/letters?${query}`)).items;
  const read = (no: string) => who.officer.get<{ letter: Letter; entries: { type: string }[] }>(`/letters/${no}`);
  const print = async (id: number, query = '') => {
    const response = await who.officer.read(`/letters/batches/${id}/print${query}`);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const upload = async ({ caseNo }: HttpCase, name: string) =>
    (
      await who.officer.give<{ sha256: string }>(
        `/cases/${caseNo}/attachments`,
        name,
        Buffer.from(`%PDF-1.4\n%${name}\n%%EOF\n`),
      )
    ).body.sha256;

  /** A case whose order to correct is issued and waits to be served. */
  async function ordered(change: object = {}): Promise<{ c: HttpCase; paper: { caseNo: string; id: string } }> {
    const c = await HttpCase.register(who, change as Record<string, unknown>);
    await c.complete('screen');
    await c.complete('issueCorrectionOrder', { service: undefined });
    const { documents } = await c.issued();
    await eventually(() => waiting(c.caseNo), Boolean, 60_000);
    return { c, paper: { caseNo: c.caseNo, id: documents.at(-1)!.id } };
  }

  it('what is out for service waits with its address; a batch is printed in the order asked, the same again', async () => {
    const [one, two] = [await ordered(), await ordered()];
    await one.c.act('confirm-address', {
      ...{
        address: '示例区示例路 9 号',
        channels: [],
        attachments: [await upload(one.c, '确认书.pdf')],
        signedOn: day(),
      },
    });
    expect(
      await eventually(
        () => waiting(one.paper.caseNo),
        (w) => typeof w?.addressSignedOn === 'string',
        60_000,
      ),
    ).toMatchObject({
      address: '示例区示例路 9 号',
    });
    expect(await waiting(two.paper.caseNo)).toMatchObject({ address: '示例街 1 号', addressSignedOn: null });

    const { status, id } = await make(who.officer, [two.paper, one.paper]);
    expect(status).toBe(201);
    const [last, first] = await letters(`batch=${id!}`);
    expect([first!.caseNo, last!.caseNo]).toEqual([two.paper.caseNo, one.paper.caseNo]);
    expect(Number(last!.number.slice(2)) - Number(first!.number.slice(2))).toBe(1);
    const pdf = await print(id!);
    const words = wordsIn(pdf);
    for (const { number, papers } of [first!, last!]) {
      expect(words).toContain(number);
      expect(words).toContain(papers[0]!.number);
    }
    expect(words).toContain('示例区示例路9号');
    expect(words).toContain('送达回证');
    expect(words.indexOf(first!.number)).toBeLessThan(words.indexOf(last!.number));
    // The unit has another number since: what was printed says what it said.
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query("UPDATE unit SET phone = '0427-0000000' WHERE id = 'psj'");
    await db.end();
    expect((await print(id!)).equals(pdf)).toBe(true);
    expect((await print(id!, '?sides=two')).length).toBeGreaterThan(0);
    // They wait no more.
    expect(await waiting(one.paper.caseNo)).toBeUndefined();
  });

  it('a paper is in one letter: of two batches made at once one is refused whole, and spends no number', async () => {
    const [one, two] = [await ordered(), await ordered()];
    const answers = await Promise.all([
      make(who.officer, [one.paper, two.paper]),
      make(second, [two.paper, one.paper]),
    ]);
    expect(answers.map((a) => [a.status, a.code]).sort()).toEqual([
      [201, undefined],
      [409, 'LETTER_TAKEN'],
    ]);
    const all = await letters('limit=100');
    expect(all.filter((l) => l.caseNo === one.paper.caseNo)).toHaveLength(1);
    const numbers = all.map((l) => Number(l.number.slice(2))).sort();
    expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
    expect(await make(who.officer, [one.paper])).toMatchObject({ status: 409, code: 'LETTER_TAKEN' });
  });

  it('delivered, it is offered and recorded by the task of the case alone; its proof stands with the paper (民事诉讼法 第九十一条)', async () => {
    const { c, paper } = await ordered();
    const { id: batch } = await make(who.officer, [paper]);
    const [{ id, number }] = (await letters(`batch=${batch!}`)) as [Letter];
    const deliver = (change: object = {}) =>
      send(who.officer, `/letters/${id}/deliver`, { version: 1, at: new Date().toISOString(), ...change });
    expect(await deliver()).toMatchObject({ status: 409, code: 'LETTER_STATE' });
    const post = (change: object) => send(who.officer, `/letters/${id}/post`, { version: 1, on: day(), ...change });
    expect(await post({ on: day(2) })).toMatchObject({ status: 422, code: 'LETTER_DATES' });
    expect(await post({ on: day(-2) })).toMatchObject({ status: 422, code: 'LETTER_DATES' });
    expect(await post({ trackingNo: '??' })).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(await post({ trackingNo: ' xa12345678901 ' })).toMatchObject({ status: 204 });
    expect(await post({ trackingNo: 'XA00000000000' })).toMatchObject({ status: 409, code: 'LETTER_CHANGED' });
    // The barcode's number, or the postal one, finds it.
    expect((await read(number.toLowerCase())).letter.id).toBe(id);
    expect((await read('XA12345678901')).letter).toMatchObject({ id, state: 'posted', version: 2 });

    const proof = [await upload(c, '回执.pdf')];
    expect(await deliver({ version: 2, proof: ['0'.repeat(64)] })).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
    expect(await deliver({ version: 2, at: new Date(Date.now() + 3_600_000).toISOString() })).toMatchObject({
      code: 'LETTER_DATES',
    });
    const both = await Promise.all([deliver({ version: 2, proof, signedBy: '张三' }), deliver({ version: 2, proof })]);
    expect(both.map((b) => [b.status, b.code]).sort()).toEqual([
      [204, undefined],
      [409, 'LETTER_CHANGED'],
    ]);
    const { letter, entries } = await read(number);
    expect(entries.map((e) => e.type)).toEqual(['printed', 'posted', 'delivered']);
    const { documents, tasks } = await c.state();
    expect(documents.at(-1)!.served).toBeUndefined();
    const errand = tasks.find((t) => t.kind === 'serveDocument' && t.state === 'open')!;
    expect(letter).toMatchObject({ state: 'delivered', proof, unrecorded: [{ paper: paper.id, task: errand.id }] });

    // The case asks for its own proof.
    const served = { ...ANSWERS['serveDocument'], method: 'post', effectiveAt: new Date().toISOString() };
    expect(await send(who.officer, `/tasks/${errand.id}/complete`, { data: served })).toMatchObject({
      code: 'SERVICE_UNPROVEN',
    });
    await c.complete('serveDocument', {
      ...{ method: 'post', mailNo: letter.trackingNo, attachments: proof },
      effectiveAt: new Date().toISOString(),
    });
    const of = await eventually(
      () => who.officer.get<{ items: Letter[] }>(`/cases/${c.caseNo}/letters`),
      ({ items }) => items[0]!.unrecorded.length === 0,
      60_000,
    );
    expect(of.items).toEqual([expect.objectContaining({ number, proof, trackingNo: 'XA12345678901' })]);
  });

  it('returned, the officers of the case are told, and the paper may be sent anew; one tracking number is one letter', async () => {
    const { c, paper } = await ordered();
    const { id: batch } = await make(who.officer, [paper]);
    expect(await who.officer.post(`/letters/batches/${batch!}/post`, { on: day() })).toEqual({ posted: 1 });
    expect(await who.officer.post(`/letters/batches/${batch!}/post`, { on: day() })).toEqual({ posted: 0 });
    const [{ id, number }] = (await letters(`batch=${batch!}`)) as [Letter];
    expect(
      await send(who.officer, `/letters/${id}/return`, { version: 2, on: day(), reason: 'unknown' }),
    ).toMatchObject({
      status: 204,
    });
    for (const officer of [who.officer, second]) {
      const { items } = await officer.get<{ items: { title: string; body: string }[] }>('/notifications');
      expect(items.filter((n) => n.body.includes(number))).toEqual([
        expect.objectContaining({ title: '邮寄的文书被退回' }),
      ]);
    }
    expect((await waiting(c.caseNo))!.papers).toEqual([expect.objectContaining({ id: paper.id, returned: 1 })]);
    const { id: again } = await make(who.officer, [paper]);
    // The first cannot have arrived after all while another is on its way with the same paper.
    expect(
      await send(who.officer, `/letters/${id}/deliver`, { version: 3, at: new Date().toISOString() }),
    ).toMatchObject({ status: 409, code: 'LETTER_TAKEN' });
    const [other] = (await letters(`batch=${again!}`)) as [Letter];
    const taken = { version: 1, on: day(), trackingNo: 'XA12345678901' };
    expect(await send(who.officer, `/letters/${other.id}/post`, taken)).toMatchObject({ code: 'LETTER_TRACKING_USED' });
    expect(
      await send(who.officer, `/letters/${other.id}/cancel`, { version: 1, reason: '当事人来领。' }),
    ).toMatchObject({
      status: 204,
    });
    expect((await waiting(c.caseNo))!.papers).toHaveLength(1);
    expect(
      await send(who.officer, `/letters/${other.id}/post`, { ...taken, version: 2, trackingNo: null }),
    ).toMatchObject({
      code: 'LETTER_STATE',
    });
  });

  it('recalled since it was printed, a letter is neither printed again nor posted, and its batch says so', async () => {
    const [one, two] = [await ordered(), await ordered()];
    const { id: batch } = await make(who.officer, [one.paper, two.paper]);
    const [second, first] = (await letters(`batch=${batch!}`)) as [Letter, Letter];
    await one.c.act('recall-order', { reason: '要求写错。' });
    const { letter } = await eventually(
      () => read(first.number),
      (r) => r.letter.stopped !== null,
      60_000,
    );
    expect(letter.stopped).toMatch(/《责令改正通知书》.*收回。$/);
    const on = day();
    const refused = { status: 409, code: 'LETTER_STATE', detail: expect.stringMatching(/收回.*请先作废这封信函/) };
    expect(await send(who.officer, `/letters/${first.id}/post`, { version: 1, on })).toMatchObject(refused);
    expect(await send(who.officer, `/letters/batches/${batch!}/post`, { on })).toMatchObject(refused);
    expect((await read(second.number)).letter.state).toBe('printed');
    const stopped = async () =>
      (await who.officer.get<{ items: { id: number; stopped: string[] }[] }>('/letters/batches')).items.find(
        (b) => b.id === batch,
      )!.stopped;
    expect(await stopped()).toEqual([first.number]);
    const printed = async () => {
      const words = wordsIn(await print(batch!));
      return [first, second].map(({ number }) => words.includes(number));
    };
    expect(await printed()).toEqual([false, true]);
    expect(
      await send(who.officer, `/letters/${first.id}/cancel`, { version: 1, reason: '文书已经收回。' }),
    ).toMatchObject({ status: 204 });
    expect(await stopped()).toEqual([]);
    expect(await printed()).toEqual([false, true]);
    expect(await who.officer.post(`/letters/batches/${batch!}/post`, { on })).toEqual({ posted: 1 });
  });

  it('recalled while its letter is being made, none is made', async () => {
    const { c, paper } = await ordered();
    const db = await createConnection(stack.env['DATABASE_URL']!);
    try {
      // Somebody else is taking the paper, and gives it up: until then it waits, its case already read.
      await db.beginTransaction();
      await db.query('INSERT INTO letter_paper (letter_id, document_id, open_key) VALUES (0, ?, ?)', [
        paper.id,
        paper.id,
      ]);
      const making = make(who.officer, [paper]);
      await eventually(
        async () =>
          (
            await db.query("SELECT 1 FROM information_schema.processlist WHERE info LIKE 'INSERT INTO `letter_paper`%'")
          )[0],
        (rows) => (rows as unknown[]).length > 0,
      );
      await c.act('recall-order', { reason: '要求写错。' });
      await eventually(
        async () => (await waiting(c.caseNo)) ?? 'none',
        (w) => w === 'none',
      );
      await db.rollback();
      expect(await making).toMatchObject({ status: 409, code: 'LETTER_TAKEN' });
    } finally {
      await db.end();
    }
    expect((await letters('limit=100')).filter((l) => l.caseNo === c.caseNo)).toEqual([]);
  });

  it('another role or unit makes none; without an address none is made; the register is exported', async () => {
    const { paper } = await ordered();
    expect(await make(who.legal, [paper])).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const bare = await ordered({ party: { kind: 'organization', name: '无址商行', idNumber: exampleCode() } });
    expect(await waiting(bare.paper.caseNo)).toMatchObject({ address: null });
    expect(await make(who.officer, [paper, bare.paper])).toMatchObject({ status: 409, code: 'LETTER_NOT_READY' });
    // Nothing of the refused batch was made.
    expect(await waiting(paper.caseNo)).toBeDefined();
    const response = await who.officer.read('/exports/letters');
    const { rows } = workbookIn(new Uint8Array(await response.arrayBuffer()));
    const head = rows.find((r) => r[0] === '信函编号')!;
    expect(rows.flat()).toContain('已退回');
    expect(rows.flat()).toContain('XA12345678901');
    expect(head.slice(-2)).toEqual(['退回原因', '备注']);
    expect(stack.unexplained()).toEqual([]);
  });
});
