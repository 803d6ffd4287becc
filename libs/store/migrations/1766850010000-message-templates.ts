import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** Texts of messages that an administrator has written: every version. */
export class MessageTemplates1766850010000 extends Statements {
  protected readonly there = [
    `CREATE TABLE message_template (
       ${name('event', 20)},
       ${name('way', 8)},
       version int NOT NULL,
       subject varchar(200) NULL,
       body varchar(1000) NULL,
       ${name('by_user', 64)},
       at datetime(3) NOT NULL,
       PRIMARY KEY (event, way, version)
     )`,
  ];
  protected readonly back = ['DROP TABLE message_template'];
}
