export {
  APPRAISAL_STATES,
  ARCHIVE_VIEWS,
  type ArchiveView,
  HOLD_GROUNDS,
  retentionWords,
} from '../../../../libs/contracts/archives';
