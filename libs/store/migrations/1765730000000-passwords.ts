import { Statements } from './statements';

/** A password somebody else has set is good for one thing: to set an own one. Those in use stay. */
export class Passwords1765730000000 extends Statements {
  protected readonly there = ['ALTER TABLE user_account ADD password_change_due tinyint NOT NULL DEFAULT 0'];
  protected readonly back = ['ALTER TABLE user_account DROP COLUMN password_change_due'];
}
