import { Statements } from './statements';

const text = (length: number) => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Whose password an administrator has reset, and who let his signature be used again. */
export class PasswordResets1766960000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE password_reset (
       username ${text(64)} NOT NULL,
       no int NOT NULL,
       reset_at datetime(3) NOT NULL,
       reset_by ${text(64)} NOT NULL,
       allowed_at datetime(3) NULL,
       allowed_by ${text(64)} NULL,
       PRIMARY KEY (username, no)
     )`,
  ];
  protected readonly back = ['DROP TABLE password_reset'];
}
