import { Statements } from './statements';

/** Photos of the kind iPhones take had no picture: they are read again when somebody looks. */
export class HeicDrawn1766970000000 extends Statements {
  protected readonly there = ["DELETE FROM picture_reading WHERE state = 'foreign'"];
  /** What was read since stands; the older form reads what is missing. */
  protected readonly back = [];
}
