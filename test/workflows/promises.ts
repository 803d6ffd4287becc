import { type AnyEntry, type CaseState, checkGates, ERRORS, messageKey, STAGES } from '#contracts';
import { entriesOf, expectWhole, reached, type Said } from './contention';
import { digestOf, type RunningCase } from './support';

/**
 * What became of something said: `accepted`, the code of its refusal, `lost` when whoever said it gave up waiting, or
 * `gone` when the case had ended before it was heard.
 */
export interface Sent {
  said: Said;
  outcome: string;
  /** What was sent together has one number. */
  round: number;
}

type Message = Extract<AnyEntry, { type: 'task.completed' | 'action.performed' | 'message.refused' }>;
const isMessage = (e: AnyEntry): e is Message =>
  e.type === 'task.completed' || e.type === 'action.performed' || e.type === 'message.refused';

/** The entries a consequence is looked for in, as words. */
const word = (e: AnyEntry): string => {
  if (e.type === 'stage.entered') return `enters ${e.data.stage}`;
  if (e.type === 'task.opened') return `asks ${e.data.kind}`;
  if (e.type === 'clock.changed') return `clock ${e.data.event.type}`;
  return e.type;
};

const ENTERS = Object.keys(STAGES).map((s) => `enters ${s}`);

/**
 * What follows from a message, before the next has its turn: one of these words. A kind that is not listed has its
 * consequence in the state alone.
 */
const CONSEQUENCES: Record<string, readonly string[]> = {
  screen: ['asks signOffScreening', 'enters education', 'enters escalation', 'enters closing'],
  signOffScreening: ['asks screen', 'enters education', 'enters escalation', 'enters closing'],
  issueCorrectionOrder: ['asks serveDocument', 'enters observation'],
  serveDocument: ['document.served'],
  // Where a timer alone had told that nothing was corrected, what is found may change the state alone.
  reinspect: ['enters disposition', 'enters observation', 'enters escalation', 'clock met'],
  reviewLegality: [
    'asks approveLeniency',
    'asks answerReview',
    'enters notice',
    'enters decision',
    'enters investigation',
  ],
  approveLeniency: ['enters closing', 'enters reinspection', 'enters escalation'],
  approveFiling: ['enters investigation', 'enters closing'],
  investigate: ['enters legalReview'],
  giveNotice: ['asks serveDocument', 'enters defence'],
  arrangeHearing: ['asks serveDocument'],
  holdHearing: ['asks reviewHearing', 'enters deliberation', 'enters decision'],
  reviewHearing: ['enters deliberation', 'enters decision', 'enters investigation'],
  deliberate: ['enters decision'],
  decide: ['outcome.set', 'enters notice', 'enters investigation', 'enters deliberation'],
  recordPerformance: ['enters closing', 'asks recordPerformance', 'asks decideSurcharge'],
  decideSurcharge: ['enters closing', 'asks recordPerformance'],
  answerReview: ['asks reviewLegality'],
  // Where it is refused, the days on which it was decided are left out.
  approveTransfer: ['asks deliverTransfer', 'clock met'],
  formTaskForce: ['asks reportTransfer'],
  reportTransfer: ['asks approveTransfer'],
  deliverTransfer: ['asks recordPoliceDecision'],
  recordPoliceDecision: ['asks recordPoliceDecision', 'asks answerNonFiling', 'asks handOverThings'],
  supplementTransfer: ['clock met'],
  answerNonFiling: ['asks recordReconsideration', 'asks recordSupervision', ...ENTERS],
  recordReconsideration: ['asks answerNonFiling', 'asks handOverThings'],
  recordSupervision: ['asks handOverThings', ...ENTERS],
  handOverThings: ['clock met'],
  approveClosing: ['asks fileDossier'],
  fileDossier: ['case.sealed'],
  'report-correction': ['enters reinspection'],
  'request-extension': ['asks approveExtension'],
  'refuse-correction': ['enters escalation'],
  'state-defence': ['asks recordDefence'],
  'waive-defence': ['clock met'],
  // Where the defence is still to come, it has its stage afterwards: then only its period ends.
  'request-hearing': ['asks recordHearing', 'clock met'],
  'postpone-hearing': ['asks arrangeHearing'],
  'request-instalments': ['asks approveInstalments'],
  'correct-decision': ['asks approveCorrection'],
  retractPublication: ['clock met'],
  deliverCorrection: ['document.served'],
  'request-recusal': ['asks decideRecusal'],
  'preserve-evidence': ['asks approveMeasure'],
  'seize-things': ['asks approveMeasure'],
  takeMeasure: ['asks decidePreservation', 'asks decideSeizure'],
  decidePreservation: ['clock met', 'asks decidePreservation', 'asks takeMeasure'],
  decideSeizure: ['clock met', 'asks decideSeizure'],
  deliverMeasure: ['document.served'],
  'recall-order': ['asks issueCorrectionOrder'],
  'suspect-crime': ['asks formTaskForce'],
  withdraw: ['asks approveWithdrawal', 'outcome.set'],
  terminate: ['asks approveTermination'],
  'adopt-version': ['asks approveVersion'],
  'dispute-jurisdiction': ['asks settleDispute'],
  'refer-case': ['asks approveReferral'],
  'request-assistance': ['asks recordAssistanceReceipt', 'asks recordAssistance'],
  recordAssistanceReceipt: ['asks recordAssistance'],
  deliverReferral: ['clock met'],
  'take-minutes': ['asks confirmMinutes'],
  supervise: ['asks explainSupervision'],
  explainSupervision: ['clock met'],
  'extend-verification': ['clock extended'],
  'exclude-time': ['clock excluded'],
  'announce-service': ['clock started'],
  suspend: ['asks approveSuspension'],
  resume: ['clock resumed'],
};

