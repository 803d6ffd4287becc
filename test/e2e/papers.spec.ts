import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { CaseState } from '#contracts';
import { dateOf } from '#law';
import { CaseRecords, dataSourceOptions, type FileStore, FolderStore, JournalEntity, LawData } from '#store';
import { Issuing } from '../../activities/issuing/issuing';
import { setsHere } from '../support/archive';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { eventually, Person, TestStack } from '../support/stack';

/** A picture of one point. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Papers as they are printed and handed over. */
describe('papers', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    admin = await stack.as('admin');
  });
  afterAll(() => stack?.end());

  const PARTY = () => registration().party;
  /** The party at its own page. */
  async function enter({ caseNo }: HttpCase): Promise<Person> {
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${caseNo}/party-link`);
    const party = new Person(stack.url);
    const { headers } = await party.request('POST', '/party/session', { token: path.slice('/p/'.length), code });
    party.cookie = headers.get('set-cookie')!.split(';')[0]!;
    return party;
  }
  const orderOf = ({ documents }: CaseState) => documents.find((d) => d.kind === 'correctionOrder')!;
  const pathOf = ({ caseNo }: HttpCase, id: string) => `/cases/${caseNo}/documents/${encodeURIComponent(id)}/pdf`;
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

  const hashOf = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');
  /** The order of a case, once it has its number. */
  const issued = async (c: HttpCase): Promise<[CaseState['documents'][number], CaseState]> => {
    const state = await eventually(
      () => c.state(),
      (s) => orderOf(s)?.issued !== undefined,
    );
    return [orderOf(state), state];
  };
  /** The highest number of an order so far. */
  async function lastNumber(): Promise<number> {
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query<RowDataPacket[]>(`SELECT MAX(seq) last FROM issued_paper WHERE word = '盘市监责改'`);
    await db.end();
    return Number(rows[0]!['last'] ?? 0);
  }

  it('the order is printed from the record, twice the same, with what was ordered and how it is contested (行政处罚法 第二十八条第一款)', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const state = await c.state();
    const order = orderOf(state);
    const [once, again] = await Promise.all([
      who.officer.read(pathOf(c, order.id)),
      who.head.read(pathOf(c, order.id)),
    ]);
    expect([once.status, once.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const [pdf, same] = [await bytesOf(once), await bytesOf(again)];
    expect(Buffer.from(same).equals(Buffer.from(pdf))).toBe(true);
    const words = wordsIn(pdf);
    const answer = state.tasks.find((t) => t.kind === 'issueCorrectionOrder')!.result as { requirements: string[] };
    for (const said of [
      state.unitName,
      '责令改正通知书',
      state.party.name,
      ...answer.requirements,
      '六十日内',
      '六个月内',
    ]) {
      expect(words).toContain(said.replace(/\s/gu, ''));
    }

    const receipt = wordsIn(
      await bytesOf(await who.officer.read(`/cases/${c.caseNo}/documents/${encodeURIComponent(order.id)}/receipt`)),
    );
    for (const said of ['送达回证', '责令改正通知书', '签名或者盖章']) expect(receipt).toContain(said);
  });

  it('the receipt says where the paper was served, as the form suggests it or the officer writes it (民事诉讼法 第八十七条)', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('issueCorrectionOrder', { service: undefined });
    const { tasks } = await c.state();
    const { id } = tasks.find((t) => t.kind === 'serveDocument' && t.state === 'open')!;
    const { prefill } = await who.officer.get<{ prefill: { place: string } }>(`/tasks/${id}`);
    expect(prefill.place).toBe(PARTY().address);
    const data = { ...ANSWERS['serveDocument'], place: '示例路 9 号☑' };
    const refused = await who.officer.refused(`/tasks/${id}/complete`, { data });
    expect(refused).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
    expect(JSON.stringify(refused)).toContain('“送达地点”中有印不出来的字符：☑');
    await c.complete('serveDocument', { place: '示例路 9 号' });
    const order = orderOf(await c.state());
    const pdf = await bytesOf(
      await who.officer.read(`/cases/${c.caseNo}/documents/${encodeURIComponent(order.id)}/receipt`),
    );
    expect(wordsIn(pdf)).toContain('送达地点示例路9号');
    const told = await who.officer.get<{ items: { served?: { place?: string } }[] }>(`/cases/${c.caseNo}/deliveries`);
    expect(told.items[0]!.served!.place).toBe('示例路 9 号');
  });

  it('what people have reported and approved is printed too, line by line', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    const { tasks } = await c.state();
    const screening = tasks.find((t) => t.kind === 'screen')!;
    const words = wordsIn(await bytesOf(await who.officer.read(pathOf(c, screening.id))));
    for (const said of ['核查记录', '执法员甲', '执法证号']) expect(words).toContain(said);
    expect((await who.officer.read(pathOf(c, 'nothing'))).status).toBe(404);
  });

  it('nobody outside the unit prints one, and the party only what was served on it', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('issueCorrectionOrder', { service: undefined });
    const order = orderOf(await c.state());
    const stranger = await stack.as('officer3');
    expect((await stranger.read(pathOf(c, order.id))).status).toBe(404);

    const party = await enter(c);
    const own = `/party/papers/${encodeURIComponent(order.id)}/pdf`;
    expect((await party.read(own)).status).toBe(404);
    await c.complete('serveDocument');
    const served = await eventually(
      () => party.read(own),
      ({ status }) => status === 200,
    );
    expect(wordsIn(await bytesOf(served))).toContain('责令改正通知书');
    const screening = (await c.state()).tasks.find((t) => t.kind === 'screen')!;
    expect((await party.read(`/party/papers/${encodeURIComponent(screening.id)}/pdf`)).status).toBe(404);
  });

  it.each([
    ['with the name it drew', DOT, true],
    ['and says so where what it drew is no picture', DOT.subarray(0, 33), false],
  ])('the commitment is printed as the party signed it, %s', async (_, image, placed) => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const party = await enter(c);
    const page = await party.get<{ commitment: { textHash: string; text: string } }>('/party/case');
    const { body } = await party.give<{ sha256: string }>('/party/attachments', '签名.png', image);
    const { text, textHash } = page.commitment;
    await party.post('/party/commitment', { decision: 'signed', signedBy: '店主某', textHash, image: body.sha256 });
    const signed = await eventually(
      async () => (await c.state()).tasks.find((t) => t.kind === 'signCommitment'),
      (t) => t?.state === 'completed',
    );
    const pdf = await bytesOf(await who.officer.read(pathOf(c, signed!.id)));
    const words = wordsIn(pdf);
    for (const said of [...text.split('\n'), '店主某', textHash]) expect(words).toContain(said.replace(/\s/gu, ''));
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(placed);
    expect(words.includes('签名图像印不出来')).toBe(!placed);

    rmSync(join(stack.env['FILES_DIR']!, body.sha256.slice(0, 2), body.sha256));
    const lost = await who.officer.read(pathOf(c, signed!.id));
    expect(lost.status).toBe(200);
    const told = wordsIn(await bytesOf(lost));
    for (const said of ['店主某', textHash, '签名图像暂缺']) expect(told).toContain(said);
  });

  it('without 复议机关 and 法院 none is issued: the answer that makes it is refused, and it is said who fills them in (行政处罚法 第五十九条第一款第五项)', async () => {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    const { unitId, seq, tasks } = await c.state();
    const { id } = tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    await admin.request('PATCH', `/admin/units/${unitId}`, { reviewAuthority: null, court: null });
    const refused = await who.officer.refused(`/tasks/${id}/complete`, { data: ANSWERS['issueCorrectionOrder'] });
    expect(refused).toMatchObject({ status: 422, code: 'PAPER_INCOMPLETE', source: '行政复议法 第十一条、第二十条' });
    expect(JSON.stringify(refused)).toContain('系统管理员');
    expect((await c.state()).seq).toBe(seq);
    const changed = { reviewAuthority: '示例市人民政府', court: '示例市示例区人民法院' };
    expect((await admin.request('PATCH', `/admin/units/${unitId}`, changed)).status).toBe(204);
    await c.complete('issueCorrectionOrder');
    const words = wordsIn(await bytesOf(await who.officer.read(pathOf(c, orderOf(await c.state()).id))));
    expect(words).toContain('向示例市人民政府申请行政复议');
    expect(words).toContain('向示例市示例区人民法院提起行政诉讼');
  });

  it('a character that no font has is named before anything is issued', async () => {
    const named = (problem: object) => {
      expect(problem).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
      expect(JSON.stringify(problem)).toContain('𠮷、☑');
    };
    // What every paper of the case would say, where the case begins; what one of them says, where it is made.
    const said = await who.officer.refused('/cases', registration({ facts: '店招上写着“𠮷野☑”。' }));
    named(said);
    expect(JSON.stringify(said)).toContain('“案情”中有');
    const c = await HttpCase.register(who);
    await c.complete('screen');
    const { seq, tasks } = await c.state();
    const { id } = tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    const data = { ...ANSWERS['issueCorrectionOrder'], requirements: ['取下写着“𠮷野☑”的店招。'] };
    named(await who.officer.refused(`/tasks/${id}/complete`, { data }));
    expect((await c.state()).seq).toBe(seq);
  });

  it('a paper of a measure that could never be issued is refused where it is asked for, taken and decided on, whoever writes it (行政强制法 第二十四条)', async () => {
    const c = await HttpCase.register(who);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '清单.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    const { unitId, seq } = await c.state();
    const thing = { name: '电子秤', quantity: '1 台', place: '示例街 1 号', relation: 'tool' };
    const unprintable = { ...thing, name: '电子秤☑' };
    const taking = { takenAt: new Date().toISOString(), attachments: [body.sha256] };
    const onSpot = { ...ANSWERS['takeMeasure'], ...taking, service: undefined };
    const seized = { kind: 'detention', basis: '计量法 第二十三条', things: [thing], reason: '可能被转移。' };
    const acted = (action: string, data: object) =>
      who.officer.refused(`/cases/${c.caseNo}/actions/${action}`, { steps: [], ...data });
    for (const how of [{ how: 'asked' }, { how: 'urgent', ...onSpot }]) {
      const wrong = { ...seized, ...how, reason: '可能被转移☑。' };
      expect(await acted('seize-things', wrong)).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
      const { kind: _, basis: __, ...kept } = { ...seized, ...how, things: [unprintable] };
      expect(await acted('preserve-evidence', kept)).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
    }
    await admin.request('PATCH', `/admin/units/${unitId}`, { court: null });
    expect(await acted('seize-things', { ...seized, how: 'urgent', ...onSpot })).toMatchObject({
      ...{ status: 422, code: 'PAPER_INCOMPLETE', source: '行政强制法 第二十四条第二款第四项' },
    });
    await admin.request('PATCH', `/admin/units/${unitId}`, { court: '示例市示例区人民法院' });
    expect((await c.state()).seq).toBe(seq);

    await c.act('seize-things', { ...seized, how: 'asked', steps: [] });
    await c.complete('approveMeasure');
    const task = async (kind: string) => (await c.state()).tasks.find((t) => t.kind === kind && t.state === 'open')!;
    const take = { ...ANSWERS['takeMeasure'], ...taking, takenAt: new Date().toISOString() };
    const answered = async (by: Person, kind: string, data: object) =>
      by.refused(`/tasks/${(await task(kind)).id}/complete`, { data });
    // What the case refuses is said before what the paper lacks.
    expect(await answered(who.officer, 'takeMeasure', { ...take, things: [unprintable] })).toMatchObject({
      code: 'MEASURE_BEYOND_APPROVAL',
    });
    await c.complete('takeMeasure', { ...take, things: [thing] });
    const longer = { how: 'extended', reason: '案情复杂☑。' };
    expect(await answered(who.head, 'decideSeizure', longer)).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
    await c.complete('decideSeizure', { ...longer, ground: undefined, reason: '案情复杂。' });
    const { documents } = await c.issued();
    expect(documents.map((d) => d.kind)).toEqual(['seizureDecision', 'seizureExtension']);
    // Who recorded that it was taken handed the decision over; who hung up a notice, or went in vain, is printed too.
    const receipt = `/cases/${c.caseNo}/documents/${encodeURIComponent(documents[0]!.id)}/receipt`;
    expect(wordsIn(await bytesOf(await who.officer.read(receipt)))).toContain('送达人执法员甲');
    const paper = documents[1]!.id;
    const attempt = { paper, method: 'direct', on: dateOf(new Date().toISOString()), failure: 'absent' };
    const data = { ...attempt, who: '执法员甲', course: '店门紧锁☑。' };
    const refused = await who.officer.refused(`/cases/${c.caseNo}/actions/record-attempt`, data);
    expect(refused).toMatchObject({ status: 422, code: 'PAPER_CHARACTER' });
  });

  it('what is issued has a number and is kept: the same bytes, by the hash on record, whatever changes afterwards (GB/T 9704—2012)', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const [order, state] = await issued(c);
    const { number, sha256, sm3, pages, size } = order.issued!;
    expect(number).toMatch(/^盘市监责改〔\d{4}〕[1-9]\d*号$/);
    const pdf = await bytesOf(await who.officer.read(pathOf(c, order.id)));
    expect(hashOf('sha256', pdf)).toBe(sha256);
    expect(hashOf('sm3', pdf)).toBe(sm3);
    expect([pages, size]).toEqual([1, pdf.length]);
    expect(wordsIn(pdf)).toContain(number);
    const entry = (await who.officer.get<{ items: { type: string; data: object }[] }>(`/cases/${c.caseNo}/journal`))
      .items;
    expect(entry.find((e) => e.type === 'document.issued')?.data).toMatchObject({ id: order.id, number, sha256, sm3 });

    const phone = `0427-${Date.now() % 10_000_000}`;
    await admin.request('PATCH', `/admin/units/${state.unitId}`, { phone });
    const later = await bytesOf(await who.officer.read(pathOf(c, order.id)));
    expect(Buffer.from(later).equals(Buffer.from(pdf))).toBe(true);
    const party = await enter(c);
    const own = await bytesOf(await party.read(`/party/papers/${encodeURIComponent(order.id)}/pdf`));
    expect(Buffer.from(own).equals(Buffer.from(pdf))).toBe(true);
    const told = await party.get<{ order: { number: string } }>('/party/case');
    expect(told.order.number).toBe(number);
  });

  it('numbers have no gap and no double, issued together by cases that run at once', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => HttpCase.register(who)));
    const before = await lastNumber();
    await Promise.all(cases.map((c) => c.toObservation()));
    const orders = await Promise.all(cases.map(issued));
    const numbers = orders.map(([o]) => Number(/〕(\d+)号/.exec(o.issued!.number)![1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, i) => before + 1 + i));
  });

  it('asked for twice at once, by two workers, a paper has one number; one that cannot be set or kept spends none', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, { multipleStatements: true });
    const stores = await Promise.all([1, 2].map(() => new DataSource(options).initialize()));
    const workers = stores.map((db) =>
      setsHere(new Issuing(db, new CaseRecords(db), new LawData(db), new FolderStore(stack.env['FILES_DIR']!))),
    );
    try {
      const [db] = stores;
      const links = await new CaseRecords(db!).links(c.caseNo);
      const made = links.find((l) => l.type === 'document.made')!;
      const through = { seq: made.seq };
      const documentId = (JSON.parse(made.entry) as { data: { id: string } }).data.id;
      // The record of one case, six times over; the third says what no font can print.
      const others = Array.from({ length: 6 }, (_, i) => `${c.caseNo}-copy${i + 1}`);
      for (const [i, caseNo] of others.entries()) {
        const rows = links.map((l) => ({
          ...l,
          caseNo,
          entry: l.entry.replaceAll(c.caseNo, caseNo).replaceAll('现场检查发现。', i === 2 ? '☑' : '现场检查发现。'),
        }));
        await db!.getRepository(JournalEntity).insert(rows);
      }
      const before = await lastNumber();
      // A disk that is full, and an end between the bytes and their row, leave no number spent and no row behind.
      const [one] = workers;
      const { files } = one as unknown as { files: FileStore };
      const first = { caseNo: others[0]!, documentId: documentId.replace(c.caseNo, others[0]!), through };
      const withFiles = (put: FileStore['put']) => Object.assign(one!, { files: { put } });
      withFiles(() => Promise.reject(new Error('disk full')));
      await expect(one!.issue(first)).rejects.toThrow('disk full');
      withFiles(async (...given) => {
        await files.put(...given);
        throw new Error('ended');
      });
      await expect(one!.issue(first)).rejects.toThrow('ended');
      Object.assign(one!, { files });
      const asked = others.flatMap((caseNo) =>
        [...workers, ...workers].map(async (w) => {
          const request = { caseNo, documentId: documentId.replace(c.caseNo, caseNo), through };
          const answer = await w.issue(request).catch((error: Error) => error.message);
          return [caseNo, typeof answer === 'string' ? answer : answer.number] as const;
        }),
      );
      const answers = await Promise.all(asked);
      const of = (caseNo: string) => [...new Set(answers.filter(([no]) => no === caseNo).map(([, told]) => told))];
      expect(of(others[2]!)).toEqual([expect.stringContaining('印不出来的字符：☑')]);
      const numbers = others.filter((_, i) => i !== 2).map(of);
      expect(numbers.map((n) => n.length)).toEqual([1, 1, 1, 1, 1]);
      const given = numbers.map(([n]) => Number(/〕(\d+)号/.exec(n!)![1])).sort((a, b) => a - b);
      expect(given).toEqual(given.map((_, i) => before + 1 + i));
      expect(await lastNumber()).toBe(before + 5);
    } finally {
      await Promise.all(stores.map((db) => db.destroy()));
    }
  });

  it('is seen before it is issued: an answer that is not given yet shows the paper it would make, and leaves nothing behind', async () => {
    const c = await HttpCase.register(who, { party: { ...PARTY(), address: '示例街 1 号' } });
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality']) await c.complete(kind);
    const { seq, tasks } = await c.state();
    const open = (kind: string, of = tasks) => of.find((t) => t.kind === kind && t.state === 'open')!;
    const preview = async (person: Person, id: string, data: unknown) => {
      const answer = await fetch(`${stack.url}/api/v1/tasks/${id}/preview`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
        body: JSON.stringify({ data }),
      });
      return { status: answer.status, bytes: await bytesOf(answer) };
    };
    const notice = open('giveNotice');
    const shown = await preview(who.officer, notice.id, { ...ANSWERS['giveNotice'], content: '拟罚款。' });
    expect(shown.status).toBe(200);
    const words = wordsIn(shown.bytes);
    // The period of the defence stands in the journal alone.
    for (const said of ['预览', '行政处罚告知书', '拟罚款。', '五个工作日内', '陈述和申辩'])
      expect(words).toContain(said);
    expect((await preview(who.officer, notice.id, { ...ANSWERS['giveNotice'], content: '' })).status).toBe(400);
    expect((await preview(who.head, notice.id, ANSWERS['giveNotice'])).status).toBe(403);
    expect((await c.state()).seq).toBe(seq);

    await c.complete('giveNotice');
    await c.heardOnPaper();
    const decision = open('decide', (await c.state()).tasks);
    const not = { ...ANSWERS['decide'], outcome: 'reinvestigate' };
    expect((await preview(who.head, decision.id, not)).status).toBe(404);
    expect(wordsIn((await preview(who.head, decision.id, ANSWERS['decide'])).bytes)).toContain('行政处罚决定书');
    await c.complete('decide');
    // Every paper that the case has made so far is printed.
    const made = (await c.state()).documents;
    expect(made.map((d) => d.kind)).toEqual(['correctionOrder', 'penaltyNotice', 'penaltyDecision']);
    for (const { id } of made) expect([id, (await who.officer.read(pathOf(c, id))).status]).toEqual([id, 200]);
  });

  it('a dying typesetter takes no paper with it, and one that is closed says so', async () => {
    // As it runs: its process is compiled code.
    const { Typesetter } = jest.requireActual<typeof import('../../libs/documents/typeset/typesetter')>(
      join(process.cwd(), 'dist/libs/documents/typeset/typesetter.js'),
    );
    const typesetter = new Typesetter();
    const data = { title: '记录', authority: '示例单位', number: null, date: '', by: null, basis: null, rows: [] };
    const job = { template: 'record', data, at: '2026-11-29T00:00:00.000Z' };
    const asked = [typesetter.typeset(job), typesetter.typeset(job)];
    (typesetter as unknown as { child: ChildProcess }).child.kill('SIGKILL');
    for (const set of await Promise.all(asked)) expect(set).toHaveProperty('pdf');
    const waiting = [typesetter.typeset(job), typesetter.typeset(job)].map((p) => p.catch((e: Error) => e.message));
    typesetter.close();
    expect(await Promise.all(waiting)).toEqual(['typesetter closed', 'typesetter closed']);
  });
});
