import type { AnyEntry } from '#contracts';
import type { AttachmentView } from '#documents';

/** A case as it was sealed: its entries through the seal, when that was, and the originals and papers sealed with it, by hash. */
export interface SealedCase {
  caseNo: string;
  entries: readonly AnyEntry[];
  at: string;
  sealNumber: number;
  files: ReadonlyMap<string, AttachmentView>;
}

/** What the tables hold of a sealed case is not what was sealed. */
export class NotAsSealed extends Error {
  constructor(
    readonly caseNo: string,
    what: string,
  ) {
    super(`${caseNo}: ${what}`);
    this.name = NotAsSealed.name;
  }
}
