import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiler, typeset } from '../../libs/documents/typeset/compile';
import { partsOf, pemOf } from '../../test/support/pades';
import { wordsIn } from '../../test/support/pdf';
import { sealedBy } from './electronic-seal';
import { TestSeal } from './test-seal';

const keyOf = (type: 'rsa' | 'ed25519') =>
  (type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')).privateKey
    .export({ format: 'der', type: 'pkcs8' })
    .toString('base64');
const SEALING = {
  unitName: '示例市市场监督管理局',
  number: '示市监责改〔2026〕1号',
  at: new Date('2026-09-23T02:05:00Z'),
};

function paper(): Uint8Array {
  const rows = [{ title: '事项', lines: ['现场检查'] }];
  const data = {
    title: '记录',
    authority: SEALING.unitName,
    number: SEALING.number,
    date: '',
    by: null,
    basis: null,
    rows,
  };
  const set = typeset(compiler(), { template: 'record', data, at: SEALING.at.toISOString() });
  if (!('pdf' in set)) throw new Error(JSON.stringify(set));
  return set.pdf;
}

describe(TestSeal.name, () => {
  const key = keyOf('rsa');
  let folder: string;
  let pdf: Uint8Array;
  let sealed: Buffer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-pades-'));
    pdf = paper();
    sealed = Buffer.from(await new TestSeal(key).seal(pdf, SEALING));
    if (process.env['PAPER_SHOTS']) writeFileSync(join(process.env['PAPER_SHOTS'], 'pades.pdf'), sealed);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** As openssl judges it, with nothing of ours. */
  async function verify(
    content: Buffer,
    signature: Buffer,
    by = key,
  ): Promise<{ status: number | null; said: string }> {
    const put = (name: string, bytes: Uint8Array | string) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    const certificate = await new TestSeal(by).certificate(SEALING.unitName);
    const asked = [
      ...['cms', '-verify', '-inform', 'DER', '-binary', '-cades', '-purpose', 'any'],
      ...['-in', put('signature', signature), '-content', put('content', content)],
      ...['-CAfile', put('ca.pem', pemOf(certificate)), '-out', join(folder, 'out')],
    ];
    const { status, stdout, stderr } = spawnSync('openssl', asked, { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }

  it('signs the whole paper so that openssl proves it, signing-certificate-v2 included (ETSI EN 319 142-1)', async () => {
    const { content, signature, range } = partsOf(sealed);
    expect(range[0]).toBe(0);
    expect(range[2]! + range[3]!).toBe(sealed.length);
    expect(await verify(content, signature)).toMatchObject({ status: 0 });
    expect(sealed.includes('/SubFilter /ETSI.CAdES.detached')).toBe(true);
  });

  it('a byte that was altered, or another’s certificate, proves nothing', async () => {
    const { content, signature } = partsOf(sealed);
    const altered = Buffer.from(content);
    altered[200] = altered[200]! ^ 1;
    expect((await verify(altered, signature)).status).not.toBe(0);
    expect((await verify(content, signature, keyOf('rsa'))).status).not.toBe(0);
  });

  it('leaves the paper as it was set and PDF/A: it only adds, keeps the identifier, shows nothing (ISO 19005-2 6.1.3, 6.3, 6.4)', () => {
    expect(sealed.subarray(0, pdf.length - 1).equals(Buffer.from(pdf).subarray(0, -1))).toBe(true);
    const text = sealed.toString('latin1');
    const added = text.slice(pdf.length);
    const idOf = (part: string) =>
      /\/ID\s*\[\s*(\([^)]*\)|<[^>]*>)/u.exec(part.slice(part.lastIndexOf('trailer')))?.[1];
    expect(idOf(text)).toBeTruthy();
    expect(idOf(text)).toBe(idOf(text.slice(0, pdf.length)));
    expect(added).toMatch(/\/Prev \d+/);
    // A widget without a size needs no appearance; it is printed, never hidden.
    expect(added).toMatch(/\/Rect \[0 0 0 0\][\s\S]*\/F 4\b/);
    for (const kept of ['/Metadata', '/OutputIntents', '/StructTreeRoot', '/MarkInfo', '/Lang'])
      expect(added).toContain(kept);
    for (const never of ['/JavaScript', '/NeedAppearances', '/XFA', '/Encrypt']) expect(added).not.toContain(never);
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>B/);
    // Every place that the last table names is where its object begins.
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]);
    const rows = [...text.slice(table).matchAll(/^(\d+) 1\n(\d{10}) \d{5} n/gm)];
    expect(rows.length).toBeGreaterThan(4);
    for (const [, no, at] of rows) expect(text.slice(Number(at))).toMatch(new RegExp(`^${no} 0 obj\\b`));
    expect(wordsIn(sealed)).toBe(wordsIn(pdf));
  });

  it('says in signature and certificate that it is for trials and has no legal force', async () => {
    const [, reason] = /\/Reason <([0-9a-f]+)>/.exec(sealed.toString('latin1'))!;
    const words = Buffer.from(reason!, 'hex').swap16().toString('utf16le').slice(1);
    expect(words).toBe('测试印章，不具法律效力（示市监责改〔2026〕1号）');
    const certificate = await new TestSeal(key).certificate(SEALING.unitName);
    expect(String(certificate.subject.typesAndValues[0]!.value.valueBlock.value)).toBe(
      '示例市市场监督管理局（测试印章，不具法律效力）',
    );
  });

  it('the same key gives every process the same certificate; what is no RSA key is refused', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => new TestSeal(key).certificate(SEALING.unitName)));
    expect(pemOf(one!)).toBe(pemOf(other!));
    expect(() => new TestSeal(keyOf('ed25519'))).toThrow('ELECTRONIC_SEAL_TEST_KEY 应为 RSA 私钥');
  });

  it('a seal that does not answer is given up, and one that refuses is heard', async () => {
    const silent = { kind: 'test', seal: () => new Promise<never>(() => undefined) } as const;
    await expect(sealedBy(silent, pdf, SEALING, 20)).rejects.toThrow('did not answer in 20 ms');
    const refusing = { kind: 'test', seal: () => Promise.reject(new Error('no certificate')) } as const;
    await expect(sealedBy(refusing, pdf, SEALING)).rejects.toThrow('no certificate');
  });
});
