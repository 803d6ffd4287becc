import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import canonicalize from 'canonicalize';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { DataSource } from 'typeorm';
import type { AnyEntry } from '#contracts';
import { Originals } from '#documents';
import { CaseRecords, dataSourceOptions, JournalEntity } from '#store';
import { archiveOn } from '../support/archive';
import { HttpCase, type People, people } from '../support/officer-work';
import { heicOf, heicPhoto } from '../support/heic';
import { wordsIn } from '../support/pdf';
import { scanned } from '../support/scan';
import { eventually, type Person, TestStack } from '../support/stack';

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCAN = scanned([{}, { rotate: 90 }, {}]);
const LOCKED = scanned([{}], { locked: true });
const SEALS = 4;

type Files = Map<string, Buffer>;
type Json = Record<string, unknown>;

async function unpack(zip: Buffer): Promise<Files> {
  const files: Files = new Map();
  const opened = await fromBufferPromise(zip);
  for await (const entry of opened.eachEntry()) {
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  }
  return files;
}

function pack(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}

/** 卷宗: assembled, sealed, handed over, proven wherever it lies. @source 实施方案 二（三）一案一卷; 档案法 第三十七条 */
describe('the dossier', () => {
  let stack: TestStack;
  let who: People;
  let folder: string;
  let sealed: HttpCase[];
  let zip: Buffer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-dossier-'));
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(async () => {
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const bytes = async (who: Person, path: string) => Buffer.from(await (await who.read(path)).arrayBuffer());
  const pathOf = ({ caseNo }: HttpCase, what: string) => `/cases/${caseNo}/${what}`;
  const put = (name: string, content: Buffer | string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  function verify(...args: string[]): { code: number | null; said: string } {
    const script = join(__dirname, '../../scripts/verify.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  }
  const registry = async () => (await bytes(who.archivist, '/dossiers/registry')).toString('utf8');
  const publicKey = async () => (await who.archivist.get<{ publicKey: string }>('/dossiers/key')).publicKey;

  async function corrected(): Promise<HttpCase> {
    const c = await HttpCase.register(who);
    const given: string[] = [];
    for (const [name, content] of [
      ['店面.png', DOT],
      ['整改记录.pdf', SCAN],
      ['上锁.pdf', LOCKED],
      ['IMG_1.HEIC', heicPhoto()],
      ['IMG_2.HEIC', heicPhoto().subarray(0, -100)],
      ['IMG_3.HEIC', heicOf(30_000, 30_000)],
    ] as const)
      given.push((await who.officer.give<{ sha256: string }>(pathOf(c, 'attachments'), name, content)).body.sha256);
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。', attachments: given });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing']) await c.complete(kind);
    return c;
  }

  it('can be leafed through before it is sealed, marked as a draft; a package of it there is none', async () => {
    sealed = await Promise.all(Array.from({ length: SEALS }, corrected));
    const [c] = sealed;
    const draft = await who.archivist.get<Json>(pathOf(c!, 'dossier/catalogue'));
    expect(draft).toMatchObject({
      sealed: false,
      volumes: [
        { volume: 'main', lines: expect.arrayContaining([expect.objectContaining({ title: '责令改正通知书' })]) },
        { volume: 'inner', lines: expect.arrayContaining([expect.objectContaining({ title: '案件来源登记表' })]) },
      ],
    });
    expect(wordsIn(await bytes(who.archivist, pathOf(c!, 'dossier.pdf')))).toContain('未归档');
    expect((await who.archivist.read(pathOf(c!, 'dossier.zip'))).status).toBe(404);
  });

  it('several sealed at once stand in one chain without a gap, and each package proves itself', async () => {
    await Promise.all(sealed.map((c) => c.complete('fileDossier')));
    await eventually(
      () => Promise.all(sealed.map((c) => c.state())),
      (states) => states.every((s) => s.status === 'closed'),
      60_000,
    );
    const lines = (await registry())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { number: number; caseNo: string });
    expect(lines.map((l) => l.number)).toEqual(Array.from({ length: SEALS }, (_, i) => i + 1));
    expect(new Set(lines.map((l) => l.caseNo))).toEqual(new Set(sealed.map((c) => c.caseNo)));
    const key = put('key.pem', await publicKey());
    const chain = put('chain.jsonl', await registry());
    for (const c of sealed) {
      const path = put(`${c.caseNo}.zip`, await bytes(who.archivist, pathOf(c, 'dossier.zip')));
      const { code, said } = verify(path, '--key', key, '--chain', chain);
      expect(said).toContain('核验通过');
      expect(code).toBe(0);
    }
    // Of an authority that has replaced its key each is given.
    const later = generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' });
    const other = put('later.pem', later);
    const path = put('keys.zip', await bytes(who.archivist, pathOf(sealed[0]!, 'dossier.zip')));
    expect(verify(path, '--key', other, '--key', key).code).toBe(0);
    expect(verify(path, '--key', other)).toMatchObject({ code: 1, said: expect.stringContaining('不是所给的公钥') });
  });

  it('is the same to the byte each time, holds the originals, and is for who may have it', async () => {
    const c = sealed.find(({ caseNo }) => caseNo)!;
    zip = await bytes(who.archivist, pathOf(c, 'dossier.zip'));
    expect((await bytes(who.archivist, pathOf(c, 'dossier.zip'))).equals(zip)).toBe(true);
    const files = await unpack(zip);
    expect([...files.values()].some((content) => content.equals(DOT))).toBe(true);
    const main = files.get('正卷.pdf')!;
    if (process.env['PAPER_SHOTS']) {
      for (const name of ['正卷.pdf', '副卷.pdf'])
        writeFileSync(join(process.env['PAPER_SHOTS'], name), files.get(name)!);
    }
    expect((await bytes(who.officer, pathOf(c, 'dossier.pdf'))).equals(main)).toBe(true);
    for (const said of ['柔性执法案卷', '送达回证', '店面.png', '卷内备考表']) expect(wordsIn(main)).toContain(said);
    for (const said of ['共3页，印在后面', '整改记录.pdf第3页，共3页', '没有印出：加密'])
      expect(wordsIn(main)).toContain(said);
    // The photo is placed, and so not in the list; its original lies beside as it was given.
    const listed = [...wordsIn(main).matchAll(/\dIMG_(\d)\.HEIC[0-9a-f]{64}(没有印出：[^\d]*)/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(listed).toEqual([
      ['2', expect.stringContaining('无法读取')],
      ['3', expect.stringContaining('像素过多')],
    ]);
    expect([...files.values()].some((content) => content.equals(heicPhoto()))).toBe(true);
    expect(wordsIn(main)).not.toContain('未归档');
    expect((await who.officer.read(pathOf(c, 'dossier.zip'))).status).toBe(403);
    const stranger = await stack.as('officer3');
    expect((await stranger.read(pathOf(c, 'dossier.pdf'))).status).toBe(404);
    expect(await who.archivist.get(pathOf(c, 'dossier'))).toMatchObject({
      intact: true,
      seal: { number: expect.any(Number), keyId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  const text = (files: Files, path: string) => files.get(path)!.toString('utf8');
  const rewrite = (files: Files, path: string, change: (json: Json) => void) => {
    const json = JSON.parse(text(files, path)) as Json;
    change(json);
    files.set(path, Buffer.from(canonicalize(json)!));
  };
  const originalIn = (files: Files) => [...files.keys()].find((path) => /^originals\/.*\.png$/.test(path))!;
  const linesOf = (files: Files) => text(files, 'journal.jsonl').split('\n').filter(Boolean);
  function resign(files: Files, privateKey: KeyObject, publicPem: string): void {
    rewrite(files, 'seal.json', (seal) => {
      delete seal['signature'];
      seal['key'] = { ...(seal['key'] as Json), publicKey: publicPem };
      seal['signature'] = sign(null, Buffer.from(canonicalize(seal)!), privateKey).toString('base64');
    });
    files.set('public-key.pem', Buffer.from(publicPem));
  }
  const other = generateKeyPairSync('ed25519');

  const TAMPERINGS: [string, (files: Files) => void, RegExp][] = [
    [
      'a byte in a volume',
      (files) => {
        const pdf = Buffer.from(files.get('正卷.pdf')!);
        pdf[pdf.length >> 1]! ^= 1;
        files.set('正卷.pdf', pdf);
      },
      /“正卷\.pdf”被改动/,
    ],
    [
      'an original',
      (files) => files.set(originalIn(files), Buffer.from('another')),
      /“originals\/.*”（店面\.png）被改动/,
    ],
    ['a file that is gone', (files) => files.delete('副卷.pdf'), /缺少“副卷\.pdf”/],
    [
      'a file that was put in',
      (files) => files.set('originals/new.txt', Buffer.from('new')),
      /多出“originals\/new\.txt”/,
    ],
    [
      'an entry of the manifest',
      (files) =>
        rewrite(
          files,
          'manifest.json',
          (m) => ((m['files'] as Json[]).find((f) => f['path'] === '正卷.pdf')!['size'] = 1),
        ),
      /manifest\.json 被改动：其中“正卷\.pdf”的登记与文件不符/,
    ],
    [
      'an entry of the journal',
      (files) => files.set('journal.jsonl', Buffer.from(text(files, 'journal.jsonl').replace('已改正。', '未改正。'))),
      /办理记录第 \d+ 条被改动/,
    ],
    [
      'the newest entries',
      (files) => files.set('journal.jsonl', Buffer.from(`${linesOf(files).slice(0, -2).join('\n')}\n`)),
      /办理记录缺少第 \d+ 至 \d+ 条：最新的记录被删去/,
    ],
    [
      'the time of the seal',
      (files) => rewrite(files, 'seal.json', (s) => (s['sealedAt'] = '2020-01-01T00:00:00.000Z')),
      /封存时间与签名不符/,
    ],
    [
      'the signature of another key',
      (files) => resign(files, other.privateKey, other.publicKey.export({ format: 'pem', type: 'spki' }).toString()),
      /签名的密钥不是所给的公钥/,
    ],
    [
      'the hash of the seal before',
      (files) => rewrite(files, 'seal.json', (s) => (s['previous'] = { number: 9, sealSha256: '0'.repeat(64) })),
      /上一卷的校验值、序号或者签名被改动/,
    ],
  ];

  it.each(TAMPERINGS)('names what was altered: %s', async (_, tamper, named) => {
    const files = await unpack(zip);
    tamper(files);
    const { code, said } = verify(put('tampered.zip', await pack(files)), '--key', put('key.pem', await publicKey()));
    expect(said).toMatch(named);
    expect(code).toBe(1);
  });

  it('names a dossier that was left out of the chain, and one that nobody has registered', async () => {
    const path = put('whole.zip', zip);
    const lines = (await registry()).split('\n').filter(Boolean);
    const own = (JSON.parse(text(await unpack(zip), 'seal.json')) as { number: number }).number;
    const gone = lines.findIndex((_, i) => i + 1 !== own && i + 1 < lines.length);
    const gap = put('gap.jsonl', lines.filter((_, i) => i !== gone).join('\n'));
    expect(verify(path, '--chain', gap)).toMatchObject({
      code: 1,
      said: expect.stringContaining(`缺少第 ${gone + 1} 号`),
    });
    const without = put('without.jsonl', lines.slice(0, own - 1).join('\n'));
    expect(verify(path, '--chain', without)).toMatchObject({
      code: 1,
      said: expect.stringContaining('登记中没有这份卷宗'),
    });
  });

  it('ends between its number and its row, and is sealed twice at once afterwards: one seal, next in the chain', async () => {
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, { multipleStatements: true });
    const db = await new DataSource(options).initialize();
    try {
      const { caseNo: from } = sealed[0]!;
      const caseNo = `${from}-again`;
      const links = await new CaseRecords(db).links(from);
      const through = links.slice(
        0,
        links.findIndex((l) => l.type === 'case.sealed'),
      );
      const copied = through.map((l) => ({ ...l, caseNo, entry: l.entry.replaceAll(from, caseNo) }));
      await db.getRepository(JournalEntity).insert(copied);
      const request = { caseNo, through: JSON.parse(copied.at(-1)!.entry) as AnyEntry, at: new Date().toISOString() };
      const numbers = async () =>
        (await registry())
          .split('\n')
          .filter(Boolean)
          .map((l) => (JSON.parse(l) as { number: number }).number);
      const before = await numbers();
      const broken = archiveOn(db, stack);
      Object.assign(broken, {
        key: {
          seal: () => {
            throw new Error('ended');
          },
        },
      });
      await expect(broken.seal(request)).rejects.toThrow('ended');
      const [one, other] = await Promise.all([archiveOn(db, stack), archiveOn(db, stack)].map((a) => a.seal(request)));
      expect(other).toEqual(one);
      expect(await numbers()).toEqual([...before, before.length + 1]);
    } finally {
      await db.destroy();
    }
  });

  it('of which a file is cut short is given to nobody, and the service goes on', async () => {
    const [c] = sealed;
    const manifest = JSON.parse(
      (await unpack(await bytes(who.archivist, pathOf(c!, 'dossier.zip')))).get('manifest.json')!.toString(),
    ) as {
      files: { sha256: string }[];
    };
    const { sha256 } = manifest.files[0]!;
    truncateSync(join(stack.env['FILES_DIR']!, sha256.slice(0, 2), sha256), 10);
    for (let i = 0; i < 3; i++) expect((await who.archivist.read(pathOf(c!, 'dossier.zip'))).status).toBe(500);
    expect((await fetch(`${stack.url}/health/live`)).status).toBe(200);
  });

  it('a file that takes too long or too much to be drawn is told as that, and takes nobody with it', async () => {
    for (const limits of [{ page: 1 }, { memory: 1 }]) {
      const originals = new Originals(limits);
      const loan = originals.lend();
      const files = [
        ['application/pdf', scanned(Array(20).fill({}))],
        ['image/heic', heicPhoto()],
      ] as const;
      for (const [type, content] of files)
        expect(await loan.take({ sha256: type, type }, () => Promise.resolve(content))).toEqual({ not: 'tooHeavy' });
      originals.close();
    }
  });

  it('a disk that takes nothing is no word on a file; what was too heavy is tried again later', async () => {
    const photo = { sha256: 'photo', type: 'image/heic' };
    const scan = { sha256: 'scan', type: 'application/pdf' };
    const originals = new Originals();
    const loan = originals.lend();
    // The child is given a page where a folder lies already: as on a full disk nothing is written.
    const taken = (file: typeof photo, content: Uint8Array) =>
      loan.take(file, () => {
        mkdirSync(join(originals['root']!, String(originals['count']), '1'), { recursive: true });
        return Promise.resolve(content);
      });
    for (const [file, content] of [
      [photo, heicPhoto()],
      [scan, SCAN],
    ] as const) {
      await expect(taken(file, content)).rejects.toThrow('EISDIR');
      expect(await loan.take(file, () => Promise.resolve(content))).toHaveProperty('pages');
    }
    loan.end();
    originals.close();

    const limits = { memory: 1 };
    const busy = new Originals(limits);
    const drawn = async () => {
      const at = busy.lend();
      return at.take(photo, () => Promise.resolve(heicPhoto())).finally(() => at.end());
    };
    try {
      expect(await drawn()).toEqual({ not: 'tooHeavy' });
      limits.memory = 2 ** 30;
      expect(await drawn()).toEqual({ not: 'tooHeavy' });
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
      expect(await drawn()).toHaveProperty('pages');
    } finally {
      jest.restoreAllMocks();
      busy.close();
    }
  });

  it('what kills its process each time was too much for this machine, and is not called unreadable', async () => {
    const originals = new Originals();
    const loan = originals.lend();
    const dying = loan.take({ sha256: 'dying', type: 'image/heic' }, () => Promise.resolve(heicPhoto()));
    const killed = setInterval(() => originals['child']?.kill('SIGKILL'), 1);
    try {
      expect(await dying).toEqual({ not: 'tooHeavy' });
    } finally {
      clearInterval(killed);
      loan.end();
      originals.close();
    }
  });
});
