#!/usr/bin/env node
/**
 * `npm run verify -- 卷宗.zip [--key 公钥.pem …] [--chain 登记.jsonl]`: proves a sealed dossier, with nothing but this file and its
 * libraries, and names the first thing that was altered; and so a volume of several dossiers (多案一卷). Of an authority that has replaced its key each of its keys is given. Ends with 0: whole; 1: altered; 2: not asked properly.
 */
import canonicalize from 'canonicalize';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pkijs from 'pkijs';
import { openPromise } from 'yauzl';

const SEALED = ['manifest.json', 'seal.json', 'public-key.pem'];
/** What an outside authority says of the seal's time (RFC 3161). */
const TIMESTAMP = 'seal.tst';
/** 补卷: what is said of it, beside its file. */
const ADDITION = /^additions\/(\d{4,})\.json$/;
/** 多案一卷: what lies in a volume beside its pages. */
const OF_MEMBER = /^members\/\d{4,}\/(manifest|seal|additions\/\d{4,})\.json$/;
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
const GENESIS = '0'.repeat(64);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

class Altered extends Error {}
const altered = (words) => {
  throw new Altered(words);
};

/** Bytes by path; a volume is read whole, an original only for its hash. */
async function contentsOf(path) {
  const files = new Map();
  let zip;
  try {
    zip = await openPromise(path, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (files.has(entry.fileName)) altered(`压缩包里有两个“${entry.fileName}”。`);
      const hash = createHash('sha256');
      const kept = [];
      let size = 0;
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          hash.update(chunk);
          size += chunk.length;
          if (
            [...SEALED, TIMESTAMP, 'journal.jsonl'].includes(entry.fileName) ||
            ADDITION.test(entry.fileName) ||
            OF_MEMBER.test(entry.fileName)
          )
            kept.push(chunk);
        }
      } catch {
        altered(`“${entry.fileName}”被改动或者损坏：与压缩包里它自己的校验不符。`);
      }
      files.set(entry.fileName, { sha256: hash.digest('hex'), size, bytes: Buffer.concat(kept) });
    }
  } catch (error) {
    if (error instanceof Altered) throw error;
    altered(`压缩包本身损坏，读不出来（${error.message}）。`);
  } finally {
    zip?.close();
  }
  return files;
}

function jsonOf(files, path) {
  const file = files.get(path) ?? altered(`缺少“${path}”。`);
  try {
    return JSON.parse(file.bytes.toString('utf8'));
  } catch {
    return altered(`“${path}”被改动：已不是有效的 JSON。`);
  }
}

/** What the listed files really are, against the manifest. `trusted`: the manifest is what was sealed. */
function checkFiles(files, manifest, trusted) {
  const listed = new Map(manifest.files.map((f) => [f.path, f]));
  for (const { path, name, size, sha256: hash } of manifest.files) {
    const file = files.get(path);
    const words = name === path ? `“${path}”` : `“${path}”（${name}）`;
    if (!file) altered(trusted ? `缺少${words}。` : `manifest.json 被改动：其中登记的${words}不在包内。`);
    if (path === 'journal.jsonl' && trusted && file.sha256 !== hash) checkJournal(file.bytes, manifest.journal);
    if (file.size !== size || file.sha256 !== hash)
      altered(
        trusted ? `${words}被改动：内容与封存时不一致。` : `manifest.json 被改动：其中${words}的登记与文件不符。`,
      );
  }
  for (const path of files.keys()) {
    if (![...SEALED, TIMESTAMP].includes(path) && !listed.has(path) && !path.startsWith('additions/'))
      altered(trusted ? `多出“${path}”：封存时没有这个文件。` : `manifest.json 被改动：其中没有登记“${path}”。`);
  }
}

/** The entries one by one: each holds the hash of the one before. */
function checkJournal(bytes, { entries, headHash }) {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  let prev = GENESIS;
  for (const [i, text] of lines.entries()) {
    const no = i + 1;
    let line;
    try {
      line = JSON.parse(text);
    } catch {
      altered(`办理记录第 ${no} 条被改动：已不是有效的 JSON。`);
    }
    if (no > entries) altered(`办理记录多出第 ${no} 条：封存时只有 ${entries} 条。`);
    const own = sha256(`${prev}\n${canonicalize(line.entry)}`);
    if (line.seq !== no || line.entry?.seq !== no || line.prevHash !== prev || line.hash !== own)
      altered(`办理记录第 ${no} 条被改动、抽走或者插入。`);
    prev = line.hash;
  }
  if (lines.length < entries) altered(`办理记录缺少第 ${lines.length + 1} 至 ${entries} 条：最新的记录被删去。`);
  if (prev !== headHash) altered(`办理记录第 ${entries} 条被改动：与封存时最后一条的校验值不符。`);
}

