import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseState } from '#contracts';
import type { Sources } from '#documents';
import { CaseRecords, LawData, UserEntity } from '#store';
import { AttachmentsService } from '../files/attachments.service';

/** What a case is told from, on a task's sheet, in its record and in its papers alike. */
@Injectable()
export class CaseSources {
  constructor(
    private readonly law: LawData,
    private readonly records: CaseRecords,
    private readonly attachments: AttachmentsService,
    private readonly dataSource: DataSource,
  ) {}

  async of(state: CaseState): Promise<Sources> {
    const [calendar, entries, files, users] = await Promise.all([
      this.law.calendar(),
      this.records.journal(state.caseNo),
      this.attachments.all(state.caseNo),
      this.dataSource.getRepository(UserEntity).find({ select: { username: true, name: true } }),
    ]);
    return {
      state,
      entries,
      opening: { calendar, at: new Date().toISOString() },
      files: new Map(files.map((f) => [f.sha256, f])),
      names: new Map(users.map((u) => [u.username, u.name])),
    };
  }
}
