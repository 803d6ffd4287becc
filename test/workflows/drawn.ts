import { randomUUID } from 'node:crypto';
import { type ActionName, ACTIONS, type Actor, type CaseAnswer, type CaseTask, QUERIES, UPDATES } from '#contracts';
import {
  ANSWERS,
  archivist,
  byRole,
  conditionsAnswered,
  head,
  legal,
  officer,
  party,
  supervisor,
} from '../support/cases';
import { daysBefore } from '../support/calendar';
import type { Chance } from './chance';
import { action, type Said } from './contention';
import { endingSoon } from './paths';
import type { RunningCase } from './support';

const tenMinutes = { period: { amount: 10, unit: 'minute' } };
const overrideReason = '与建议不同。';
const refuse = { decision: 'refuse', reason: '理由不足。' };

/** What people also answer: the ways a task may end, and what the law refuses. */
const OTHERWISE: Record<string, Record<string, unknown>[]> = {
  screen: [
    { route: 'penalty', overrideReason },
    { route: 'noViolation', factsEstablished: false, overrideReason },
    { route: 'penalty' },
    { route: 'noFiling', ground: 'noFault', noFault: true },
    { route: 'referral', belongs: 'otherAuthority' },
  ],
  signOffScreening: [refuse],
  issueCorrectionOrder: [{ service: undefined, ...tenMinutes }, { period: { amount: 300, unit: 'workingDay' } }],
  signCommitment: [{ decision: 'declined' }],
  approveExtension: [refuse],
  reinspect: [
    { findings: [1, 2].map((requirement) => ({ requirement, result: 'notCorrected', evidence: '未改正。' })) },
    { officers: ['officer1', 'officer1'] },
  ],
  reviewLegality: [{ opinion: 'return', comment: '补充证据。' }],
  approveLeniency: [
    { decision: 'reinspectAgain', reason: '再看一次。' },
    { decision: 'toPenalty', reason: '不宜从宽。' },
  ],
  approveFiling: [
    { decision: 'doNotFile', ground: 'noFault', reason: '已提交证据。' },
    { decision: 'doNotFile', ground: 'slight', reason: '已改正。' },
  ],
  approveWithdrawal: [refuse],
  investigate: [{ proposal: 'noPenalty', fineFen: 0 }],
  giveNotice: [{ service: undefined }],
  recordDefence: [{ waived: false, statement: '当面陈述。', review: '予以采纳。' }, { waived: false }],
  decide: [{ outcome: 'noPenalty', fineFen: 0 }, { outcome: 'noViolation', fineFen: 0 }, { fineFen: 100_000_000 }],
  recordPerformance: [{ paidFen: 1 }],
  approveTransfer: [refuse],
  recordPoliceDecision: [{ decision: 'declined', note: '不予立案。' }],
};

