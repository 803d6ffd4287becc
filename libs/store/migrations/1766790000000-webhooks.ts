import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** Systems that are told of events, and what is on its way to them. What happened before is told to none. */
export class Webhooks1766790000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE webhook_endpoint (
       id int NOT NULL AUTO_INCREMENT,
       name varchar(100) NOT NULL,
       ${name('url', 500)},
       events json NOT NULL,
       ${name('unit_id', 32, 'NULL')},
       ${name('secret', 300)},
       ${name('old_secret', 300, 'NULL')},
       old_until datetime(3) NULL,
       paused tinyint NOT NULL,
       version int NOT NULL,
       ${name('created_by', 64)},
       created_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_webhook_url (url),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE webhook_message (
       id bigint NOT NULL AUTO_INCREMENT,
       ${name('message_key', 80)},
       endpoint_id int NOT NULL,
       ${name('event_id', 64)},
       ${name('case_no', 40)},
       ${name('type', 60)},
       body longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       ${name('state', 8)},
       attempts int NOT NULL,
       next_try_at datetime(3) NOT NULL,
       last_try_at datetime(3) NULL,
       last_error varchar(300) NULL,
       receipt varchar(300) NULL,
       sent_at datetime(3) NULL,
       created_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_webhook_key (message_key),
       INDEX ix_webhook_due (endpoint_id, state, next_try_at),
       INDEX ix_webhook_endpoint (endpoint_id, id),
       INDEX ix_webhook_last (endpoint_id, sent_at),
       INDEX ix_webhook_sent (sent_at),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE webhook_progress (
       ${name('case_no', 40)},
       seq int NOT NULL,
       PRIMARY KEY (case_no)
     )`,
    'INSERT INTO webhook_progress (case_no, seq) SELECT case_no, seq FROM case_file',
    'ALTER TABLE feed ADD push_due tinyint NOT NULL DEFAULT 0',
    'ALTER TABLE feed ALTER push_due SET DEFAULT 1, ADD INDEX ix_feed_push (push_due, id)',
  ];
  protected readonly back = [
    'ALTER TABLE feed DROP INDEX ix_feed_push, DROP push_due',
    'DROP TABLE webhook_progress',
    'DROP TABLE webhook_message',
    'DROP TABLE webhook_endpoint',
  ];
}
