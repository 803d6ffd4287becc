import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { Drawn } from '#documents';
import { AttachmentEntity, dataSourceOptions, FolderStore, PictureReadingEntity } from '#store';
import { Pictures } from '../../apps/api/files/pictures.service';
import { SOUNDS } from '../support/files';
import { heicPhoto } from '../support/heic';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { eventually, Person, TestStack } from '../support/stack';

const COPIES = '市场监督管理行政处罚程序规定 第二十四条';

type Given = { sha256: string; type: string };
interface File {
  sha256: string;
  by: string;
  givenBy: string;
  receivedAt: string;
  picture: { state: string; takenAt: string | null; latitude: number | null; device: string | null } | null;
}
interface Catalogue {
  items: {
    piece: number;
    version: number;
    struck: boolean;
    name: string;
    afterDecision: boolean;
    files: File[];
    wanting: { field: string; article: string }[];
    entries: { version: number; by: string; reason: string | null; name: string }[];
  }[];
  unlisted: File[];
  whole: boolean;
  mayEnter: boolean;
}

/** Photos and 证据目录. @source 行政处罚法 第四十六条、第四十七条 */
describe('evidence', () => {
  let stack: TestStack;
  let who: People;
  let officer3: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    officer3 = await stack.as('officer3');
  });
  afterAll(() => stack?.end());

  /** A phone's photo, held upright and stored lying. */
  const photo = (background: string) =>
    sharp({ create: { width: 400, height: 200, channels: 3, background } })
      .jpeg()
      .withExif({
        IFD0: { Make: 'Example', Model: 'Phone' },
        IFD2: { DateTimeOriginal: '2026:11:23 10:05:06' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '41/1 7/1 30/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '122/1 4/1 12/1',
        },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
  const give = async (c: HttpCase, name: string, content: Buffer, by = who.officer) =>
    (await by.give<Given>(`/cases/${c.caseNo}/attachments`, name, content)).body;
  const read = (c: HttpCase, by = who.officer) => by.get<Catalogue>(`/cases/${c.caseNo}/evidence`);
  const small = (c: HttpCase, sha256: string, by = who.officer) =>
    by.read(`/cases/${c.caseNo}/attachments/${sha256}/thumbnail`);
  /** What takes long is asked for again. */
  const drawn = (ask: () => Promise<Response>) => eventually(ask, ({ status }) => status !== 202);
  const piece = (change: object = {}) => ({
    ...{ kind: 'documentary', name: '进货台账', source: '当事人经营场所', takenBy: '执法员甲、执法员乙' },
    ...{ proves: '购进日期和数量。', form: 'original', pages: 3, files: [] },
    ...change,
  });
  const statement = { on: '2026-11-23', origin: '原件存当事人处', provider: '店主某', signedBy: '店主某签名' };
  const enter = (c: HttpCase, body: object, by = who.officer) =>
    by.post<{ piece: number; version: number }>(`/cases/${c.caseNo}/evidence`, body);
  const refused = async (path: string, body: object, by = who.officer) => (await by.refused(path, body)).code;

  it('a photo is shown small and upright; what its device says is told to officers alone, and the file stays as it was', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`);
    const party = new Person(stack.url);
    const { headers } = await party.request('POST', '/party/session', { token: path.slice('/p/'.length), code });
    party.cookie = headers.get('set-cookie')!.split(';')[0]!;
    const content = await photo('teal');
    const { body } = await party.give<Given>('/party/attachments', '门头.jpg', content);

    const shown = await small(c, body.sha256);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const { width, height, exif } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect([width, height, exif]).toEqual([160, 320, undefined]);
    const original = await who.officer.read(`/cases/${c.caseNo}/attachments/${body.sha256}`);
    expect(Buffer.from(await original.arrayBuffer()).equals(content)).toBe(true);

    const { unlisted } = await read(c);
    expect(unlisted).toMatchObject([
      {
        ...{ sha256: body.sha256, by: 'party', givenBy: '当事人' },
        picture: { state: 'drawn', takenAt: '2026-11-23T10:05:06', device: 'Example Phone' },
      },
    ]);
    expect(unlisted[0]!.picture!.latitude).toBeCloseTo(41.125, 5);
    // The party is told nothing of it, and neither is anybody of another unit.
    expect(JSON.stringify(await party.get('/party/case'))).not.toContain('Example Phone');
    for (const path of ['evidence', 'evidence/pdf', `attachments/${body.sha256}/thumbnail`]) {
      expect((await party.read(`/cases/${c.caseNo}/${path}`)).status).toBe(401);
      expect((await officer3.read(`/cases/${c.caseNo}/${path}`)).status).toBe(404);
    }
    const other = await HttpCase.register(who);
    expect((await small(other, body.sha256)).status).toBe(404);

    // What an iPhone sends is shown to both, as large as it is.
    const { body: heic } = await party.give<Given>('/party/attachments', 'IMG_1.HEIC', heicPhoto());
    for (const answer of [
      await drawn(() => small(c, heic.sha256)),
      await drawn(() => party.read(`/party/attachments/${heic.sha256}/thumbnail`)),
    ]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
      const picture = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect([picture.width, picture.height, picture.exif]).toEqual([64, 128, undefined]);
    }
    expect((await read(c)).unlisted).toContainEqual(
      expect.objectContaining({
        sha256: heic.sha256,
        picture: expect.objectContaining({ state: 'drawn', width: 64, height: 128, device: 'Example Phone' }),
      }),
    );
    const { body: torn } = await who.officer.give<Given>(
      ...([`/cases/${c.caseNo}/attachments`, 'IMG_2.HEIC', heicPhoto().subarray(0, -100)] as const),
    );
    expect((await drawn(() => small(c, torn.sha256))).status).toBe(204);
    expect((await party.read(`/party/attachments/${torn.sha256}/thumbnail`)).status).toBe(404);
  });

  describe('a photo that is drawn', () => {
    let db: DataSource;
    let pictures: Pictures;
    beforeEach(async () => {
      db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, {})).initialize();
      pictures = new Pictures(db, pino({ enabled: false }), new FolderStore(stack.env['FILES_DIR']!));
    });
    afterEach(async () => {
      pictures.onApplicationShutdown();
      await db.destroy();
    });
    /** Draws by `take` and tells what was kept of it. */
    const drawing = (take: () => Promise<Drawn>) =>
      Object.assign(pictures, { drawing: { lend: () => ({ take, end: () => undefined }), close: () => undefined } });
    const reading = ({ sha256 }: Given) => db.getRepository(PictureReadingEntity).findOneBy({ sha256 });
    /** A photo of its own, that the API itself has not been given. */
    const stored = async (): Promise<Given> => {
      const content = Buffer.concat([heicPhoto(), randomBytes(8)]);
      const sha256 = createHash('sha256').update(content).digest('hex');
      mkdirSync(join(stack.env['FILES_DIR']!, sha256.slice(0, 2)), { recursive: true });
      writeFileSync(join(stack.env['FILES_DIR']!, sha256.slice(0, 2), sha256), content);
      return { sha256, type: 'image/heic' };
    };
    const givenTo = (caseNo: string, file: Given) =>
      db.getRepository(AttachmentEntity).insert({
        ...{ ...file, caseNo, name: 'IMG.HEIC', size: 1, uploaderKind: 'user', uploadedBy: 'officer1' },
        uploadedAt: new Date(),
      });

    it('keeps nobody else waiting, nor whoever asks for it', async () => {
      const { caseNo } = await HttpCase.register(who);
      const file = await stored();
      await givenTo(caseNo, file);
      let done!: (drawn: Drawn) => void;
      drawing(() => new Promise((resolve) => (done = resolve)));
      const asked = pictures.thumbnail(file);
      const jpeg = {
        sha256: createHash('sha256')
          .update(await photo('tan'))
          .digest('hex'),
        type: 'image/jpeg',
      };
      await give({ caseNo } as HttpCase, '别的.jpg', await photo('tan'));
      await db.getRepository(PictureReadingEntity).delete({ sha256: jpeg.sha256 });
      expect(await pictures.thumbnail(jpeg)).toHaveProperty('pipe');
      expect(await asked).toBe('soon');
      done({ not: 'broken' });
      const small = await eventually(
        async () => [await pictures.thumbnail(file)],
        ([answer]) => answer !== 'soon',
      );
      expect(small).toEqual([undefined]);
    });

    it('is told as not drawn yet where the machine could not, and nothing is kept against it', async () => {
      const { caseNo } = await HttpCase.register(who);
      for (const take of [
        () => Promise.resolve({ not: 'tooHeavy' } as const),
        () => Promise.reject(new Error('ENOSPC')),
      ]) {
        const file = await stored();
        await givenTo(caseNo, file);
        drawing(take);
        expect([await pictures.thumbnail(file), await reading(file)]).toEqual(['later', null]);
        // It is left alone for a while, and then looked at again.
        drawing(() => Promise.resolve({ not: 'broken' }));
        expect(await pictures.thumbnail(file)).toBe('later');
        pictures['resting'].rest(file.sha256, -1);
        expect([await pictures.thumbnail(file), (await reading(file))?.state]).toEqual([undefined, 'broken']);
      }
    });

    it('leaves nothing behind when its dossier was destroyed meanwhile', async () => {
      const { caseNo } = await HttpCase.register(who);
      const jpeg = await photo('plum');
      const path = join(stack.env['FILES_DIR']!, 'drawn.jpg');
      writeFileSync(path, jpeg);
      const size = { width: 200, height: 400 };
      drawing(() => Promise.resolve({ pages: [path], size }));
      const gone = await stored();
      expect(await pictures.thumbnail(gone)).toBeUndefined();
      expect(await reading(gone)).toBeNull();
      const kept = await stored();
      await givenTo(caseNo, kept);
      expect(await pictures.thumbnail(kept)).toHaveProperty('pipe');
      expect((await reading(kept))?.thumbnail).toMatch(/^[0-9a-f]{64}$/);
      drawing(() => Promise.resolve({ not: 'broken' }));
      const torn = await stored();
      expect([await pictures.thumbnail(torn), await reading(torn)]).toEqual([undefined, null]);
    });
  });

  it('what is no picture is kept as it came, and told as what it is', async () => {
    const c = await HttpCase.register(who);
    const whole = await photo('navy');
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    for (const [name, content, state] of [
      ['半张.jpg', whole.subarray(0, 600), 'broken'],
      ['很大.png', bomb, 'tooLarge'],
    ] as const) {
      const { sha256 } = await give(c, name, content);
      expect((await small(c, sha256)).status).toBe(204);
      const file = (await read(c)).unlisted.find((f) => f.sha256 === sha256);
      expect([name, file?.picture?.state]).toEqual([name, state]);
      const original = await who.officer.read(`/cases/${c.caseNo}/attachments/${sha256}`);
      expect(Number(original.headers.get('content-length'))).toBe(content.length);
    }
    const { sha256 } = await give(c, '录音.mp3', SOUNDS['audio/mpeg']!);
    expect((await small(c, sha256)).status).toBe(204);
  });

  it('each piece says what it is and proves; a copy without its statement keeps the catalogue from being whole (市场监督管理行政处罚程序规定 第二十四条)', async () => {
    const c = await HttpCase.register(who);
    const [paper, sound] = [
      await give(c, '台账.jpg', await photo('gray')),
      await give(c, '录音.mp3', SOUNDS['audio/mpeg']!),
    ];
    const first = await enter(c, piece({ form: 'copy', files: [paper.sha256] }));
    expect(first).toEqual({ piece: 1, version: 1 });
    await enter(c, piece({ kind: 'audiovisual', name: '电话录音', form: 'copy', files: [sound.sha256] }));
    const before = await read(c);
    expect([before.whole, before.mayEnter, before.unlisted]).toEqual([false, true, []]);
    expect(before.items.map((i) => i.wanting.map((w) => w.field))).toEqual([
      ['copy'],
      ['copy', 'method', 'takenAt', 'transcript'],
    ]);
    expect(before.items[0]!.wanting[0]!.article).toBe(COPIES);
    const printed = await who.officer.request<{ code: string; detail: string }>(
      'GET',
      `/cases/${c.caseNo}/evidence/pdf`,
    );
    expect([printed.status, printed.body.code]).toEqual([422, 'EVIDENCE_NOT_WHOLE']);
    expect(printed.body.detail).toContain('进货台账的与原件、原物一致的说明');

    const correction = { version: 1, reason: '补上提供人的确认。', copy: statement };
    await who.officer.post(
      `/cases/${c.caseNo}/evidence/1`,
      piece({ form: 'copy', files: [paper.sha256], ...correction }),
    );
    await who.officer.post(`/cases/${c.caseNo}/evidence/2/strike`, { version: 1, reason: '与本案无关。' });
    const after = await read(c, who.head);
    expect([after.whole, after.mayEnter]).toEqual([true, false]);
    expect(after.items.map((i) => [i.version, i.struck, i.wanting])).toEqual([
      [2, false, []],
      [2, true, []],
    ]);
    // What was there before stands beside it; a file that is listed no longer is told again.
    expect(after.items[0]!.entries).toMatchObject([
      { version: 1, by: '执法员甲', reason: null },
      { version: 2, by: '执法员甲', reason: '补上提供人的确认。' },
    ]);
    expect(after.unlisted.map((f) => f.sha256)).toEqual([sound.sha256]);

    const [once, again] = await Promise.all(
      [who.officer, who.legal].map(async (by) =>
        Buffer.from(await (await by.read(`/cases/${c.caseNo}/evidence/pdf`)).arrayBuffer()),
      ),
    );
    expect(again!.equals(once!)).toBe(true);
    const words = wordsIn(new Uint8Array(once!));
    for (const said of [
      '证据目录',
      '当事人：示例商行',
      '进货台账',
      '书证',
      '3页',
      '购进日期和数量。',
      '与原件、原物一致',
      '店主某签名',
      '共1件',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('电话录音');
  });

  it('only the officers of the case enter, only what was given to it, and nothing of days to come', async () => {
    const [c, other] = [await HttpCase.register(who), await HttpCase.register(who)];
    const path = `/cases/${c.caseNo}/evidence`;
    for (const by of [who.head, who.legal, who.archivist]) expect(await refused(path, piece(), by)).toBe('FORBIDDEN');
    expect(await refused(path, piece(), officer3)).toBe('CASE_NOT_FOUND');
    const elsewhere = await give(other, '别案.jpg', await photo('olive'));
    expect(await refused(path, piece({ files: [elsewhere.sha256] }))).toBe('ATTACHMENT_UNKNOWN');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const late = await who.officer.refused(path, piece({ takenAt: tomorrow }));
    expect([late.code, late.errors?.[0]?.path]).toEqual(['EVIDENCE_DATES', 'takenAt']);
    expect(await refused(path, piece({ kind: 'hearsay' }))).toBe('VALIDATION_FAILED');
    expect(await refused(path, piece({ proves: ' ' }))).toBe('VALIDATION_FAILED');
    expect(await refused(`${path}/1`, { ...piece(), version: 1, reason: '改。' })).toBe('NOT_FOUND');
    expect((await read(c)).items).toEqual([]);
  });

  it('of two who correct at once the second is told; two who enter at once have a number each; what is sent twice is entered once', async () => {
    const c = await HttpCase.register(who);
    const officer2 = await stack.as('officer2');
    const path = `/cases/${c.caseNo}/evidence`;
    const both = await Promise.all([enter(c, piece()), enter(c, piece({ name: '照片' }), officer2)]);
    expect(both.map((b) => b.piece).sort()).toEqual([1, 2]);
    const [one, two] = await Promise.all(
      [who.officer, officer2].map((by, i) =>
        by.request<{ code?: string }>(
          'POST',
          `${path}/1`,
          { ...piece({ name: `更正 ${i}` }), version: 1, reason: '写错了。' },
          { 'idempotency-key': `correct-${i}` },
        ),
      ),
    );
    expect([one!.status, two!.status].sort()).toEqual([201, 409]);
    expect([one!.body.code, two!.body.code].filter(Boolean)).toEqual(['EVIDENCE_CHANGED']);
    for (let i = 0; i < 2; i++) await who.officer.post(path, piece({ name: '收据' }), 'the-same');
    expect((await read(c)).items.map((i) => i.version)).toEqual([2, 1, 1]);
    await who.officer.post(`${path}/2/strike`, { version: 1, reason: '重复。' });
    expect(await refused(`${path}/2/strike`, { version: 2, reason: '重复。' })).toBe('EVIDENCE_STRUCK');
  });

  it('a catalogue that is not whole keeps its case from being sealed; sealed, it is bound, read and printed, and changed no more (行政处罚法 第四十六条)', async () => {
    const c = await HttpCase.register(who);
    await enter(c, piece({ form: 'copy' }));
    await c.withdraw('登记错误。');
    // What lacks the statement of its copy is not sealed; those whose case it is add it.
    const { id } = (await c.state()).tasks.find((t) => t.kind === 'fileDossier')!;
    const told = await who.archivist.refused(`/tasks/${id}/complete`, { data: {} });
    expect(told.code).toBe('EVIDENCE_NOT_WHOLE');
    expect(told.detail).toContain('由执法员甲补');
    expect(told.errors![0]!.message).toContain('由执法员甲补');
    const mended = { ...piece({ form: 'copy', copy: statement }), version: 1, reason: '补注。' };
    await who.officer.post(`/cases/${c.caseNo}/evidence/1`, mended);
    await c.complete('fileDossier');
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    const path = `/cases/${c.caseNo}/evidence`;
    for (const [where, body] of [
      [path, piece()],
      [`${path}/1`, { ...piece(), version: 2, reason: '改。' }],
      [`${path}/1/strike`, { version: 2, reason: '改。' }],
    ] as const)
      expect(await refused(where, body)).toBe('CASE_CLOSED');
    const { items, mayEnter } = await read(c);
    expect([items.length, mayEnter]).toEqual([1, false]);
    expect((await who.archivist.read(`${path}/pdf`)).status).toBe(200);
    const bound = await who.archivist.get<{ volumes: { volume: string; lines: { title: string }[] }[] }>(
      `/cases/${c.caseNo}/dossier/catalogue`,
    );
    expect(bound.volumes.find((v) => v.volume === 'main')!.lines.map((l) => l.title)).toContain('证据目录');
  });
});
