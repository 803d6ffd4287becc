export * from './entities';
export * from './data-source';
export * from './hash-chain';
export * from './case-records';
export * from './store.module';
export * from './law-data';
export { numbersOf } from './priors';
export { entriesIn, EntryRow, figuresIn, FiguresRow, itemsIn, LawRowsRefused, said } from './law-rows';
export { catalogueOf, type CataloguePiece, standingPieces } from './evidence';
export * from './first-lists';
export { type Bucket, FilesAway } from './bucket-store';
export { doom, placing } from './doomed';
export * from './file-store';
export { FilesModule, fileStore } from './files.module';
export { FolderStore } from './folder-store';
export * from './numbers';
export * from './persevering';
export * from './search-terms';
export { type CaseRow, caseRowOf, LISTED, LISTED_SHAPE, staleColumns } from './case-row';
export { bitOf } from './counted';
export { namesOf } from './names';
export { FONT_PART, layoutFor, type LayoutInForce, layoutOn, layoutsUsed, lineOf, readLayout } from './layouts';
export {
  isSigning,
  signatureAt,
  type Signatures,
  signaturesForIssue,
  signaturesIssued,
  signaturesOf,
} from './signatures';
export { type NoticeProof, noticeProofs, type NoticeProven } from './notice-proofs';
export { stampFor, stampOn, stampsUsed } from './stamps';
export { proposedTo, taskColumns } from './task-columns';
export * from './seed/example';
