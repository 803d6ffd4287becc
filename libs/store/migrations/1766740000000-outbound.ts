import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** Messages on their way out of the house, and where people are reached. What people were told before stays in the house. */
export class Outbound1766740000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE outbound_message (
       id bigint NOT NULL AUTO_INCREMENT,
       ${name('message_key', 255)},
       ${name('case_no', 40)},
       ${name('kind', 20)},
       ${name('way', 8)},
       ${name('username', 64, 'NULL')},
       address varchar(254) NOT NULL,
       title varchar(200) NOT NULL,
       body varchar(2000) NOT NULL,
       ${name('state', 8)},
       attempts int NOT NULL,
       next_try_at datetime(3) NOT NULL,
       last_try_at datetime(3) NULL,
       last_error varchar(300) NULL,
       receipt varchar(300) NULL,
       sent_at datetime(3) NULL,
       created_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_outbound_key (message_key),
       INDEX ix_outbound_due (state, way, next_try_at),
       INDEX ix_outbound_state (state, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE contact (
       ${name('username', 64)},
       ${name('email', 254, 'NULL')},
       ${name('phone', 20, 'NULL')},
       ${name('im', 100, 'NULL')},
       choices json NOT NULL,
       updated_at datetime(3) NOT NULL,
       PRIMARY KEY (username)
     )`,
    'ALTER TABLE notification ADD outbound_due tinyint NOT NULL DEFAULT 0',
    'ALTER TABLE notification ALTER outbound_due SET DEFAULT 1, ADD INDEX ix_notification_outbound (outbound_due, id)',
  ];
  protected readonly back = [
    'ALTER TABLE notification DROP INDEX ix_notification_outbound, DROP outbound_due',
    'DROP TABLE contact',
    'DROP TABLE outbound_message',
  ];
}
