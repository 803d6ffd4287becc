import { WorkflowNotFoundError } from '@temporalio/client';
import type { Logger } from 'pino';
import { canonical } from '#store';
import { isEngineAway, isEngineTrouble } from '../shared/problems';
import type { CaseEngine } from './case-engine';

/** A case that does not say what has happened is asked again after so long; one at which the engine did not answer after longer. ms */
const REST_MS = 2000;
const LONG_REST_MS = 10_000;

/** An entry as the store has it. */
interface Stored {
  caseNo: string;
  /** 0: it stands on no entry. */
  seq: number;
  /** Through which entry the case's journal is final. */
  finalSeq: number | null;
  /** Canonical; null: it is not there, or needs no proof. */
  entry: string | null;
}

/**
 * Which entries have happened (ADR 012, 027): those the store knows to be final, and those the case's own workflow tells the
 * same, for a query answers from completed workflow tasks alone. One for each use: a case that rests for one has nothing to
 * do with another.
 */
export class Happened {
  /** Cases that were asked in vain, until when they rest. */
  private readonly rest = new Map<string, number>();

  constructor(
    private readonly engine: CaseEngine,
    private readonly logger: Logger,
  ) {}

  /** The cases that are better not asked now. */
  resting(): string[] {
    const now = Date.now();
    for (const [caseNo, until] of this.rest) if (until <= now) this.rest.delete(caseNo);
    return [...this.rest.keys()];
  }

  async among<T extends Stored>(all: readonly T[]): Promise<Set<T>> {
    const isFinal = ({ seq, finalSeq }: T) => seq === 0 || seq <= (finalSeq ?? 0);
    const sure = new Set(all.filter(isFinal));
    const unsure = all.filter((n) => !sure.has(n));
    const cases = [...new Set(unsure.map((n) => n.caseNo))];
    for (const caseNo of cases) {
      const told = await this.told(caseNo);
      // The engine is away, and the others would be asked in vain: or this one alone has no answer, and must hold up none of them.
      if (told === 'away') {
        this.rest.set(caseNo, Date.now() + LONG_REST_MS);
        break;
      }
      const own = unsure.filter((n) => n.caseNo === caseNo);
      const known = own.filter((n) => n.entry !== null && told.get(n.seq) === n.entry);
      for (const each of known) sure.add(each);
      if (known.length < own.length) this.rest.set(caseNo, Date.now() + REST_MS);
    }
    return sure;
  }

  /** What the case's workflow tells has happened, by number. */
  private async told(caseNo: string): Promise<Map<number, string> | 'away'> {
    try {
      return new Map((await this.engine.entries(caseNo)).map((e) => [e.seq, canonical(e)]));
    } catch (error) {
      if (isEngineAway(error)) return 'away';
      if (!isEngineTrouble(error) && !(error instanceof WorkflowNotFoundError))
        this.logger.warn({ err: error, caseNo }, '案件没有说明其记录，消息稍后再发');
      return new Map();
    }
  }
}