function checkSeal(files, seal, manifest, given) {
  let key;
  try {
    key = createPublicKey(seal.key.publicKey);
  } catch {
    altered('seal.json 被改动：其中的公钥读不出来。');
  }
  const id = sha256(key.export({ format: 'der', type: 'spki' }));
  if (given.length > 0) {
    if (!given.includes(id)) altered('签名的密钥不是所给的公钥：这份封存不是由该机关的系统作出的，或者签名被替换。');
  }
  if (id !== seal.key.id) altered('seal.json 被改动：公钥与它的编号不符。');
  const { signature, ...unsigned } = seal;
  const signed =
    typeof signature === 'string' &&
    verify(null, Buffer.from(canonicalize(unsigned)), key, Buffer.from(signature, 'base64'));
  if (!signed) {
    // What of it no longer agrees with what lies beside it is what was altered.
    if (seal.sealedAt !== manifest.sealedAt) altered('seal.json 被改动：封存时间与签名不符。');
    if (seal.caseNo !== manifest.caseNo) altered('seal.json 被改动：案件编号与签名不符。');
    if (canonicalize(seal.journal) !== canonicalize(manifest.journal))
      altered('seal.json 被改动：办理记录的校验值与签名不符。');
    if (seal.manifestSha256 !== files.get('manifest.json').sha256)
      altered('seal.json 被改动：清单的校验值与签名不符。');
    altered('seal.json 被改动：上一卷的校验值、序号或者签名被改动，签名核验不通过。');
  }
  if (files.get('public-key.pem')?.bytes.toString('utf8') !== seal.key.publicKey)
    altered('“public-key.pem”被改动或者缺少：不是签名所用的公钥。');
}

/** What was added after the sealing: each signed, naming the one before it, the first the seal; and its file as it was added. `whole`: the files are here too. */
function checkAdditions(files, seal, given, { under = '', of = '', whole = true } = {}) {
  const numbers = [...files.keys()]
    .flatMap((path) => (path.startsWith(under) && ADDITION.exec(path.slice(under.length))?.[1]) || [])
    .map(Number);
  const count = Math.max(0, ...numbers);
  const known = new Set();
  const hashes = [];
  const keys = [seal.key.id, ...given];
  let before = files.get(`${under}seal.json`).sha256;
  for (let no = 1; no <= count; no++) {
    const path = `${under}additions/${String(no).padStart(4, '0')}.json`;
    const said = files.get(path) ?? altered(`缺少${of}第 ${no} 次补卷。`);
    const record = jsonOf(files, path);
    const named = `${of}第 ${no} 次补卷（${record.title}）`;
    const { signature, ...unsigned } = record;
    let key;
    try {
      key = createPublicKey(record.key.publicKey);
    } catch {
      altered(`${named}被改动：其中的公钥读不出来。`);
    }
    const id = sha256(key.export({ format: 'der', type: 'spki' }));
    if (id !== record.key.id || !keys.includes(id))
      altered(
        `${named}不是用封存的或者所给的密钥签名的：不是该机关的系统所作，或者签名被替换；该机关更换过密钥的，请用 --key 逐一给出。`,
      );
    const signed =
      typeof signature === 'string' &&
      verify(null, Buffer.from(canonicalize(unsigned)), key, Buffer.from(signature, 'base64'));
    if (!signed) altered(`${named}被改动：题名、理由、经办人、时间或者文件的登记与签名不符。`);
    if (record.caseNo !== seal.caseNo || record.no !== no || record.manifestSha256 !== seal.manifestSha256)
      altered(`${named}不是这份卷宗的。`);
    if (record.previousSha256 !== before) altered(`${named}之前的补卷被替换、抽走或者被改动。`);
    known.add(path);
    before = said.sha256;
    hashes.push(before);
    if (!whole) continue;
    const file = files.get(record.file.path) ?? altered(`缺少${named}的文件“${record.file.name}”。`);
    if (file.sha256 !== record.file.sha256 || file.size !== record.file.size)
      altered(`${named}的文件“${record.file.name}”被改动：内容与补卷时不一致。`);
    known.add(record.file.path);
  }
  const strange = [...files.keys()].find((path) => path.startsWith(`${under}additions/`) && !known.has(path));
  if (strange) altered(`多出“${strange}”：没有这次补卷的登记。`);
  return { count, hashes };
}

