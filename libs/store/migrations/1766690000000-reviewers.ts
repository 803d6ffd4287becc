import { Statements } from './statements';

/** 法律职业资格 of who reviews. @source 行政处罚法 第五十八条第二款 */
export class Reviewers1766690000000 extends Statements {
  protected readonly there = ['ALTER TABLE user_account ADD law_qualification varchar(60) NULL'];
  protected readonly back = ['ALTER TABLE user_account DROP COLUMN law_qualification'];
}
