import { Initial1764000000000 } from './1764000000000-initial';
import { Console1764100000000 } from './1764100000000-console';
import { Inbox1764200000000 } from './1764200000000-inbox';
import { Upkeep1764300000000 } from './1764300000000-upkeep';
import { Received1765000000000 } from './1765000000000-received';
import { Files1765100000000 } from './1765100000000-files';
import { People1765200000000 } from './1765200000000-people';
import { Law1765300000000 } from './1765300000000-law';
import { Ledger1765400000000 } from './1765400000000-ledger';
import { Figures1765500000000 } from './1765500000000-figures';
import { Notifications1765600000000 } from './1765600000000-notifications';
import { OwnWork1765700000000 } from './1765700000000-own-work';
import { Texts1765710000000 } from './1765710000000-texts';
import { Managers1765720000000 } from './1765720000000-managers';
import { Passwords1765730000000 } from './1765730000000-passwords';
import { Street1765740000000 } from './1765740000000-street';
import { Proposals1765900000000 } from './1765900000000-proposals';
import { Hearing1766000000000 } from './1766000000000-hearing';
import { Eligibility1766010000000 } from './1766010000000-eligibility';
import { Lists1766300000000 } from './1766300000000-lists';
import { PriorRecords1766500000000 } from './1766500000000-prior-records';
import { HearingNotice1766550000000 } from './1766550000000-hearing-notice';
import { Retraction1766560000000 } from './1766560000000-retraction';
import { Services1766600000000 } from './1766600000000-services';
import { GracePeriods1766610000000 } from './1766610000000-grace-periods';
import { OnSpot1766620000000 } from './1766620000000-on-spot';
import { Announcement1766630000000 } from './1766630000000-announcement';
import { Watch1766640000000 } from './1766640000000-watch';
import { Measures1766650000000 } from './1766650000000-measures';
import { Enforcement1766660000000 } from './1766660000000-enforcement';
import { Areas1766680000000 } from './1766680000000-areas';
import { Jurisdiction1766681000000 } from './1766681000000-jurisdiction';
import { Reviewers1766690000000 } from './1766690000000-reviewers';
import { MinutesTimes1766700000000 } from './1766700000000-minutes-times';
import { Police1766710000000 } from './1766710000000-police';
import { UnitRemedies1766720000000 } from './1766720000000-unit-remedies';
import { IssuedPapers1766730000000 } from './1766730000000-issued-papers';
import { Outbound1766740000000 } from './1766740000000-outbound';
import { Dossiers1766750000000 } from './1766750000000-dossiers';
import { Evidence1766760000000 } from './1766760000000-evidence';
import { Disclosures1766770000000 } from './1766770000000-disclosures';
import { PublicNotices1766780000000 } from './1766780000000-public-notices';
import { TypicalCases1766780100000 } from './1766780100000-typical-cases';
import { Webhooks1766790000000 } from './1766790000000-webhooks';
import { Archives1766800000000 } from './1766800000000-archives';
import { TaskKinds1766810000000 } from './1766810000000-task-kinds';
import { RowsOfACase1766820000000 } from './1766820000000-rows-of-a-case';
import { Province1766840000000 } from './1766840000000-province';
import { Stamps1766860000000 } from './1766860000000-stamps';
import { ElectronicSeals1766860010000 } from './1766860010000-electronic-seals';
import { Timestamps1766860020000 } from './1766860020000-timestamps';
import { ServicePapers1766870000000 } from './1766870000000-service-papers';
import { UnitLayouts1766880000000 } from './1766880000000-unit-layouts';
import { Volumes1766900000000 } from './1766900000000-volumes';
import { Letters1766850000000 } from './1766850000000-letters';
import { MessageTemplates1766850010000 } from './1766850010000-message-templates';
import { DisclosureEditions1766830000000 } from './1766830000000-disclosure-editions';
import { Signatures1766890000000 } from './1766890000000-signatures';
import { ActDisclosures1766910000000 } from './1766910000000-act-disclosures';
import { OnSpotNumbers1766930000000 } from './1766930000000-on-spot-numbers';
import { VolumeLeases1766940000000 } from './1766940000000-volume-leases';
import { DisclosureRulesSeen1766950000000 } from './1766950000000-disclosure-rules-seen';
import { PasswordResets1766960000000 } from './1766960000000-password-resets';
import { DeletedLayouts1766961000000 } from './1766961000000-deleted-layouts';
import { HeicDrawn1766970000000 } from './1766970000000-heic-drawn';

/** In the order they are run. Never edit one that was released. */
export const MIGRATIONS = [
  Initial1764000000000,
  Console1764100000000,
  Inbox1764200000000,
  Upkeep1764300000000,
  Received1765000000000,
  Files1765100000000,
  People1765200000000,
  Law1765300000000,
  Ledger1765400000000,
  Figures1765500000000,
  Notifications1765600000000,
  OwnWork1765700000000,
  Texts1765710000000,
  Managers1765720000000,
  Passwords1765730000000,
  Street1765740000000,
  Proposals1765900000000,
  Hearing1766000000000,
  Eligibility1766010000000,
  Lists1766300000000,
  PriorRecords1766500000000,
  HearingNotice1766550000000,
  Retraction1766560000000,
  Services1766600000000,
  GracePeriods1766610000000,
  OnSpot1766620000000,
  Announcement1766630000000,
  Watch1766640000000,
  Measures1766650000000,
  Enforcement1766660000000,
  Areas1766680000000,
  Jurisdiction1766681000000,
  Reviewers1766690000000,
  MinutesTimes1766700000000,
  Police1766710000000,
  UnitRemedies1766720000000,
  IssuedPapers1766730000000,
  Outbound1766740000000,
  Dossiers1766750000000,
  Evidence1766760000000,
  Disclosures1766770000000,
  PublicNotices1766780000000,
  TypicalCases1766780100000,
  Webhooks1766790000000,
  Archives1766800000000,
  TaskKinds1766810000000,
  RowsOfACase1766820000000,
  Province1766840000000,
  Stamps1766860000000,
  ElectronicSeals1766860010000,
  Timestamps1766860020000,
  ServicePapers1766870000000,
  Letters1766850000000,
  MessageTemplates1766850010000,
  DisclosureEditions1766830000000,
  UnitLayouts1766880000000,
  Signatures1766890000000,
  Volumes1766900000000,
  ActDisclosures1766910000000,
  OnSpotNumbers1766930000000,
  VolumeLeases1766940000000,
  DisclosureRulesSeen1766950000000,
  PasswordResets1766960000000,
  DeletedLayouts1766961000000,
  HeicDrawn1766970000000,
];