/** That the token speaks of this very seal and is signed by the certificate it brings along. Undefined: there is none. */
async function checkTimestamp(files) {
  const token = files.get(TIMESTAMP)?.bytes;
  if (!token) return undefined;
  const seal = files.get('seal.json').bytes;
  let signed;
  let info;
  try {
    signed = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(token).content });
    info = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent.getValue());
  } catch {
    altered(`“${TIMESTAMP}”被改动：时间戳读不出来。`);
  }
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex');
  if (hashAlgorithm.algorithmId !== SHA256_OID || imprint !== sha256(seal))
    altered(`“${TIMESTAMP}”不是这份封存的时间戳：其中的校验值与 seal.json 不符。`);
  const asked = { signer: 0, data: Uint8Array.from(seal).buffer, checkChain: false, extendedMode: true };
  const proven = await signed.verify(asked).catch((error) => error);
  if (!proven.signatureVerified) altered(`“${TIMESTAMP}”被改动：时间戳的签名核验不通过。`);
  const certificate = proven.signerCertificate;
  return {
    at: info.genTime.toISOString(),
    by: certificate.subject.typesAndValues.map((t) => t.value.valueBlock.value).join('，'),
    id: sha256(Buffer.from(certificate.toSchema().toBER())),
  };
}

/** All seals of the installation: without a gap, each naming the one before. */
function* chainRows(text) {
  let before;
  for (const line of text.split('\n').filter(Boolean)) {
    const row = JSON.parse(line);
    const expected = (before?.number ?? 0) + 1;
    if (row.number !== expected) altered(`登记中缺少第 ${expected} 号卷宗。`);
    const named = before ? { number: before.number, sealSha256: before.sealSha256 } : null;
    if (canonicalize(row.previous) !== canonicalize(named))
      altered(`第 ${row.number} 号卷宗（${row.caseNo}）记载的上一卷校验值与登记不符：上一卷被替换、抽走或者被改动。`);
    yield row;
    before = row;
  }
}

/** The additions as the registry has them: none is missing, and the one it names is the one that is here. */
function checkRegistered(row, additions, of = '') {
  const registered = row?.additions?.count ?? 0;
  if (registered > additions.count)
    altered(`缺少${of}第 ${additions.count + 1} 次补卷：登记中有 ${registered} 次，包内只有 ${additions.count} 次。`);
  if (registered > 0 && row.additions.sha256 !== additions.hashes[registered - 1])
    altered(`${of}第 ${registered} 次补卷与登记不符：被替换。`);
}

/** This one among them. */
function checkChain(text, seal, sealSha256, additions) {
  let found = false;
  for (const row of chainRows(text)) {
    if (row.number !== seal.number) continue;
    found = true;
    checkRegistered(row, additions);
    if (row.sealSha256 !== sealSha256)
      altered(
        `这份卷宗的封存信息与登记的第 ${row.number} 号不符${
          canonicalize(row.previous) === canonicalize(seal.previous) ? '' : '：上一卷的校验值被改动'
        }。`,
      );
  }
  if (!found) altered(`登记中没有这份卷宗（第 ${seal.number} 号）。`);
}

/** A seal's own key and signature. `of`: whose it is, in words. */
function checkSignature(seal, given, of) {
  let key;
  try {
    key = createPublicKey(seal.key.publicKey);
  } catch {
    altered(`${of}的封存信息被改动：其中的公钥读不出来。`);
  }
  const id = sha256(key.export({ format: 'der', type: 'spki' }));
  if (id !== seal.key.id) altered(`${of}的封存信息被改动：公钥与它的编号不符。`);
  if (given.length > 0 && !given.includes(id))
    altered(`${of}不是由所给的公钥签名的；该机关更换过密钥的，请用 --key 逐一给出。`);
  const { signature, ...unsigned } = seal;
  const bytes = Buffer.from(String(signature), 'base64');
  if (!verify(null, Buffer.from(canonicalize(unsigned)), key, bytes))
    altered(`${of}的封存信息被改动，签名核验不通过。`);
}