/** What each action says, and who says it. */
const SAYS: Record<ActionName, { data: Record<string, unknown>; by: Actor[] }> = {
  'report-correction': { data: { statement: '已改正。' }, by: [party, party, officer] },
  'request-extension': { data: { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' }, by: [party, officer] },
  'refuse-correction': { data: { statement: '不改。' }, by: [party, officer] },
  'state-defence': { data: { statement: '已主动消除后果。' }, by: [party] },
  'complete-study': { data: { course: '课程', correct: 1, of: 1 }, by: [party] },
  'recall-order': { data: { reason: '缩短改正期限。' }, by: [officer] },
  'record-guidance': { data: { content: '辅导。' }, by: [officer, head] },
  'add-evidence': { data: { title: '照片', kind: 'audiovisual' }, by: [officer] },
  'suspect-crime': { data: { facts: '涉嫌犯罪。' }, by: [officer, legal] },
  suspend: { data: { reason: '等待鉴定。' }, by: [head] },
  resume: { data: { reason: '鉴定完成。' }, by: [head] },
  withdraw: { data: { reason: '重复登记。' }, by: [officer] },
  supervise: { data: { reason: '请说明进展。', dueOn: daysBefore(new Date(), -20) }, by: [supervisor] },
};
/** They end a case's own course, so they come more rarely than the rest. */
const RARE: readonly string[] = ['withdraw', 'suspect-crime'];
const EVERYONE = [officer, { ...officer, id: 'officer2' }, head, legal, archivist, party];

/** What the law lets a task be answered with, wherever the case has been before. */
export async function goodAnswer(c: RunningCase, { kind, context }: CaseTask): Promise<Record<string, unknown>> {
  const good = ANSWERS[kind]!;
  switch (kind) {
    case 'screen':
      return { ...good, answers: conditionsAnswered((await c.live()).item) };
    case 'issueCorrectionOrder':
      return { ...good, ...tenMinutes };
    case 'decide':
      // Who was told of no fine is fined nothing.
      return context?.['notifiedFen'] === 0 ? { ...good, outcome: 'noPenalty', fineFen: 0 } : good;
    case 'recordPerformance': {
      const { clocks } = await c.live();
      return { ...good, paidOn: clocks.find((k) => k.id === 'payment')?.dueOn };
    }
    default:
      return good;
  }
}

/**
 * Messages that may meet where the case stands: what somebody is asked for, what anybody may do, what has been said
 * before (`earlier`), what nobody may. Some were received around the end of a period, whenever they are heard.
 */
export async function drawMessages(
  c: RunningCase,
  chance: Chance,
  howMany: number,
  earlier: readonly Said[],
): Promise<Said[]> {
  const { state, allowedActions } = await c.handle.query<CaseAnswer>(QUERIES.live);
  const open = state.tasks.filter((t) => t.state === 'open');
  const ends = state.clocks.flatMap((k) => (k.rule.owner === 'party' && k.dueAt ? [Date.parse(k.dueAt)] : []));
  const drawn: Said[] = [];

  async function answer(task: CaseTask): Promise<Said> {
    const soon = task.kind === 'issueCorrectionOrder' && chance.odds(0.3) ? await endingSoon(c) : {};
    const otherwise = chance.odds(0.4) ? chance.oneOf(OTHERWISE[task.kind] ?? [{}]) : {};
    const data = { ...(await goodAnswer(c, task)), ...soon, ...otherwise };
    const actor = chance.odds(0.1) ? chance.oneOf(EVERYONE) : byRole[task.candidate]!;
    return { update: UPDATES.completeTask, message: { taskId: task.id, data, actor, key: randomUUID() } };
  }

  function act(names: readonly string[]): Said {
    const often = names.filter((n) => !RARE.includes(n));
    const name = chance.oneOf(often.length > 0 && chance.odds(0.8) ? often : names) as ActionName;
    const { data, by } = SAYS[name];
    const receivedAt = ends.length > 0 && chance.odds(0.4) ? around(chance.oneOf(ends)) : undefined;
    return action(name, data, chance.odds(0.05) ? chance.oneOf(EVERYONE) : chance.oneOf(by), {
      ...(receivedAt ? { receivedAt } : {}),
    });
  }
  const around = (end: number) => new Date(end + chance.oneOf([-3_600_000, -1, -1, -1, 0, 1])).toISOString();

  const again = (said: Said): Said => ({ ...said });
  /** The same key with another content. */
  const anew = ({ update, message }: Said): Said => ({
    update,
    message: { ...message, data: { ...message.data, note: '另一份内容。' } },
  });

  while (drawn.length < howMany) {
    const before = [...earlier.slice(-6), ...drawn, ...drawn];
    const what = chance.next();
    if (what < 0.45 && open.length > 0) drawn.push(await answer(chance.oneOf(open)));
    else if (what < 0.8) drawn.push(act(allowedActions));
    else if (what < 0.85) drawn.push(act(Object.keys(ACTIONS)));
    else if (what < 0.88) drawn.push(await answer(chance.oneOf(state.tasks)));
    else if (before.length === 0) continue;
    else if (what < 0.96) drawn.push(again(chance.oneOf(before)));
    else drawn.push(anew(chance.oneOf(before)));
  }
  return drawn;
}
