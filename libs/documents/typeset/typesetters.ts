import type { Job, Typeset } from './compile';
import { type Limits, Typesetter } from './typesetter';

/** What a unit has put in force has been tried within these. A process with the product's fonts and one more holds a quarter of the memory. */
export const UNIT_LIMITS: Limits = { longest: 10_000, attempts: 1, memory: 1024 * 1024 * 1024 };
/** As long as a paper is waited for; a template that takes everything leaves most of the time to others. */
const SHARED: Limits = { patience: 30_000, rest: 30_000 };
/** A volume is many papers, each of them issued before; one of 300 pages of scans takes 12 s on a busy machine. */
export const VOLUME_LIMITS = {
  ...{ ...UNIT_LIMITS, ...SHARED },
  longest: 100_000,
  memory: 2 * 1024 * 1024 * 1024,
} satisfies Limits;

/**
 * Sets what is the product's own and what is of a unit's own in processes of their own: a unit's template that takes long, or everything,
 * keeps no paper waiting that is set without one.
 */
export class Typesetters {
  private readonly own: Typesetter;
  private readonly units: Typesetter;

  constructor(ofUnits: Limits = { ...UNIT_LIMITS, ...SHARED }, own: Limits = {}) {
    this.own = new Typesetter(own);
    this.units = new Typesetter(ofUnits);
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
