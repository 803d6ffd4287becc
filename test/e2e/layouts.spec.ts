import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { Issuing } from '../../activities/issuing/issuing';
import type { CaseState } from '#contracts';
import type { Job, Typeset } from '#documents';
import { CaseRecords, dataSourceOptions, FolderStore, JournalEntity, LawData } from '#store';
import { setsHere } from '../support/archive';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { eventually, type Person, TestStack } from '../support/stack';

const KIND = 'correctionOrder';
const PATH = `/admin/paper-layouts/${KIND}/units/psj`;
const FONTS = '/admin/paper-layouts/font/units/psj';
const FONT = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

interface List {
  used: { id: number; no: number; unitId: string } | null;
  items: { id: number; no: number; standing: string; withdrawn: { reason: string } | null; deleted: object | null }[];
}

/** Templates and fonts of a unit's own: tried before they are used, and the same on a paper for good. */
describe('a unit’s own templates', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let product: string;
  let first: { c: HttpCase; pdf: Buffer };

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    admin = await stack.as('admin');
    product = await (await admin.read(`/admin/paper-layouts/${KIND}/template`)).text();
  });
  afterAll(() => stack?.end());

  const bytes = async (person: Person, path: string) => {
    const content = Buffer.from(await (await person.read(path)).arrayBuffer());
    await setImmediate();
    return content;
  };
  const list = (path = PATH) => admin.get<List>(path);
  const saying = (words: string) => Buffer.from(`${product}\n#末段[${words}]\n`);
  const upload = async (words: string, path = PATH) =>
    (await admin.give<{ no: number }>(path, '责令改正通知书.typ', saying(words))).body.no;
  const force = (no: number, replaces: number | null, path = PATH) =>
    admin.request<{ code?: string }>('POST', `${path}/${no}/force`, { replaces });
  const withdraw = (no: number, path = PATH) =>
    admin.request<{ code?: string }>('POST', `${path}/${no}/withdraw`, { reason: '格式有误。' });
  const orderOf = ({ documents }: CaseState) => documents.find((d) => d.kind === KIND)!;
  const pathOf = ({ caseNo }: HttpCase, id: string) => `/cases/${caseNo}/documents/${encodeURIComponent(id)}/pdf`;
  async function issued(): Promise<{ c: HttpCase; pdf: Buffer }> {
    const c = await HttpCase.register(who);
    await c.toObservation();
    return { c, pdf: await bytes(who.officer, pathOf(c, orderOf(await c.state()).id)) };
  }
  async function rows(sql: string): Promise<RowDataPacket[]> {
    const db = await createConnection(stack.env['DATABASE_URL']!);
    try {
      return (await db.query<RowDataPacket[]>(sql))[0];
    } finally {
      await db.end();
    }
  }

  it('are kept by administrators alone; what is wrong with one is told line by line, and nothing is kept', async () => {
    for (const path of [PATH, `${PATH}/1/preview`, `/admin/paper-layouts/${KIND}/template`])
      expect((await who.head.read(path)).status).toBe(403);
    expect((await who.officer.give(PATH, 'a.typ', Buffer.from(product))).status).toBe(403);
    expect(product).toContain('#show: 文书');
    const given = await Promise.all([
      admin.give(PATH, 'a.typ', Buffer.from(`${product}\n#数据.foo\n#read("/etc/passwd")\n`)),
      admin.give(PATH, 'a.typ', Buffer.from(product.replace('#条目(数据.requirements)', ''))),
      admin.give(PATH, 'a.typ', Buffer.alloc(0)),
      admin.give(PATH, 'a.typ', Buffer.alloc(70_000, 'a')),
      admin.give(FONTS, 'a.ttf', Buffer.from('no font')),
      admin.give('/admin/paper-layouts/correctionOrder/units/nowhere', 'a.typ', Buffer.from(product)),
      admin.give('/admin/paper-layouts/other/units/psj', 'a.typ', Buffer.from(product)),
    ]);
    expect(given.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'LAYOUT_UNFIT'],
      [422, 'LAYOUT_UNFIT'],
      [400, 'FILE_EMPTY'],
      [413, 'FILE_TOO_LARGE'],
      [422, 'LAYOUT_UNFIT'],
      [404, 'NOT_FOUND'],
      [400, 'VALIDATION_FAILED'],
    ]);
    expect(given[0]!.body['errors']).toEqual([
      { path: '第 18 行', message: expect.stringContaining('“foo”不是这种文书声明的内容') as string },
      { path: '第 19 行', message: expect.stringContaining('不得读取文件') as string },
    ]);
    expect(given[1]!.body['detail']).toContain('没有“改正要求”');
    expect(await list()).toEqual({ used: null, items: [] });
  });

  it('a draft is one, whoever sends it twice, can be looked at, and sets nothing; two who put it in force at once do so once', async () => {
    expect(await Promise.all([upload('本单位第一版。'), upload('本单位第一版。')])).toEqual([1, 1]);
    expect(await list()).toMatchObject({ used: null, items: [{ no: 1, standing: 'draft' }] });
    const sample = wordsIn(await bytes(admin, `${PATH}/1/preview`));
    for (const said of ['样本', '本单位第一版。', '示例商行']) expect(sample).toContain(said);
    expect((await bytes(admin, `${PATH}/1/preview`)).toString('latin1')).not.toContain('unit-');
    expect((await bytes(admin, `${PATH}/1/file`)).equals(saying('本单位第一版。'))).toBe(true);
    expect((await withdraw(1)).body?.code).toBe('LAYOUT_STATE');
    const answers = await Promise.all([force(1, null), force(1, null)]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    expect(await list()).toMatchObject({ used: { no: 1, unitId: 'psj' }, items: [{ no: 1, standing: 'used' }] });
    expect(await list('/admin/paper-layouts/penaltyDecision/units/psj')).toEqual({ used: null, items: [] });
  });

  it('a draft is deleted once, whoever else deletes it or puts it in force at once; what was in force is kept', async () => {
    const path = PATH.replace(KIND, 'demandNotice');
    const text = await (await admin.read('/admin/paper-layouts/demandNotice/template')).text();
    const draft = async (words: string) =>
      (await admin.give<{ no: number }>(path, '催告书.typ', Buffer.from(`${text}\n#末段[${words}]\n`))).body.no;
    const remove = (no: number, by = admin) => by.request<{ code?: string }>('DELETE', `${path}/${no}`);
    const told = ({ status, body }: { status: number; body?: { code?: string } }) => body?.code ?? status;

    expect(await draft('不要的一版。')).toBe(1);
    expect(
      await Promise.all([remove(1, who.officer), remove(1, who.head), remove(2)].map(async (a) => told(await a))),
    ).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    const both = (await Promise.all([remove(1), remove(1)])).map(told);
    expect(both.sort()).toEqual([204, 'LAYOUT_STATE']);
    expect(await list(path)).toMatchObject({
      used: null,
      items: [{ no: 1, standing: 'deleted', deleted: { by: '系统管理员', at: expect.any(String) as string } }],
    });
    expect((await admin.read(`${path}/1/preview`)).status).toBe(404);
    expect((await admin.read(`${path}/1/file`)).status).toBe(404);
    expect(told(await force(1, null, path))).toBe('LAYOUT_STATE');
    expect(await rows("SELECT source FROM unit_layout WHERE part = 'demandNotice'")).toEqual([{ source: null }]);

    // The same text is another draft, under a number nobody has seen.
    expect(await draft('不要的一版。')).toBe(2);
    const race = (await Promise.all([remove(2), force(2, null, path)])).map(told);
    const { used } = await list(path);
    expect(race).toEqual(used ? ['LAYOUT_KEPT', 204] : [204, 'LAYOUT_STATE']);
    const no = used?.no ?? (await draft('要的一版。'));
    if (!used) expect((await force(no, null, path)).status).toBe(204);
    const kept = await remove(no);
    expect([kept.status, told(kept)]).toEqual([409, 'LAYOUT_KEPT']);
    expect((await withdraw(no, path)).status).toBe(204);
    expect(told(await remove(no))).toBe('LAYOUT_KEPT');
  });

  it('the font of a deleted draft goes from the files, unless another version has it', async () => {
    expect((await admin.give(FONTS, '字体.ttf', FONT)).body).toEqual({ no: 1 });
    const above = FONTS.replace('psj', 'pj');
    expect((await admin.give(above, '字体.ttf', FONT)).body).toEqual({ no: 1 });
    expect((await admin.request('DELETE', `${FONTS}/1`)).status).toBe(204);
    const doomed = () => rows('SELECT sha256 FROM doomed_file');
    await eventually(doomed, (left) => left.length === 0, 60_000);
    expect((await bytes(admin, `${above}/1/file`)).equals(FONT)).toBe(true);
    expect((await admin.request('DELETE', `${above}/1`)).status).toBe(204);
    const sha256 = createHash('sha256').update(FONT).digest('hex');
    const place = join(stack.env['FILES_DIR']!, sha256.slice(0, 2), sha256);
    await eventually(
      () => Promise.resolve(existsSync(place)),
      (there) => !there,
      60_000,
    );
  });

  it('a sample that another part in force keeps from being set says which, and what is to be done', async () => {
    const path = PATH.replace(KIND, 'penaltyDecision');
    const text = await (await admin.read('/admin/paper-layouts/penaltyDecision/template')).text();
    expect((await admin.give(path, '处罚决定书.typ', Buffer.from(text))).body).toEqual({ no: 1 });
    expect((await force(1, null, path)).status).toBe(204);
    expect((await admin.give(FONTS, '字体.ttf', FONT)).body).toEqual({ no: 2 });
    // As a later version of the product may leave a template that was put in force under an earlier one.
    await rows("UPDATE unit_layout SET source = CONCAT(source, '\n#无此函数()') WHERE part = 'penaltyDecision'");
    const sample = async (of: string) => {
      const { status, body } = await admin.request<{ code: string; detail: string }>('GET', of);
      return [status, body.code, body.detail];
    };
    const said = /第 \d+ 行：“无此函数”没有定义，请核对名称。/u;
    const [status, code, detail] = await sample(`${FONTS}/2/preview`);
    expect([status, code]).toEqual([422, 'LAYOUT_SAMPLE']);
    expect(String(detail).replace(said, '…')).toBe(
      '这一版单独排得出样本，与市场监督管理局（示例）正在使用的《行政处罚决定书》模板第 1 版一起排不出：…请撤下那一版，或者启用修改后的一版，再打开样本。',
    );
    const own = await sample(`${path}/1/preview`);
    expect([own[0], own[1], String(own[2]).replace(said, '…')]).toEqual([
      ...[422, 'LAYOUT_SAMPLE', '这一版排不出样本：…请修改后上传新的一版并启用。'],
    ]);
    // Mended as it says.
    expect((await withdraw(1, path)).status).toBe(204);
    expect((await bytes(admin, `${FONTS}/2/preview`)).toString('latin1')).toContain('unit-');
  });

  it('papers are previewed and issued by what is in force, with the unit’s font', async () => {
    expect((await admin.give(FONTS, '字体.ttf', FONT)).body).toEqual({ no: 2 });
    expect((await bytes(admin, `${FONTS}/2/preview`)).toString('latin1')).toContain('unit-');
    expect((await force(2, null, FONTS)).status).toBe(204);
    // The sample is what goes out: each part with the other.
    expect((await bytes(admin, `${PATH}/1/preview`)).toString('latin1')).toContain('unit-');

    const c = await HttpCase.register(who);
    await c.complete('screen');
    const open = (await c.state()).tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    const answer = await fetch(`${stack.url}/api/v1/tasks/${open.id}/preview`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who.officer.token}` },
      body: JSON.stringify({ data: ANSWERS['issueCorrectionOrder'] }),
    });
    const preview = wordsIn(new Uint8Array(await answer.arrayBuffer()));
    for (const said of ['预览', '本单位第一版。']) expect(preview).toContain(said);

    first = await issued();
    const words = wordsIn(first.pdf);
    expect(words).toContain('本单位第一版。');
    expect(first.pdf.toString('latin1')).toContain('unit-');
    expect(first.pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    const [paper] = await rows(
      `SELECT t.no template, f.no font FROM issued_paper p JOIN unit_layout t ON t.id = p.template_id
       JOIN unit_layout f ON f.id = p.font_id WHERE p.case_no = '${first.c.caseNo}'`,
    );
    expect(paper).toEqual({ template: 1, font: 2 });
  });

  it('of two who put different versions in force at once one is told; what was issued stays as it was', async () => {
    const nos = [await upload('本单位第二版。'), await upload('本单位第三版。')];
    const { used } = await list();
    const answers = await Promise.all(nos.map((no) => force(no, used!.id)));
    expect(answers.map((a) => a.body?.code ?? a.status).sort()).toEqual([204, 'LAYOUT_CHANGED'].sort());
    const now = (await list()).used!.no;
    expect(nos).toContain(now);
    const later = await issued();
    expect(wordsIn(later.pdf)).toContain(now === 2 ? '本单位第二版。' : '本单位第三版。');
    const { c, pdf } = first;
    expect((await bytes(who.officer, pathOf(c, orderOf(await c.state()).id))).equals(pdf)).toBe(true);
  });

  it('withdrawn, papers go out by the one above or the product’s; of two who withdraw at once one is told', async () => {
    const { used } = await list();
    const answers = await Promise.all([withdraw(used!.no), withdraw(used!.no)]);
    expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
    const { used: none, items } = await list();
    expect(none).toBeNull();
    expect(items.find((i) => i.no === used!.no)).toMatchObject({
      standing: 'withdrawn',
      withdrawn: { reason: '格式有误。' },
    });
    expect(wordsIn((await issued()).pdf)).not.toContain('本单位');

    const above = PATH.replace('psj', 'pj');
    const no = await upload('上级单位的模板。', above);
    expect((await force(no, null, above)).status).toBe(204);
    expect((await list()).used).toMatchObject({ unitId: 'pj', no });
    expect(wordsIn((await issued()).pdf)).toContain('上级单位的模板。');
  });

  it('in the dossier the paper is set by what it was issued by, withdrawn or replaced since', async () => {
    expect((await withdraw(2, FONTS)).status).toBe(204);
    const { c } = first;
    await c.act('report-correction', { statement: '已改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
      60_000,
    );
    const volume = await bytes(who.archivist, `/cases/${c.caseNo}/dossier.pdf?volume=main`);
    expect(wordsIn(volume)).toContain('本单位第一版。');
    expect(wordsIn(volume)).not.toContain('上级单位的模板。');
    expect(volume.toString('latin1')).toContain('unit-');
  });

  it('a font that is lost keeps its papers waiting, no case; restored, they go out with it', async () => {
    expect((await admin.give(FONTS, '字体.ttf', FONT)).body).toEqual({ no: 3 });
    expect((await force(3, null, FONTS)).status).toBe(204);
    const [row] = await rows("SELECT sha256 FROM unit_layout WHERE part = 'font' AND no = 3");
    const hash = String(row!['sha256']);
    const place = join(stack.env['FILES_DIR']!, hash.slice(0, 2), hash);
    renameSync(place, `${place}.away`);
    const c = await HttpCase.register(who);
    for (const kind of ['screen', 'educate', 'issueCorrectionOrder']) await c.complete(kind);
    const waiting = await c.state();
    expect(waiting).toMatchObject({ stage: 'observation' });
    expect(orderOf(waiting).issued).toBeUndefined();
    renameSync(`${place}.away`, place);
    const state = await eventually(
      () => c.state(),
      (s) => orderOf(s).issued !== undefined,
      60_000,
    );
    expect((await bytes(who.officer, pathOf(c, orderOf(state).id))).toString('latin1')).toContain('unit-');
  });

  it('an answer whose paper the unit’s template cannot set is refused, and says what is to be done', async () => {
    const no = await upload('本单位新版。');
    expect((await force(no, null)).status).toBe(204);
    // Real values may ask what invented ones do not: here the text fails for every one.
    await rows(`UPDATE unit_layout SET source = CONCAT(source, '\n#无此函数()') WHERE part = '${KIND}' AND no = ${no}`);
    const c = await HttpCase.register(who);
    for (const kind of ['screen', 'educate']) await c.complete(kind);
    const open = (await c.state()).tasks.find((t) => t.kind === 'issueCorrectionOrder' && t.state === 'open')!;
    const answer = await who.officer.request<{ code: string; detail: string }>('POST', `/tasks/${open.id}/preview`, {
      data: ANSWERS['issueCorrectionOrder'],
    });
    expect([answer.status, answer.body?.code, answer.body?.detail]).toEqual([
      422,
      'PAPER_LAYOUT',
      '本单位的模板排不成《责令改正通知书》，请系统管理员撤下模板后再提交。',
    ]);
    await expect(c.complete('issueCorrectionOrder')).rejects.toThrow('PAPER_LAYOUT');
    expect((await withdraw(no)).status).toBe(204);
    await c.complete('issueCorrectionOrder');
    await eventually(
      () => c.state(),
      (s) => orderOf(s).issued !== undefined,
      60_000,
    );
  });

  it('who withdraws a template while a paper is set by it waits for nobody, and the paper goes out without it', async () => {
    const { c } = await issued();
    const no = await upload('撤下的一版。');
    expect((await force(no, null)).status).toBe(204);
    const db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
    try {
      const caseNo = `${c.caseNo}-copy`;
      const links = await new CaseRecords(db).links(c.caseNo);
      const copied = links.map((l) => ({ ...l, caseNo, entry: l.entry.replaceAll(c.caseNo, caseNo) }));
      await db.getRepository(JournalEntity).insert(copied);
      const made = copied.find((l) => l.type === 'document.made')!;
      const issuing = setsHere(
        new Issuing(db, new CaseRecords(db), new LawData(db), new FolderStore(stack.env['FILES_DIR']!)),
      );
      const { typesetter } = issuing as unknown as { typesetter: { typeset: (job: Job) => Promise<Typeset> } };
      const sources: string[] = [];
      const typesetOf = async (job: Job) => {
        sources.push(job.source!);
        // Tried first; set the second time with everything held that an issue holds.
        if (sources.length === 2) expect((await withdraw(no)).status).toBe(204);
        return typesetter.typeset(job);
      };
      Object.assign(issuing, { typesetter: { typeset: typesetOf } });
      const { id } = (JSON.parse(made.entry) as { data: { id: string } }).data;
      await issuing.issue({ caseNo, documentId: id, through: { seq: made.seq } });
      expect(sources.map((s) => /撤下的一版|上级单位的模板/u.exec(s)?.[0])).toEqual([
        '撤下的一版',
        '撤下的一版',
        '上级单位的模板',
      ]);
      const [paper] = await rows(
        `SELECT t.unit_id unit FROM issued_paper p JOIN unit_layout t ON t.id = p.template_id WHERE p.case_no = '${caseNo}'`,
      );
      expect(paper).toEqual({ unit: 'pj' });
    } finally {
      await db.destroy();
    }
  });

  it('a template that does not end, or takes all memory, is given up in time and holds up no other', async () => {
    // As it runs: its process is compiled code.
    const { GivenUp, Typesetter } = jest.requireActual<typeof import('../../libs/documents/typeset/typesetter')>(
      join(process.cwd(), 'dist/libs/documents/typeset/typesetter.js'),
    );
    const data = { title: '记录', authority: '示例单位', number: null, date: '', by: null, basis: null, rows: [] };
    const job = { template: 'record', data, at: '2026-11-29T00:00:00.000Z' };
    const endless = '#for a in range(100000) { for b in range(100000) { let c = calc.pow(b, 2) } }';
    const greedy = '#let s = "一二三四五六七八"\n#for i in range(40) { s += s }\n#s.len()';
    const slow = new Typesetter({ attempts: 1, longest: 3000 });
    const large = new Typesetter({ attempts: 1, longest: 60_000, memory: 600 * 1024 * 1024 });
    try {
      const asked = [slow.typeset({ ...job, source: endless }), large.typeset({ ...job, source: greedy })];
      for (const set of await Promise.allSettled(asked))
        expect(set).toMatchObject({ reason: expect.any(GivenUp) as Error });
      expect(await large.typeset(job)).toHaveProperty('pdf');
    } finally {
      slow.close();
      large.close();
    }
    // What takes long keeps nothing waiting that is the product's own, is not begun again at once, and who waited too long is told.
    const { Typesetters } = jest.requireActual<typeof import('../../libs/documents/typeset/typesetters')>(
      join(process.cwd(), 'dist/libs/documents/typeset/typesetters.js'),
    );
    const apart = new Typesetters({ attempts: 1, longest: 6000, patience: 4000, rest: 60_000 });
    try {
      const done: string[] = [];
      const told = (name: string, asked: Promise<unknown>) =>
        asked.then(
          () => done.push(name),
          (error: Error) => done.push(`${name}: ${error.message}`),
        );
      const own = '#import "official.typ": *\n甲';
      await Promise.all([
        told('endless', apart.typeset({ ...job, source: endless })),
        told('waiting', apart.typeset({ ...job, source: own })),
        told('product', apart.typeset(job)),
      ]);
      expect(done).toEqual([
        'product',
        expect.stringMatching(/^endless: .*the process ended/u),
        expect.stringMatching(/^waiting: .*not begun within/u),
      ]);
      await told('again', apart.typeset({ ...job, source: endless }));
      expect(done.at(-1)).toMatch(/^again: .*given up a moment ago/u);
    } finally {
      apart.close();
    }
  });
});
