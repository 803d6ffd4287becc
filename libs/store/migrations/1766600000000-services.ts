import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** 服务记录: light records of their own, with parties, officers, entries and files. */
export class Services1766600000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE service_record (
       id int NOT NULL AUTO_INCREMENT,
       ${name('display_no', 60)},
       ${name('unit_id', 32)},
       ${name('kind', 12)},
       ${name('state', 12)},
       audience varchar(200) NULL,
       place varchar(300) NOT NULL,
       held_on date NULL,
       subject varchar(200) NOT NULL,
       content text NULL,
       persons varchar(500) NULL,
       advice text NULL,
       reply text NULL,
       planned_at datetime(3) NULL,
       invited varchar(200) NULL,
       notice varchar(200) NULL,
       noticed_on date NULL,
       due_on date NULL,
       ${name('case_no', 40, 'NULL')},
       became_case tinyint NOT NULL,
       ${name('created_by', 64)},
       created_at datetime(3) NOT NULL,
       version int NOT NULL,
       UNIQUE INDEX ux_service_number (display_no),
       INDEX ix_service_unit (unit_id, id),
       INDEX ix_service_held (held_on, unit_id, state),
       INDEX ix_service_due (state, due_on),
       INDEX ix_service_case (case_no),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE service_party (
       record_id int NOT NULL,
       place int NOT NULL,
       ${name('kind', 12)},
       name varchar(200) NOT NULL,
       ${name('id_number', 60)},
       phone varchar(40) NULL,
       address varchar(300) NULL,
       representative varchar(100) NULL,
       INDEX ix_service_party (id_number, record_id),
       PRIMARY KEY (record_id, place)
     )`,
    `CREATE TABLE service_officer (
       record_id int NOT NULL,
       ${name('username', 64)},
       place int NOT NULL,
       name varchar(100) NOT NULL,
       certificate_no varchar(60) NOT NULL,
       INDEX ix_service_officer (username, record_id),
       PRIMARY KEY (record_id, username)
     )`,
    `CREATE TABLE service_entry (
       id int NOT NULL AUTO_INCREMENT,
       record_id int NOT NULL,
       ${name('type', 12)},
       data longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       ${name('by_user', 64)},
       at datetime(3) NOT NULL,
       INDEX ix_service_entry (record_id, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE service_file (
       record_id int NOT NULL,
       ${name('sha256', 64)},
       name varchar(200) NOT NULL,
       ${name('type', 100)},
       size int NOT NULL,
       ${name('uploaded_by', 64)},
       uploaded_at datetime(3) NOT NULL,
       PRIMARY KEY (record_id, sha256)
     )`,
  ];
  protected readonly back = [
    'DROP TABLE service_file',
    'DROP TABLE service_entry',
    'DROP TABLE service_officer',
    'DROP TABLE service_party',
    'DROP TABLE service_record',
  ];
}
