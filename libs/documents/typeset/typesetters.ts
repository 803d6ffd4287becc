import type { Job, Typeset } from './compile';
import { type Limits, Typesetter } from './typesetter';

/** What a unit has put in force has been tried within these. A process with the product's fonts and one more holds a quarter of the memory. */
export const UNIT_LIMITS: Limits = { longest: 10_000, attempts: 1, memory: 1024 * 1024 * 1024 };
/** As long as a paper is waited for; a template that takes everything leaves most of the time to others. */
const SHARED: Limits = { patience: 30_000, rest: 30_000 };
/** A volume is many papers, each of them issued before. */
export const VOLUME_LIMITS: Limits = { ...UNIT_LIMITS, ...SHARED, longest: 20_000, memory: 2 * 1024 * 1024 * 1024 };

/**
 * Sets what is the product's own and what is of a unit's own in processes of their own: a unit's template that takes long, or everything,
 * keeps no paper waiting that is set without one.
 */
export class Typesetters {
  private readonly own = new Typesetter();
  private readonly units: Typesetter;

  constructor(limits: Limits = { ...UNIT_LIMITS, ...SHARED }) {
    this.units = new Typesetter(limits);
  }

  /** Errors: those of `Typesetter`. */
  typeset(job: Job): Promise<Typeset> {
    return (isOfUnit(job) ? this.units : this.own).typeset(job);
  }

  close(): void {
    this.own.close();
    this.units.close();
  }
}

const isOfUnit = ({ source, fonts = [], ofUnit = false }: Job): boolean =>
  ofUnit || source !== undefined || fonts.length > 0;
