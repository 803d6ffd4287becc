import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import {
  assemble,
  type AttachmentView,
  type Dossier,
  type Drawn,
  HEIC,
  isPicture,
  type Loan,
  type Member,
  MOST_IN_DOSSIER,
  Originals,
  pagedIn,
  placedIn,
  placedPicture,
  type ProvenNotice,
  setVolume,
  type SetVolume,
  type Together,
  together,
  Typesetters,
  type Volume,
  VOLUME_LIMITS,
  wordsOf,
} from '#documents';
import type { AnyEntry, CaseState } from '#contracts';
import { foldJournal } from '#journal';
import {
  AttachmentEntity,
  catalogueOf,
  FileStore,
  LawData,
  layoutsUsed,
  signaturesIssued,
  signaturesOf,
  noticeProofs,
  PublicNoticeEntity,
  stampsUsed,
  standingPieces,
  UnitEntity,
  UserEntity,
} from '#store';

import { NotAsSealed, type SealedCase } from './sealed-case';

/** What the archive is given by the settings. */
export interface ArchiveSettings {
  /** Signs dossiers, as DOSSIER_KEY. */
  key: string;
}
export const ARCHIVE_SETTINGS = Symbol('ARCHIVE_SETTINGS');

export interface Bound {
  state: CaseState;
  dossier: Dossier;
  volumes: Record<Volume, SetVolume>;
}

const FULL: Drawn = { not: 'full' };

