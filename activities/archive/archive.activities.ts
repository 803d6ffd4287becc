import { Injectable } from '@nestjs/common';
import type { SealRequest, SealResult } from '#contracts';
import { Activities } from '#temporal';
import { Archive } from './archive';

/** Seals the dossier over the journal. */
@Injectable()
@Activities()
export class ArchiveActivities {
  constructor(private readonly archive: Archive) {}

  seal(request: SealRequest): Promise<SealResult> {
    return this.archive.seal(request);
  }
}
