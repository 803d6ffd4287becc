/** 卷宗目录: every entry of the journal through the last that is sealed, each with its hash. */
export interface DossierManifest {
  caseNo: string;
  throughSeq: number;
  headHash: string;
  entries: { seq: number; type: string; hash: string }[];
}

/** What a dossier consists of. Errors: none of it is empty. */
export function manifestOf(caseNo: string, links: readonly DossierManifest['entries'][number][]): DossierManifest {
  const last = links.at(-1);
  if (!last) throw new RangeError(`${caseNo}: a dossier without entries`);
  return {
    caseNo,
    throughSeq: last.seq,
    headHash: last.hash,
    entries: links.map(({ seq, type, hash }) => ({ seq, type, hash })),
  };
}
