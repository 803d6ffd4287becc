import { Statements } from './statements';

/** 管辖区域 of a unit: one without is not limited. @source 行政处罚法 第二十二条 */
export class Areas1766680000000 extends Statements {
  protected readonly there = ['ALTER TABLE unit ADD area json NULL'];
  protected readonly back = ['ALTER TABLE unit DROP area'];
}
