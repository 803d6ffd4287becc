import type { AnyEntry, CaseState } from '#contracts';
import { type CatalogueLine, type Dossier, RETENTION, type Volume, VOLUMES } from '#documents';
import { dateOf } from '#law';
import { canonical, type JournalEntity } from '#store';
import type { Bound } from './binder';
import { digest } from './sealing';

/** A file of the package: where it lies in it, and the hash it is stored under. */
export interface PackageFile {
  path: string;
  /** As it was given, or as a person calls it. */
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

export interface PackageManifest {
  format: 'rouzhi-dossier/1';
  caseNo: string;
  sealedAt: string;
  metadata: { source: string; elements: Record<string, string | number> };
  catalogue: Record<Volume, CatalogueLine[]>;
  journal: { entries: number; headHash: string };
  /** Every file but this one, `seal.json` and `public-key.pem`, by path. */
  files: PackageFile[];
}

export const VOLUME_PATHS: Record<Volume, string> = { main: `${VOLUMES.main}.pdf`, inner: `${VOLUMES.inner}.pdf` };
const JOURNAL = 'journal.jsonl';

/** 办理记录, one entry a line, each with the hash of the one before. */
export const journalLines = (links: readonly JournalEntity[]): string =>
  links
    .map(({ seq, prevHash, hash, entry }) => canonical({ seq, prevHash, hash, entry: JSON.parse(entry) as AnyEntry }))
    .map((line) => `${line}\n`)
    .join('');

/** What a package holds, and what of it is new: the originals are in the store already. */
export function packageOf(
  { state, dossier, volumes }: Bound,
  links: readonly JournalEntity[],
  sealedAt: string,
): { manifest: PackageManifest; made: Uint8Array[] } {
  const journal = Buffer.from(journalLines(links));
  const madeFile = (path: string, type: string, bytes: Uint8Array): PackageFile => ({
    ...{ path, name: path, type, size: bytes.length, sha256: digest(bytes) },
  });
  const files = [
    madeFile(VOLUME_PATHS.main, 'application/pdf', volumes.main.pdf),
    madeFile(VOLUME_PATHS.inner, 'application/pdf', volumes.inner.pdf),
    madeFile(JOURNAL, 'application/jsonl', journal),
    ...originalsOf(dossier),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const last = links.at(-1)!;
  return {
    made: [volumes.main.pdf, volumes.inner.pdf, journal],
    manifest: {
      ...{ format: 'rouzhi-dossier/1', caseNo: state.caseNo, sealedAt, metadata: metadataOf(state, volumes, sealedAt) },
      catalogue: { main: volumes.main.catalogue, inner: volumes.inner.catalogue },
      journal: { entries: last.seq, headHash: last.hash },
      files,
    },
  };
}

const originalsOf = ({ originals, issued }: Dossier): PackageFile[] => [
  ...originals.map((f) => ({ ...f, path: `originals/${f.sha256}${extension(f.name)}` })),
  ...issued.map((f) => ({ ...f, path: `papers/${f.sha256}.pdf` })),
];

/** As far as it is one: whatever else the name holds stays in the manifest. */
export const extension = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? '';

/** What nobody has settled is said to be unsettled. @source DA/T 46—2009 文书类电子文件元数据方案 */
function metadataOf(state: CaseState, volumes: Bound['volumes'], sealedAt: string): PackageManifest['metadata'] {
  const lines = [...volumes.main.catalogue, ...volumes.inner.catalogue];
  const pages = (['main', 'inner'] as const).reduce((sum, v) => sum + (volumes[v].catalogue.at(-1)?.last ?? 0), 0);
  return {
    source: 'DA/T 46—2009 文书类电子文件元数据方案',
    elements: {
      聚合层次: '案卷',
      立档单位名称: state.unitName,
      电子文件号: state.caseNo,
      档号: '尚未编制',
      题名: `${state.party.name}${state.item.title}案`,
      文件编号: state.displayNo,
      责任者: state.unitName,
      形成日期: `${dateOf(state.registeredAt)}/${dateOf(sealedAt)}`,
      密级: '尚未确定',
      保管期限: RETENTION,
      件数: lines.length,
      页数: pages,
      语种: '汉语',
      文件组合类型: '组合文件',
      格式信息: 'PDF/A-2b',
    },
  };
}
