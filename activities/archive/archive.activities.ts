import { Injectable } from '@nestjs/common';
import type { SealRequest, SealResult } from '#contracts';
import { CaseRecords } from '#store';
import { Activities } from '#temporal';

/** Seals the dossier over the journal. */
@Injectable()
@Activities()
export class ArchiveActivities {
  constructor(private readonly records: CaseRecords) {}

  seal(request: SealRequest): Promise<SealResult> {
    return this.records.seal(request);
  }
}