/** Binds the record of a case into the two volumes of its dossier. */
@Injectable()
export class Binder implements OnApplicationShutdown {
  private readonly typesetter = new Typesetters(VOLUME_LIMITS, { longest: VOLUME_LIMITS.longest });
  private readonly drawing = new Originals();

  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    readonly files: FileStore,
  ) {}

  /** `mark`: what stands across a draft, which may lack an original. Errors: an original is not in the store; a template is at fault. */
  async bind(entries: readonly AnyEntry[], at: string, mark?: string): Promise<Bound> {
    const { state, dossier } = await this.assemble(entries, at);
    return this.withDrawn(dossier, !mark, async (drawn) => {
      const wish = {
        ...{ authority: state.unitName, caseNo: state.displayNo, at, ...drawn },
        fonts: await this.fonts(dossier, !mark),
        ...(mark ? { mark } : {}),
      };
      // The typesetter does one after the other anyway.
      const main = await setVolume(this.typesetter, dossier, 'main', wish);
      const inner = await setVolume(this.typesetter, dossier, 'inner', wish);
      return { state, dossier, volumes: { main, inner } };
    });
  }

  /** Many sealed cases as one volume. `read`: told after each case. Errors: `NotAsSealed`; an original is not in the store; a template is at fault. */
  async bindTogether(
    sealed: readonly SealedCase[],
    wish: Together & { mark?: string },
    read: (done: number) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<SetVolume> {
    const members: Member[] = [];
    for (const { caseNo, entries, at, sealNumber, files } of sealed) {
      const member = { ...(await this.assemble(entries, at, files)), sealNumber };
      const found = new Set([...member.dossier.originals, ...member.dossier.issued].map((f) => f.sha256));
      const lost = [...files.keys()].find((sha256) => !found.has(sha256));
      if (lost) throw new NotAsSealed(caseNo, `the file ${lost} of its package is not in the record any more`);
      members.push(member);
      await read(members.length);
    }
    const { dossier, named } = together(members, wish);
    return this.withDrawn(dossier, !wish.mark, async (drawn) =>
      setVolume(this.typesetter, dossier, 'main', {
        ...{ authority: members[0]!.state.unitName, caseNo: wish.volumeNo, at: wish.at, named, ...drawn },
        fonts: await this.fonts(dossier, !wish.mark),
        ...(wish.mark ? { mark: wish.mark } : {}),
      }),
    );
  }

  /** What stands in a dossier, line by line: what it is found by. */
  async words(entries: readonly AnyEntry[]): Promise<string[]> {
    return wordsOf((await this.assemble(entries, entries.at(-1)!.at)).dossier);
  }

  /** `sealed`: the files it was sealed with, and as they were called then; what came later is not among them. */
  private async assemble(
    entries: readonly AnyEntry[],
    at: string,
    sealed?: ReadonlyMap<string, AttachmentView>,
  ): Promise<Pick<Bound, 'state' | 'dossier'>> {
    const [calendars, calendar] = await Promise.all([this.law.calendars(), this.law.calendar()]);
    const state = foldJournal(entries, calendars);
    const { caseNo, unitId } = state;
    const { manager } = this.dataSource;
    const acted = state.tasks.flatMap((t) => (t.completedBy?.kind === 'user' ? [t.completedBy.id] : []));
    const [unit, rows, users, pieces, notices, stamps, layouts, issued, signature] = await Promise.all([
      this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: unitId }),
      this.dataSource
        .getRepository(AttachmentEntity)
        .find({ where: { caseNo }, order: { uploadedAt: 'ASC', sha256: 'ASC' } }),
      this.dataSource.getRepository(UserEntity).find({ select: { username: true, name: true } }),
      catalogueOf(this.dataSource.manager, caseNo),
      this.notices(caseNo),
      stampsUsed(manager, caseNo),
      layoutsUsed(manager, caseNo),
      signaturesIssued(manager, caseNo),
      signaturesOf(manager, unitId, acted),
    ]);
    const files = new Map<string, AttachmentView>();
    // Each once, as it was given first.
    for (const { sha256, name, type, size } of rows) {
      const file = sealed ? sealed.get(sha256) : { sha256, name, type, size };
      if (file && !files.has(sha256)) files.set(sha256, file);
    }
    const names = new Map(users.map((u) => [u.username, u.name]));
    return {
      state,
      dossier: assemble({ state, entries, opening: { calendar, at }, files, names }, unit, {
        evidence: standingPieces(pieces),
        notices,
        marks: { stamps, layouts, issued, kept: (signer) => signature(signer)?.sha256 },
      }),
    };
  }

  /** What proves that papers were announced, notice by notice. */
  private async notices(caseNo: string): Promise<ProvenNotice[]> {
    const rows = await this.dataSource
      .getRepository(PublicNoticeEntity)
      .find({ where: { caseNo }, order: { id: 'ASC' } });
    const proven: ProvenNotice[] = [];
    for (const row of rows) {
      const { documentId, state, publishedOn, until, shownSince, endedAt } = row;
      const { proofs, headHash, intact } = await noticeProofs(this.dataSource, row);
      proven.push({
        ...{ documentId, state, publishedOn, until, proofs, headHash, intact },
        ...{ shownSince: shownSince.toISOString(), endedAt: endedAt?.toISOString() ?? null },
        content: JSON.parse(row.content) as ProvenNotice['content'],
      });
    }
    return proven;
  }

  onApplicationShutdown(): void {
    this.typesetter.close();
    this.drawing.close();
  }

  /**
   * Turned upright and made small enough for a page; what is no picture after all is left out, and listed. Of a photo that
   * could not be drawn, `drawn` is told why.
   */
  private async pictures(
    dossier: Dossier,
    mustBeThere: boolean,
    loan: Loan,
    drawn: Map<string, Drawn>,
  ): Promise<Map<string, Uint8Array>> {
    const { originals, issued, marks } = dossier;
    const used = placedIn(dossier);
    const placed = new Map<string, Uint8Array>();
    for (const sha256 of marks) {
      // As it was placed when the paper was issued.
      if (await this.files.has(sha256)) placed.set(sha256, await buffer(this.files.read(sha256)));
      else if (mustBeThere) throw new Error(`the seal or signature ${sha256} of a paper is not in the store`);
    }
    for (const { sha256, name, type } of [...originals, ...issued]) {
      if (!(await this.files.has(sha256))) {
        if (mustBeThere) throw new Error(`original ${sha256} (${name}) is not in the store`);
        continue;
      }
      if (!isPicture(type) || !used.has(sha256)) continue;
      const read = () => buffer(this.files.read(sha256));
      let bytes: Uint8Array | undefined;
      if (type === HEIC) {
        const photo = await loan.take({ sha256, type }, read);
        if ('not' in photo) drawn.set(sha256, photo);
        else bytes = await placedPicture('image/jpeg', await readFile(photo.pages[0]!));
      } else bytes = await placedPicture(type, await read());
      if (bytes) placed.set(sha256, bytes);
    }
    return placed;
  }

  private async withDrawn<T>(
    dossier: Dossier,
    mustBeThere: boolean,
    set: (drawn: { pages: Map<string, Drawn>; pictures: Map<string, Uint8Array> }) => Promise<T>,
  ): Promise<T> {
    const loan = this.drawing.lend();
    try {
      const pages = await this.pages(dossier, loan);
      return await set({ pages, pictures: await this.pictures(dossier, mustBeThere, loan, pages) });
    } finally {
      loan.end();
    }
  }

  /** The pages of its PDFs, until the dossier is full; of those that come after that, that it is. */
  private async pages(dossier: Dossier, loan: Loan): Promise<Map<string, Drawn>> {
    const drawn = new Map<string, Drawn>();
    let left = MOST_IN_DOSSIER;
    for (const sha256 of pagedIn(dossier)) {
      // Whether an original may be lacking is judged with the pictures.
      if (!(await this.files.has(sha256))) continue;
      const now =
        left > 0 ? await loan.take({ sha256, type: 'application/pdf' }, () => buffer(this.files.read(sha256))) : FULL;
      const count = 'pages' in now ? now.pages.length : 0;
      drawn.set(sha256, count > left ? FULL : now);
      if (count <= left) left -= count;
    }
    return drawn;
  }

  /** Of its unit, as the papers were issued with them. */
  private async fonts({ fonts }: Dossier, mustBeThere: boolean): Promise<Map<string, Uint8Array>> {
    const there = new Map<string, Uint8Array>();
    for (const sha256 of fonts) {
      if (await this.files.has(sha256)) there.set(sha256, await buffer(this.files.read(sha256)));
      else if (mustBeThere) throw new Error(`font ${sha256} of a paper is not in the store`);
    }
    return there;
  }
}
