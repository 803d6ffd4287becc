import { Statements } from './statements';

/** 通知 to colleagues is a notification; `notice` is 告知, a stage and a document of the penalty procedure. */
export class Notifications1765600000000 extends Statements {
  protected readonly there = [
    'RENAME TABLE notice TO notification, notice_read TO notification_read, notice_mark TO notification_mark',
    `ALTER TABLE notification
       RENAME COLUMN notice_key TO notification_key,
       RENAME INDEX ux_notice_key TO ux_notification_key,
       RENAME INDEX ix_notice_case TO ix_notification_case,
       RENAME INDEX ix_notice_user TO ix_notification_user,
       RENAME INDEX ix_notice_role TO ix_notification_role`,
    'ALTER TABLE notification_read RENAME COLUMN notice_id TO notification_id',
  ];
  protected readonly back = [
    'ALTER TABLE notification_read RENAME COLUMN notification_id TO notice_id',
    `ALTER TABLE notification
       RENAME COLUMN notification_key TO notice_key,
       RENAME INDEX ux_notification_key TO ux_notice_key,
       RENAME INDEX ix_notification_case TO ix_notice_case,
       RENAME INDEX ix_notification_user TO ix_notice_user,
       RENAME INDEX ix_notification_role TO ix_notice_role`,
    'RENAME TABLE notification TO notice, notification_read TO notice_read, notification_mark TO notice_mark',
  ];
}
