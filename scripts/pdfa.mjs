#!/usr/bin/env node
/**
 * `npm run pdfa [-- 文件.pdf …]`: veraPDF, with nothing of ours, judges by PDF/A-2b every paper there is, set with its sample: as it
 * is shown, sealed, signed electronically, and all of them bound in a volume with pictures of every kind; or only the files that are
 * named. Java runs it, Maven fetches it once. Ends with 0: all conform; 1: one does not; 2: it could not be tried.
 */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuild, ensureModules, ensureVerapdf } from './lib/install.mjs';
import { ROOT, say } from './lib/log.mjs';

const AT = '2026-09-23T02:05:00.000Z';
const MOST_TOLD = 64 * 1024 * 1024;
const RED = { r: 192, g: 0, b: 0 };

const named = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'rouzhi-pdfa-'));
try {
  const validator = ensureVerapdf(process.env.ROUZHI_TOOLS_HOME ?? resolve(ROOT, '.local'));
  const papers = named.length > 0 ? named.map((path) => ({ title: path, path: resolve(path) })) : await everyPaper();
  process.exitCode = told(papers, judged(validator, papers)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function everyPaper() {
  ensureModules();
  ensureBuild();
  const { paperForms, sampleOf } = await import(join(ROOT, 'dist/libs/documents/index.js'));
  const { compiler, typeset } = await import(join(ROOT, 'dist/libs/documents/typeset/compile.js'));
  const { TestSeal } = await import(join(ROOT, 'dist/activities/issuing/test-seal.js'));
  const own = compiler();
  const papers = [];
  const put = (title, pdf) => {
    const path = join(work, `${papers.length}.pdf`);
    writeFileSync(path, pdf);
    papers.push({ title, path });
    return pdf;
  };
  const set = (title, job) => {
    const { pdf, ...wrong } = typeset(own, job);
    if (!pdf) throw new Error(`${title}排不出来：${JSON.stringify(wrong)}`);
    return put(title, pdf);
  };
  say('排版 …');
  const forms = paperForms();
  for (const { id, title } of forms) set(`${title}（${id}）`, sampleOf(id).job);

  const stamp = await sealPicture();
  const electronic = new TestSeal(testKey());
  const issued = forms.filter((f) => f.group === 'document').map(({ id, title }) => ({ title, job: sampleOf(id).job }));
  for (const { title, job } of issued) {
    const data = { ...job.data, mark: null, stamp: { kind: 'image', diameter: 42 } };
    const pdf = set(`${title}，套印印章`, { ...job, data, pictures: { stamp } });
    const { authority: unitName, number } = job.data;
    put(`${title}，套印印章并加盖电子印章`, await electronic.seal(pdf, { unitName, number, at: new Date(AT) }));
  }
  for (const mark of [undefined, '草稿']) {
    const volume = await boundVolume(issued, stamp, mark);
    const { pdf } = await volume((job) => Promise.resolve(typeset(own, job)));
    put(mark ? '全部文书装订的案卷，草稿' : '全部文书装订的案卷', pdf);
  }
  return papers;
}

/** Every paper in one volume, sealed; behind the first the pictures that people hand in; a signature that was drawn. */
async function boundVolume(issued, stamp, mark) {
  const { placedPicture, sampleOf, setVolume } = await import(join(ROOT, 'dist/libs/documents/index.js'));
  const pictures = new Map([['stamp', stamp]]);
  const placed = [];
  for (const { name, type, content } of await handedIn()) {
    pictures.set(name, await placedPicture(type, content));
    placed.push({ name, file: name, sha256: '', size: '' });
  }
  const commitment = sampleOf('record.signCommitment').job;
  const { authority, caseNo } = commitment.data;
  const head = { authority, caseNo, number: null };
  const attachments = {
    ...head,
    title: '附件',
    pictures: placed,
    files: [{ name: '录音.mp3', sha256: '', size: '' }],
  };
  const signature = placed[1].name;
  const piece = (id, title, sheets) => ({
    id,
    section: 'order',
    title,
    number: '',
    by: authority,
    at: AT,
    note: '',
    sheets,
  });
  const pieces = [
    piece('attachments', '照片', [
      { template: 'attachments', data: attachments, pictures: Object.fromEntries(placed.map((p) => [p.name, p.name])) },
    ]),
    piece('commitment', '改正承诺书', [
      {
        template: commitment.template,
        data: { ...commitment.data, mark: null, signature: 'signature' },
        pictures: { signature },
      },
    ]),
    ...issued.map(({ title, job }, i) =>
      piece(`d-${i}`, title, [
        {
          template: job.template,
          data: { ...job.data, mark: null, stamp: { kind: 'image', diameter: 42 } },
          pictures: { stamp: 'stamp' },
        },
      ]),
    ),
  ];
  const dossier = {
    ...{ course: 'penalty', cover: [{ title: '案号', text: caseNo }], volumes: { main: pieces, inner: [] } },
    ...{ remarks: { note: '', by: '', on: '' }, order: '', originals: [], issued: [], stamps: ['stamp'] },
  };
  const wish = { authority, caseNo, at: AT, pictures, ...(mark ? { mark } : {}) };
  return (typeset) => setVolume({ typeset }, dossier, 'main', wish);
}

/** Pictures as devices and scanners make them: with and without transparency, grey, for print, in sixteen bits, with a profile. */
async function handedIn() {
  const { default: sharp } = await import('sharp');
  const of = (channels, alpha) =>
    sharp({ create: { width: 64, height: 48, channels, background: { ...RED, ...(alpha ? { alpha } : {}) } } });
  const made = [
    ['照片', 'image/jpeg', of(3).jpeg()],
    ['透明', 'image/png', of(4, 0.5).png()],
    ['灰度照片', 'image/jpeg', of(3).toColourspace('b-w').jpeg()],
    ['灰度扫描', 'image/png', of(3).toColourspace('b-w').png()],
    ['调色板', 'image/png', of(4, 0.5).png({ palette: true })],
    ['十六位', 'image/png', of(3).toColourspace('rgb16').png()],
    ['印刷色', 'image/jpeg', of(3).toColourspace('cmyk').jpeg()],
    ['广色域', 'image/jpeg', of(3).withIccProfile('p3').jpeg()],
    ['网页图片', 'image/webp', of(4, 0.5).webp()],
  ];
  return Promise.all(made.map(async ([name, type, picture]) => ({ name, type, content: await picture.toBuffer() })));
}

/** As authorities hand theirs in: a red ring on nothing. */
async function sealPicture() {
  const { default: sharp } = await import('sharp');
  const side = 300;
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < side * side; at += 1) {
    const far = Math.hypot((at % side) - side / 2, Math.floor(at / side) - side / 2);
    if (far > 135 && far < 145) pixels.set([RED.r, RED.g, RED.b, 255], at * 4);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } })
    .png()
    .toBuffer();
}

function testKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/** What veraPDF says of each file, by its path. */
function judged(validator, papers) {
  say('校验 …');
  const asked = ['--flavour', '2b', '--format', 'json', '--nonpdfext', ...papers.map((p) => p.path)];
  const { stdout, stderr } = spawnSync(
    'java',
    ['-Djava.awt.headless=true', '-cp', validator, 'org.verapdf.apps.GreenfieldCliWrapper', ...asked],
    { encoding: 'utf8', maxBuffer: MOST_TOLD },
  );
  if (!stdout?.startsWith('{')) throw new Error(`veraPDF 没有运行：${stderr || '没有回答'}`);
  const { jobs } = JSON.parse(stdout).report;
  return new Map(jobs.map((job) => [job.itemDetails.name, job]));
}

/** A line for each paper, with the rules that it breaks, and the count; whether all conform. */
function told(papers, verdicts) {
  let failed = 0;
  for (const { title, path } of papers) {
    const job = verdicts.get(path);
    const [result] = job?.validationResult ?? [];
    if (!result?.compliant) failed += 1;
    console.log(`${result?.compliant ? '合格' : '不合格'}  ${title}`);
    for (const rule of result?.details.ruleSummaries ?? []) {
      const { specification, clause, testNumber, failedChecks, description } = rule;
      console.log(`        ${specification} ${clause}（第 ${testNumber} 项，${failedChecks} 处）：${description}`);
    }
    if (!result) console.log('        打不开，或者不是 PDF');
  }
  console.log(`\nPDF/A-2b：${papers.length} 件，合格 ${papers.length - failed} 件，不合格 ${failed} 件`);
  return failed === 0;
}
