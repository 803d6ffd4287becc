import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource, type EntityManager } from 'typeorm';
import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common';
import {
  type AnyEntry,
  type CaseDocument,
  type CaseState,
  documentNumber,
  type Issued,
  type IssueRequest,
  onSpotNumber,
  seriesWord,
} from '#contracts';
import {
  type MissingField,
  type Outgoing,
  type PaperSource,
  setOutgoing,
  signersOf,
  sourceOf,
  Typesetters,
  whenMade,
} from '#documents';
import { foldJournal } from '#journal';
import { dateOf } from '#law';
import {
  canonical,
  CaseRecords,
  FileStore,
  IssuedPaperEntity,
  LawData,
  layoutFor,
  type LayoutInForce,
  nextNumber,
  persevering,
  readLayout,
  signaturesForIssue,
  stampFor,
  UnitEntity,
} from '#store';
import { type ElectronicSeal, sealedBy } from './electronic-seal';

/** What signs papers as they go out; not bound: nothing does. */
export const ELECTRONIC_SEAL = Symbol('ELECTRONIC_SEAL');

/** A paper is a few pages. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/** What keeps a paper from being issued, in words an operator can act on. */
export class PaperUnfit extends Error {
  constructor(
    { title }: CaseDocument,
    readonly wanting: { missing: MissingField[] } | { characters: string[] },
  ) {
    super(
      'missing' in wanting
        ? `《${title}》缺：${wanting.missing.map((m) => `${m.title}（${m.article}）`).join('；')}`
        : `《${title}》有印不出来的字符：${wanting.characters.join('、')}`,
    );
  }
}

type SetOf = NonNullable<Parameters<typeof setOutgoing>[2]>;

/**
 * Issues papers: numbered, set, and kept.
 *
 * 1. Once: a paper keeps its first number and its first bytes, whoever asks again, and two who ask at once get the same.
 * 2. Whole: number and row are one transaction, begun when nothing is known to be lacking and committed when the bytes are
 *    in their place. What cannot be set spends no number, so a series has no gap; who comes second waits for the first.
 *    A decision made on the spot takes none: it bears its case's.
 * 3. Sealed once: where an electronic seal is bound, its bytes are the paper's. A seal that fails or does not answer is like a
 *    renderer that is down: the number goes back, and it is tried again.
 * 4. By nobody's own template that is known to fail: a unit's is tried first, before anything is held that others wait for.
 * 5. Told from the record through one entry: asked again later, it says the same.
 */
