import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import {
  assemble,
  type AttachmentView,
  type Dossier,
  isDrawable,
  placedPicture,
  setVolume,
  type SetVolume,
  Typesetter,
  type Volume,
  wordsOf,
} from '#documents';
import type { AnyEntry, CaseState } from '#contracts';
import { foldJournal } from '#journal';
import {
  AttachmentEntity,
  catalogueOf,
  FileStore,
  LawData,
  stampsUsed,
  standingPieces,
  UnitEntity,
  UserEntity,
} from '#store';

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

/** Binds the record of a case into the two volumes of its dossier. */
@Injectable()
export class Binder implements OnApplicationShutdown {
  private readonly typesetter = new Typesetter();

  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    readonly files: FileStore,
  ) {}

  /** `mark`: what stands across a draft, which may lack an original. Errors: an original is not in the store; a template is at fault. */
  async bind(entries: readonly AnyEntry[], at: string, mark?: string): Promise<Bound> {
    const { state, dossier } = await this.assemble(entries, at);
    const wish = {
      ...{ authority: state.unitName, caseNo: state.displayNo, at, pictures: await this.pictures(dossier, !mark) },
      ...(mark ? { mark } : {}),
    };
    // The typesetter does one after the other anyway.
    const main = await setVolume(this.typesetter, dossier, 'main', wish);
    const inner = await setVolume(this.typesetter, dossier, 'inner', wish);
    return { state, dossier, volumes: { main, inner } };
  }

  /** What stands in a dossier, line by line: what it is found by. */
  async words(entries: readonly AnyEntry[]): Promise<string[]> {
    return wordsOf((await this.assemble(entries, entries.at(-1)!.at)).dossier);
  }

  private async assemble(entries: readonly AnyEntry[], at: string): Promise<Pick<Bound, 'state' | 'dossier'>> {
    const [calendars, calendar] = await Promise.all([this.law.calendars(), this.law.calendar()]);
    const state = foldJournal(entries, calendars);
    const { caseNo, unitId } = state;
    const [unit, rows, users, pieces, stamps] = await Promise.all([
      this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: unitId }),
      this.dataSource
        .getRepository(AttachmentEntity)
        .find({ where: { caseNo }, order: { uploadedAt: 'ASC', sha256: 'ASC' } }),
      this.dataSource.getRepository(UserEntity).find({ select: { username: true, name: true } }),
      catalogueOf(this.dataSource.manager, caseNo),
      stampsUsed(this.dataSource.manager, caseNo),
    ]);
    const files = new Map<string, AttachmentView>();
    // Each once, as it was given first.
    for (const { sha256, name, type, size } of rows) {
      if (!files.has(sha256)) files.set(sha256, { sha256, name, type, size });
    }
    const names = new Map(users.map((u) => [u.username, u.name]));
    return {
      state,
      dossier: assemble(
        { state, entries, opening: { calendar, at }, files, names },
        unit,
        standingPieces(pieces),
        stamps,
      ),
    };
  }

  onApplicationShutdown(): void {
    this.typesetter.close();
  }

  /** Turned upright and made small enough for a page; what is no picture after all is left out, and listed. */
  private async pictures(
    { originals, issued, stamps }: Dossier,
    mustBeThere: boolean,
  ): Promise<Map<string, Uint8Array>> {
    const placed = new Map<string, Uint8Array>();
    for (const sha256 of stamps) {
      // As it was placed when the paper was issued.
      if (await this.files.has(sha256)) placed.set(sha256, await buffer(this.files.read(sha256)));
      else if (mustBeThere) throw new Error(`seal ${sha256} of a paper is not in the store`);
    }
    for (const { sha256, name, type } of [...originals, ...issued]) {
      if (!(await this.files.has(sha256))) {
        if (mustBeThere) throw new Error(`original ${sha256} (${name}) is not in the store`);
        continue;
      }
      if (!isDrawable(type)) continue;
      const bytes = await placedPicture(type, await buffer(this.files.read(sha256)));
      if (bytes) placed.set(sha256, bytes);
    }
    return placed;
  }
}