/** 多案一卷: its pages and its manifest by its own seal; each member by the seal it had before, which the manifest names. */
function checkVolume(files, seal, manifest, { keys, chain }) {
  checkSignature(seal, keys, '本卷');
  if (seal.manifestSha256 !== files.get('manifest.json').sha256) altered('manifest.json 被改动：与组卷时不一致。');
  if (seal.volumeNo !== manifest.volumeNo || seal.number !== manifest.number) altered('manifest.json 不是这一卷的。');
  if (files.get('public-key.pem')?.bytes.toString('utf8') !== seal.key.publicKey)
    altered('“public-key.pem”被改动或者缺少：不是签名所用的公钥。');
  const known = new Set([...SEALED]);
  for (const { path, size, sha256: hash } of manifest.files) {
    const file = files.get(path) ?? altered(`缺少“${path}”。`);
    if (file.size !== size || file.sha256 !== hash) altered(`“${path}”被改动：内容与组卷时不一致。`);
    known.add(path);
  }
  const registered = chain === undefined ? undefined : new Map([...chainRows(chain)].map((row) => [row.number, row]));
  let additions = 0;
  for (const { no, caseNo, displayNo, number, manifestSha256, sealSha256 } of manifest.members) {
    const of = `第 ${no} 件（${displayNo}）`;
    const under = `members/${String(no).padStart(4, '0')}/`;
    const sealed = files.get(`${under}seal.json`) ?? altered(`缺少${of}的封存信息。`);
    const listed = files.get(`${under}manifest.json`) ?? altered(`缺少${of}的清单。`);
    const own = jsonOf(files, `${under}seal.json`);
    checkSignature(own, keys, of);
    if (sealed.sha256 !== sealSha256) altered(`${of}的封存信息被替换：不是组卷时的。`);
    if (listed.sha256 !== manifestSha256 || own.manifestSha256 !== manifestSha256)
      altered(`${of}的清单被改动：与封存时不一致。`);
    if (own.caseNo !== caseNo || own.number !== number) altered(`${of}的封存信息不是这一案的。`);
    if (registered) {
      const row = registered.get(number);
      if (row?.caseNo !== caseNo || row.sealSha256 !== sealSha256) altered(`${of}与封存登记的第 ${number} 号不符。`);
    }
    const added = checkAdditions(files, own, keys, { under, of, whole: false });
    checkRegistered(registered?.get(number), added, of);
    additions += added.count;
    for (const path of files.keys())
      if (path.startsWith(`${under}additions/`) || [`${under}seal.json`, `${under}manifest.json`].includes(path))
        known.add(path);
  }
  const strange = [...files.keys()].find((path) => !known.has(path));
  if (strange) altered(`多出“${strange}”：组卷时没有这个文件。`);
  return additions;
}

/** Errors: `Altered`, in words. */
async function check(path, { keys, chain }) {
  const files = await contentsOf(path);
  const seal = jsonOf(files, 'seal.json');
  const manifest = jsonOf(files, 'manifest.json');
  if (seal.format === 'rouzhi-volume-seal/1')
    return { seal, manifest, members: checkVolume(files, seal, manifest, { keys, chain }) };
  checkSeal(files, seal, manifest, keys);
  const trusted = seal.manifestSha256 === files.get('manifest.json').sha256;
  checkFiles(files, manifest, trusted);
  if (!trusted) altered('manifest.json 被改动：与封存时不一致。');
  checkJournal(files.get('journal.jsonl').bytes, seal.journal);
  const additions = checkAdditions(files, seal, keys);
  if (chain !== undefined) checkChain(chain, seal, files.get('seal.json').sha256, additions);
  return { seal, manifest, additions, timestamp: await checkTimestamp(files) };
}

const { values, positionals } = parseArgs({
  options: { key: { type: 'string', multiple: true }, chain: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
const absent = [path, ...(values.key ?? []), values.chain].find((p) => p !== undefined && !existsSync(p));
if (!path || absent !== undefined) {
  console.error(
    absent ? `没有这个文件：${absent}` : '用法：npm run verify -- 卷宗.zip [--key 公钥.pem …] [--chain 登记.jsonl]',
  );
  process.exit(2);
}
const text = (file) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
const idOf = (file) => sha256(createPublicKey(text(file)).export({ format: 'der', type: 'spki' }));
try {
  const { seal, manifest, additions, timestamp, members } = await check(path, {
    keys: (values.key ?? []).map(idOf),
    chain: text(values.chain),
  });
  if (members !== undefined) {
    console.log(`核验通过：${manifest.volumeNo}，${manifest.members.length} 案，组成于 ${seal.sealedAt}。`);
    console.log(`卷的页面与组卷时逐字节一致，各案的封存信息、清单和补卷登记（${members} 次）相符。`);
  } else {
    console.log(
      `核验通过：${manifest.metadata.elements['题名']}（${seal.caseNo}），第 ${seal.number} 号，封存于 ${seal.sealedAt}。`,
    );
    console.log(`文件 ${manifest.files.length} 个、办理记录 ${seal.journal.entries} 条，与封存时逐字节一致。`);
    if (additions.count > 0) console.log(`封存以后补卷 ${additions.count} 次，各次的登记、签名和文件相符。`);
    // No failure: a package taken away before the timestamp came has none. Who relies on one must see that it is not there.
    console.log(
      timestamp
        ? `时间戳：${timestamp.at}，由 ${timestamp.by} 出具，与封存信息相符；其证书 SHA-256：${timestamp.id}（请与该机构公布的核对）。`
        : `无外部时间戳：包内没有“${TIMESTAMP}”，封存时间仅由封存机关的签名证明；该机关已经取得时间戳的，请向其索取。`,
    );
  }
  console.log(
    `签名公钥 SHA-256：${seal.key.id}${values.key ? '（与所给的公钥一致）' : '（没有给出 --key，未核对是谁的公钥）'}`,
  );
  if (!values.chain) console.log('没有给出 --chain，未核对前后各卷和补卷是否齐全。');
} catch (error) {
  if (!(error instanceof Altered)) throw error;
  console.error(`核验不通过：${error.message}`);
  process.exit(1);
}