/** What the case says by itself when an instant has come: it may follow anything, a refusal too. */
const byTime = (e: AnyEntry): boolean =>
  ['clock.reminded', 'clock.overdue', 'expiry.held', 'calendar.missing', 'measure.released'].includes(e.type) ||
  (e.type === 'document.served' && e.data.method === 'announcement') ||
  (e.type === 'clock.changed' && e.data.event.type === 'expired');

function expectConsequence(
  message: Message,
  following: readonly AnyEntry[],
  { tasks }: CaseState,
  journal: readonly AnyEntry[],
): void {
  if (message.type === 'message.refused') {
    // 1. A refusal leaves nothing but itself.
    if (following[0] && !byTime(following[0])) throw new Error(`after its refusal: ${word(following[0])}`);
    return;
  }
  const isTask = message.type === 'task.completed';
  if (isTask) {
    const task = tasks.find((t) => t.id === message.data.id)!;
    expect(task).toMatchObject({ state: 'completed', key: message.data.key, result: message.data.result });
  }
  const name = isTask ? message.data.kind : message.data.name;
  const granted = name === 'approveExtension' && isTask && message.data.result['decision'] === 'approve';
  const adopted = name === 'approveVersion' && isTask && message.data.result['decision'] === 'approve';
  const wanted = granted ? ['clock extended'] : adopted ? ['item.changed'] : CONSEQUENCES[name];
  if (!wanted) return;
  const words = following.map(word);
  if (!isTask && message.data.belated && !words.includes('case.turnedBack')) expectTold(message, journal);
  else if (!wanted.some((w) => words.includes(w))) throw new Error(`${name} came to nothing: ${words.join(', ')}`);
}

/** What was heard too late to turn the case back is before everyone who is asked from then on, until the case does turn back. */
function expectTold({ seq }: Message, journal: readonly AnyEntry[]): void {
  const turned = journal.find((e) => e.seq > seq && e.type === 'case.turnedBack');
  for (const e of journal.slice(seq, turned?.seq)) {
    if (e.type !== 'task.opened') continue;
    const { belated } = e.data.context as unknown as { belated: { seq: number }[] };
    expect(belated.map((b) => b.seq)).toContain(seq);
  }
}

/**
 * What a case promises to whoever sends it something, once it is at rest:
 *
 * 1. every accepted message has its consequence or a recorded refusal, exactly once; a refused one left nothing but its
 *    refusal;
 * 2. a closed case has no task open and no clock running;
 * 3. live state, fold of the stored journal and last projection tell the same, `seq` without a gap;
 * 4. what was decided or closed had passed every gate that stands before it.
 */
export async function expectPromises(c: RunningCase, sent: readonly Sent[]): Promise<CaseState> {
  // What is being sealed is on its way to its end.
  await reached(c, (s) => s.stage !== 'closing' || s.status === 'closed' || s.tasks.some((t) => t.state === 'open'));
  const state = await expectWhole(c); // 2, 3
  const { journal } = c;
  const gates = checkGates(state, { at: state.updatedAt, calendar: c.calendar });
  expect(gates.filter((g) => g.behind && g.status === 'breached').map((g) => [g.id, g.reason])).toEqual([]);
  const at = journal.flatMap((e, i) => (isMessage(e) ? [i] : []));
  const keys = at.map((i) => messageKey(journal[i]!.actor, (journal[i] as Message).data.key));
  expect(keys).toHaveLength(new Set(keys).size);
  at.forEach((from, n) => {
    // Papers are issued beside the case, whenever they are set.
    const following = journal.slice(from + 1, at[n + 1]).filter((e) => e.type !== 'document.issued');
    expectConsequence(journal[from] as Message, following, state, journal);
  });
  for (const one of sent) expectHeard(journal, one, sent);
  return state;
}

/** The code a message was answered with, as its entry tells it. */
const told = (entry: Message): string => (entry.type === 'message.refused' ? entry.data.refusal.code : 'accepted');

/** How something said is answered from then on that has its entry, or whose key has; undefined when there is none. */
export function standingAnswer(journal: readonly AnyEntry[], said: Said): string | undefined {
  const [entry] = entriesOf(journal, said) as Message[];
  if (!entry) return undefined;
  return entry.data.digest === digestOf(said.message) ? told(entry) : 'IDEMPOTENCY_KEY_REUSED';
}

function expectHeard(journal: readonly AnyEntry[], { said, outcome, round }: Sent, sent: readonly Sent[]): void {
  const known = ['accepted', 'lost', 'gone', ...Object.keys(ERRORS)].filter((code) => code !== 'INTERNAL');
  expect(known).toContain(outcome);
  const [entry] = entriesOf(journal, said) as Message[];
  if (!entry) {
    expect(outcome).not.toBe('accepted');
    return;
  }
  if (entry.data.digest !== digestOf(said.message)) {
    // Its key was another content's; before that one was heard it may have been refused like any other.
    expect(outcome).not.toBe('accepted');
    return;
  }
  if (outcome === 'lost' || outcome === told(entry)) return;
  // Refused at once it leaves nothing, and may be said again when it is possible.
  const heardIn = sent.filter(
    (s) => entriesOf([entry], s.said).length > 0 && [told(entry), 'lost'].includes(s.outcome),
  );
  expect(outcome).not.toBe('accepted');
  expect(round).toBeLessThanOrEqual(Math.max(...heardIn.map((s) => s.round)));
}