@Injectable()
export class Issuing implements OnApplicationShutdown {
  private readonly typesetter = new Typesetters();

  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
    private readonly law: LawData,
    private readonly files: FileStore,
    @Optional() @Inject(ELECTRONIC_SEAL) private readonly seal?: ElectronicSeal,
  ) {}

  /** Errors: `PaperUnfit`; the store does not hold the journal through this entry, yet; the typesetter gave up. */
  async issue({ caseNo, documentId, through }: IssueRequest): Promise<Issued> {
    const standing = await this.issued(this.dataSource.manager, documentId);
    if (standing) return standing;
    const record = await this.recordThrough(caseNo, through);
    const document = record.state.documents.find((d) => d.id === documentId);
    if (!document) throw new Error(`${caseNo}: no document ${documentId} through entry ${through.seq}`);
    const state = whenMade(record, document);
    await this.mustSet(state, document);
    // Two runs of one request: who finds the row taken looks again.
    return persevering(() => this.dataSource.transaction((db) => this.number(db, state, document)), ['ER_DUP_ENTRY']);
  }

  onApplicationShutdown(): void {
    this.typesetter.close();
  }

  private async number(db: EntityManager, state: CaseState, document: CaseDocument): Promise<Issued> {
    const standing = await this.issued(db, document.id);
    if (standing) return standing;
    const unit = await db.findOneByOrFail(UnitEntity, { id: state.unitId });
    const word = seriesWord(state, document.kind);
    const year = Number(dateOf(document.madeAt).slice(0, 4));
    // It was handed over under the number of its case before anything was allotted.
    const isOnSpot = document.kind === 'onSpotDecision';
    const seq = isOnSpot ? null : await nextNumber(db, `paper:${word}:${year}`);
    const number = seq === null ? onSpotNumber(state) : documentNumber(word, year, seq);
    const stamp = await stampFor(db, unit.id, document.madeAt, true);
    let layout = await layoutFor(db, unit, document.kind, document.madeAt);
    const source = sourceOf(state, document, unit);
    const signatures = await signaturesForIssue(db, unit.id, signersOf(source));
    const signs: SetOf = {
      number,
      // A picture, or a font, that is lost keeps the paper waiting until it is restored: none goes out without what it should have.
      signatures: await Promise.all(signatures.map((s) => s && buffer(this.files.read(s.sha256)))),
      ...(stamp ? { stamp: { image: await buffer(this.files.read(stamp.sha256)), diameterMm: stamp.diameterMm } } : {}),
    };
    let set = await this.set(source, layout, signs);
    // Who withdraws a template waits from here on, not while the paper is set by it: where he came first, it is set anew.
    const standingLayout = await layoutFor(db, unit, document.kind, document.madeAt, true);
    if (!isSame(layout, standingLayout)) {
      layout = standingLayout;
      set = await this.set(source, layout, signs);
    }
    if (!('pdf' in set)) throw new PaperUnfit(document, set);
    const { pages } = set;
    const sealing = { unitName: state.unitName, number, at: new Date() };
    const pdf = this.seal ? await sealedBy(this.seal, set.pdf, sealing) : set.pdf;
    const sha256 = hash('sha256', pdf);
    const issued: Issued = { number, sha256, sm3: hash('sm3', pdf), pages, size: pdf.length };
    await this.files.put(Readable.from([pdf]), LARGEST, ({ keep }) => keep());
    await db.insert(IssuedPaperEntity, {
      ...{ ...issued, documentId: document.id, caseNo: state.caseNo, kind: document.kind, title: document.title },
      ...{ unitId: state.unitId, word, year, seq, issuedAt: sealing.at },
      ...{ templateId: layout.template?.id ?? null, fontId: layout.font?.id ?? null },
      ...{ stampNo: stamp?.no ?? null, electronicSeal: this.seal?.kind ?? null },
      signatures: signatures.some(Boolean) ? signatures.map((s) => s && { username: s.username, no: s.no }) : null,
    });
    return issued;
  }

  /** Errors: `PaperUnfit`; its unit's template is at fault, or takes too long. */
  private async mustSet(state: CaseState, document: CaseDocument): Promise<void> {
    const { manager } = this.dataSource;
    const unit = await manager.findOneByOrFail(UnitEntity, { id: state.unitId });
    const layout = await layoutFor(manager, unit, document.kind, document.madeAt);
    if (!layout.template && !layout.font) return;
    const number = documentNumber(seriesWord(state, document.kind), Number(dateOf(document.madeAt).slice(0, 4)), 1);
    const set = await this.set(sourceOf(state, document, unit), layout, { number });
    if (!('pdf' in set)) throw new PaperUnfit(document, set);
  }

  private async set(source: PaperSource, layout: LayoutInForce, signs: SetOf): Promise<Outgoing> {
    return setOutgoing(this.typesetter, source, { ...signs, layout: await readLayout(this.files, layout) });
  }

  private async issued(db: EntityManager, documentId: string): Promise<Issued | undefined> {
    const row = await db.findOneBy(IssuedPaperEntity, { documentId });
    if (!row) return undefined;
    const { number, sha256, sm3, pages, size } = row;
    return { number, sha256, sm3, pages, size };
  }

  private async recordThrough(
    caseNo: string,
    through: IssueRequest['through'],
  ): Promise<{ state: CaseState; entries: readonly AnyEntry[] }> {
    const [entries, calendars] = await Promise.all([this.records.journal(caseNo), this.law.calendars()]);
    const told = entries.filter((e) => e.seq <= through.seq);
    const last = told.at(-1);
    if (last?.seq !== through.seq || (isEntry(through) && canonical(last) !== canonical(through)))
      throw new Error(`${caseNo}: entry ${through.seq} is not in the store as the paper is to tell it`);
    return { state: foldJournal(told, calendars), entries: told };
  }
}

const isSame = (one: LayoutInForce, other: LayoutInForce): boolean =>
  one.template?.id === other.template?.id && one.font?.id === other.font?.id;
const isEntry = (through: IssueRequest['through']): through is AnyEntry => 'type' in through;
const hash = (algorithm: 'sha256' | 'sm3', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');
