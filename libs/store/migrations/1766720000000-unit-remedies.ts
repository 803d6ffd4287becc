import { Statements } from './statements';

/** Whom a unit's papers name for 复议 and 诉讼. @source 行政处罚法 第五十九条第一款第五项 */
export class UnitRemedies1766720000000 extends Statements {
  protected readonly there = ['ALTER TABLE unit ADD review_authority varchar(100) NULL, ADD court varchar(100) NULL'];
  protected readonly back = ['ALTER TABLE unit DROP review_authority, DROP court'];
}
