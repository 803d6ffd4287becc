import { CaseRecords, LawData, ProjectionStore } from '#store';
import { ArchiveActivities } from './archive/archive.activities';
import { ProjectionActivities } from './projection/projection.activities';

/** What the worker registers, with what it needs of the store. */
export const ACTIVITY_PROVIDERS = [ProjectionActivities, ArchiveActivities, ProjectionStore, CaseRecords, LawData];
