import type { Schemas } from '../api/client';

type Clock = Pick<Schemas['ExplainedClock'], 'startedAt' | 'dueAt' | 'suspensions'>;

/** How much of a clock's time is used, 0 to 1, without the time it stood still; undefined where no end is settled. */
export function usedPart({ startedAt, dueAt, suspensions }: Clock, now: number): number | undefined {
  if (!dueAt) return undefined;
  const [began, ends] = [Date.parse(startedAt), Date.parse(dueAt)];
  const stood = (until: number) =>
    suspensions.reduce((sum, { from, to }) => {
      const stopped = Math.max(began, Date.parse(from));
      return sum + Math.max(0, Math.min(until, to ? Date.parse(to) : until) - stopped);
    }, 0);
  const whole = ends - began - stood(ends);
  // Counted back from an event: it has no beginning of its own.
  if (whole <= 0) return undefined;
  return Math.min(1, Math.max(0, (now - began - stood(now)) / whole));
}
