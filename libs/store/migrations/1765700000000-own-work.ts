import { Statements } from './statements';

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';

/** A task is proposed to the officers of its case; what a person puts off, and what they want to be reminded of. */
export class OwnWork1765700000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE task_proposal (
       username varchar(64) ${BIN} NOT NULL,
       task_id varchar(60) ${BIN} NOT NULL,
       INDEX ix_proposal_task (task_id),
       PRIMARY KEY (username, task_id)
     ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
    `INSERT INTO task_proposal (username, task_id)
       SELECT o.username, t.id FROM task t JOIN case_officer o ON o.case_no = t.case_no
       WHERE t.state = 'open' AND t.candidate_role = 'officer'`,
    `CREATE TABLE task_snooze (
       username varchar(64) ${BIN} NOT NULL,
       task_id varchar(60) ${BIN} NOT NULL,
       until_on date NOT NULL,
       snoozed_at datetime(3) NOT NULL,
       INDEX ix_snooze_task (task_id),
       PRIMARY KEY (username, task_id)
     ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
    `CREATE TABLE follow_up (
       id bigint NOT NULL AUTO_INCREMENT,
       username varchar(64) ${BIN} NOT NULL,
       case_no varchar(40) ${BIN} NOT NULL,
       task_id varchar(60) ${BIN} NULL,
       on_day date NOT NULL,
       note varchar(500) NOT NULL,
       created_at datetime(3) NOT NULL,
       done_at datetime(3) NULL,
       INDEX ix_follow_up_user (username, done_at, on_day, id),
       PRIMARY KEY (id)
     ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  ];
  protected readonly back = ['DROP TABLE follow_up', 'DROP TABLE task_snooze', 'DROP TABLE task_proposal'];
}
