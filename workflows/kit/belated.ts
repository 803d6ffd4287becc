import {
  type ActionDeclaration,
  type ActionName,
  approveExtension,
  approveFiling,
  type ClockId,
  decide,
  deliberate,
  outlives,
  type Refusal,
  type Stage,
} from '#contracts';
import { applyLedger, type Clock, clockOf, type Period } from '#law';
import { refuseExtension } from '../flexible/extension';
import type { CaseFile } from './case-file';

interface Belated {
  /** The party's period within which it had to be received. */
  clock: ClockId;
  /** The ends of the period after which an action received within it is still heard. */
  ends: readonly Clock['status'][];
  /** What the law asks of it, had it been heard in time. */
  refuse?: (file: CaseFile, data: Record<string, unknown>, receivedAt: string) => Refusal | undefined;
  /** Where the case goes back to. */
  to: Stage;
  /** True while nobody has decided anything on the end that was drawn. */
  undecided: (file: CaseFile) => boolean;
}

const correctionUndecided = (file: CaseFile) =>
  file.state.escalation?.reason === 'notCorrectedInTime' && file.openTask(approveFiling.kind) !== undefined;

const penaltyUndecided = (file: CaseFile) =>
  file.openTask(decide.kind) !== undefined || file.openTask(deliberate.kind) !== undefined;

/**
 * What the party may send within a period, and what becomes of it when it was received in time but delivered after the
 * period's end had been drawn: the engine's delay is not the party's fault. While nothing was decided on that end, the case
 * turns back; after that it is put before whoever decides next.
 *
 * @source 行政处罚法 第七条、第四十五条; 实施方案 二（二）
 */
const BELATED: Partial<Record<ActionName, Belated>> = {
  // After a refusal too (`cancelled`): nothing turns back, but whoever decides next has it before him.
  'report-correction': {
    clock: 'correction',
    ends: ['expired', 'cancelled'],
    to: 'observation',
    undecided: correctionUndecided,
  },
  'request-extension': {
    clock: 'correction',
    ends: ['expired'],
    refuse: (file, data, receivedAt) =>
      refuseExtension(file, before(file, 'correction'), data['by'] as Period, receivedAt),
    to: 'observation',
    undecided: correctionUndecided,
  },
  'state-defence': {
    clock: 'defence',
    ends: ['expired', 'met'],
    to: 'defence',
    undecided: penaltyUndecided,
  },
  'request-hearing': {
    clock: 'hearingRequest',
    ends: ['expired'],
    to: 'defence',
    undecided: penaltyUndecided,
  },
};

/** The clock as it was before its end was drawn. */
function before(file: CaseFile, id: ClockId): Clock {
  const event = { type: 'reinstated', clock: id, at: file.now(), reason: '' } as const;
  return clockOf(applyLedger(file.state.clocks, event, file.calendar), event)!;
}

/** The row, if the action was received before the end that has been drawn. */
export function belated(file: CaseFile, { name }: ActionDeclaration, receivedAt: string): Belated | undefined {
  const row = BELATED[name as ActionName];
  const clock = row && file.clock(row.clock);
  if (!clock?.dueAt || !row!.ends.includes(clock.status)) return undefined;
  return Date.parse(receivedAt) < Date.parse(heldUntil(file, clock.dueAt)) ? row : undefined;
}

/** The end as the party met it: an extension asked for in time held the period until the head had decided. */
function heldUntil(file: CaseFile, dueAt: string): string {
  if (!file.since(2)) return dueAt;
  const asked = file.state.tasks.findLast((t) => t.kind === approveExtension.kind && t.state === 'completed');
  return asked && asked.openedAt < dueAt && asked.completedAt! > dueAt ? asked.completedAt! : dueAt;
}

/** Takes the drawn end back, with what was opened on it. The stage it goes back to hears the action. */
export function turnBack(file: CaseFile, action: ActionDeclaration, { clock, to }: Belated, receivedAt: string): void {
  const { name, title } = action;
  const { dueAt, rule } = file.clock(clock)!;
  const reason = `${title}在期限内收到`;
  file.record(
    'case.turnedBack',
    { action: name, title, clock, receivedAt, dueAt: dueAt!, from: file.state.stage },
    { basis: rule.source },
  );
  file.withdraw(reason);
  // What is suspected is decided on all the same.
  const stays = (id: ClockId) => outlives(id) || id === 'transferApproval';
  for (const ref of file.state.startedHere) if (!stays(ref.clock)) file.cancelClock(ref, reason);
  file.reinstate(clock, reason);
  file.divert(to);
}
