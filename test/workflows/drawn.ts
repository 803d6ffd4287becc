import { randomUUID } from 'node:crypto';
import {
  type ActionName,
  measureOf,
  owedFen,
  paymentClock,
  refuseAdoption,
  refuseAmendment,
  refuseCorrected,
  deliberated,
  refuseConclusion,
  refuseFinding,
  refuseAnyPenalty,
  refuseFiling,
  refuseLenientEnding,
  refuseOnSpot,
  refusePenaltyDecision,
  refuseStep,
  refuseReport,
  refuseSuspended,
  refuseReferred,
  refuseTerminated,
  refuseWithdrawing,
  ACTIONS,
  type Actor,
  askedOf,
  type CaseAnswer,
  type CaseTask,
  QUERIES,
  UPDATES,
} from '#contracts';
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
import { addDays, dateOf, type Item } from '#law';
import type { Chance } from './chance';
import { action, type Said } from './contention';
import { aMoment } from './paths';
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
  approveSuspension: [refuse],
  approveTermination: [refuse],
  approveVersion: [refuse],
  investigate: [{ proposal: 'noPenalty', penalties: [], fineFen: 0 }],
  giveNotice: [{ service: undefined }, { hearingTold: true }],
  recordDefence: [{ waived: false, statement: '当面陈述。', review: '予以采纳。' }, { waived: false }],
  recordHearing: [{ result: 'abandoned' }],
  arrangeHearing: [{ host: '执法员甲' }, { heldAt: '2020-01-06T09:30:00+08:00' }],
  holdHearing: [{}, { host: '另一人' }],
  reviewHearing: [{ opinion: 'return', comment: '补充证据。' }],
  deliberate: [
    { outcome: 'noPenalty', ground: 'noFault', penalties: [], fineFen: 0 },
    { outcome: 'noticeAgain' },
    { outcome: 'reinvestigate', penalties: [], fineFen: 0 },
    { participants: ['主要负责人'] },
    { fineFen: 100_000_000 },
  ],
  decide: [
    { outcome: 'noPenalty', ground: 'noFault', penalties: [], fineFen: 0 },
    { outcome: 'noPenalty', ground: 'slight', penalties: [], fineFen: 0 },
    { outcome: 'noViolation', penalties: [], fineFen: 0, divergence: '查无实据。' },
    { outcome: 'noticeAgain' },
    { outcome: 'reinvestigate', penalties: [], fineFen: 0 },
    { outcome: 'deliberate', penalties: [], fineFen: 0 },
    { fineFen: 100_000_000 },
  ],
  recordPerformance: [{ paidFen: 1 }],
  punishOnSpot: [{ result: 'ordinary' }, { fineFen: 400_000 }, { payment: 'onSpot', collectBecause: 'small' }],
  handInFine: [{ sumFen: 1 }],
  approveEnforcement: [{ decision: 'return', reason: '补充材料。' }],
  applyForEnforcement: [{ proposal: 'cease', reason: '数额小。' }],
  recordEnforcement: [{ step: 'rejected', on: '2020-01-06' }],
  decideRecusal: [{ decision: 'withdraw', decidedBy: 'leader', reason: '属实。' }],
  approveMeasure: [refuse],
  decidePreservation: [{ how: 'confiscated' }],
  decideSeizure: [{ how: 'extended' }, { how: 'confiscated' }],
  approveCorrection: [refuse],
  returnFine: [{ returnedFen: 1 }],
  retractPublication: [{ published: 'yes' }],
  approveInstalments: [refuse, { decision: 'defer', until: '2020-01-06' }],
  approveTransfer: [refuse],
  recordPoliceDecision: [
    { decision: 'declined', note: '不予立案。' },
    { decision: 'supplement', wanted: '鉴定意见。', note: '材料不全。' },
  ],
  reportTransfer: [{ proposal: 'notTransfer' }],
  answerNonFiling: [{ how: 'procuratorate', on: daysBefore(new Date(), 0), to: '示例检察院' }],
  recordSupervision: [{ result: 'filed' }],
};

const THING = { name: '涉案物品', quantity: '一件', place: '示例街 1 号', relation: 'goods' };

/** What each action says, and who says it. */
const SAYS: Record<ActionName, { data: Record<string, unknown>; by: Actor[] }> = {
  'report-correction': { data: { statement: '已改正。' }, by: [party, party, officer] },
  'request-extension': { data: { by: { amount: 5, unit: 'minute' }, reason: '配件未到。' }, by: [party, officer] },
  'refuse-correction': { data: { statement: '不改。' }, by: [party, officer] },
  'state-defence': { data: { statement: '已主动消除后果。' }, by: [party] },
  'waive-defence': { data: { scope: 'both', confirmed: true }, by: [party] },
  'request-hearing': { data: { statement: '要求听证。' }, by: [party, officer] },
  'postpone-hearing': { data: { because: 'party', reason: '当事人因病不能出席。' }, by: [legal, head] },
  'request-instalments': { data: { statement: '经营困难，希望分期缴纳。' }, by: [party, party, officer] },
  'register-remedy': {
    data: { kind: 'reconsideration', acceptedOn: dateOf(new Date().toISOString()), by: '示例复议机关' },
    by: [officer],
  },
  'end-remedy': { data: { result: 'upheld', endedOn: dateOf(new Date().toISOString()) }, by: [officer] },
  'request-recusal': {
    data: { against: '不相干的人', origin: 'found', ground: 'relation', statement: '与当事人是亲属。' },
    by: [officer],
  },
  'preserve-evidence': {
    data: { how: 'asked', things: [THING], reason: '可能灭失。', steps: [] },
    by: [officer],
  },
  'seize-things': {
    data: {
      kind: 'sealing',
      how: 'asked',
      basis: '产品质量法 第十八条',
      things: [THING],
      reason: '用于违法。',
      steps: [],
    },
    by: [officer],
  },
  'correct-decision': {
    data: { result: 'annulled', because: 'facts', anew: false, reason: '证据不足。' },
    by: [officer, head],
  },
  'complete-study': { data: { course: '课程', correct: 1, of: 1 }, by: [party] },
  'recall-order': { data: { reason: '缩短改正期限。' }, by: [officer] },
  'record-guidance': { data: { content: '辅导。' }, by: [officer, head] },
  'add-evidence': { data: { title: '照片', kind: 'documentary' }, by: [officer] },
  // When, is drawn.
  'take-minutes': {
    data: {
      kind: 'inquiry',
      officers: ['officer1', 'officer2'],
      person: '示例店员',
      relation: 'staff',
      identityShown: true,
      rightsTold: true,
      pages: [{ text: '问：……答：……', confirmed: 'signed' }],
      attachments: ['0'.repeat(64)],
    },
    by: [officer],
  },
  'check-minutes': { data: { no: 1, pages: [{ page: 1, confirmed: 'signed' }] }, by: [party] },
  'suspect-crime': { data: { facts: '涉嫌犯罪。' }, by: [officer, legal] },
  suspend: { data: { ground: 'other', reason: '等待鉴定。' }, by: [officer, head] },
  resume: { data: { reason: '鉴定完成。' }, by: [head] },
  withdraw: { data: { reason: '重复登记。' }, by: [officer] },
  terminate: {
    data: { ground: 'organizationEnded', reason: '已注销。', attachments: ['a'.repeat(64)] },
    by: [officer, head],
  },
  // The version is drawn from the one the case is bound to.
  'adopt-version': { data: { reason: '新规定较轻。' }, by: [officer, officer, head] },
  'confirm-address': {
    data: {
      address: '示例街 1 号',
      channels: ['sms'],
      signedOn: daysBefore(new Date(), 0),
      attachments: ['a'.repeat(64)],
    },
    by: [officer],
  },
  // The paper is drawn from those that are out.
  'record-attempt': {
    data: {
      method: 'direct',
      on: daysBefore(new Date(), 0),
      who: '执法员甲、执法员乙',
      failure: 'absent',
      course: '店门紧锁。',
    },
    by: [officer],
  },
  'announce-service': {
    data: {
      ground: 'unknown',
      course: '登记住所查无此人。',
      publishedOn: daysBefore(new Date(), 0),
      place: '示例街道公告栏',
      attachments: ['a'.repeat(64)],
    },
    by: [officer, head],
  },
  'correct-service': {
    data: { effectiveAt: '2020-01-06T09:30:00+08:00', reason: '日期记错。', attachments: ['a'.repeat(64)] },
    by: [officer],
  },
  'extend-verification': { data: { reason: '案情复杂。' }, by: [head] },
  'exclude-time': {
    data: { kind: 'testing', by: '示例检测机构', from: daysBefore(new Date(), 0), to: daysBefore(new Date(), 0) },
    by: [officer],
  },
  'punish-on-the-spot': { data: {}, by: [officer] },
  'dispute-jurisdiction': {
    data: { with: '示例机关', arisenOn: daysBefore(new Date(), 0), facts: '都主张管辖。' },
    by: [officer, head],
  },
  'refer-case': { data: { to: '示例机关', ground: 'otherPower', reason: '属于该机关管辖。' }, by: [officer, head] },
  'request-assistance': {
    data: {
      to: '示例机关',
      letterNo: '示例〔2026〕3号',
      sentOn: daysBefore(new Date(), 0),
      matters: '核实地址。',
      attachments: ['a'.repeat(64)],
    },
    by: [officer],
  },
  'record-offset': {
    data: {
      ...{ court: '示例法院', judgment: '示例刑初1号', on: daysBefore(new Date(), 0) },
      ...{ criminalFineFen: 200_000, offsetFen: 100_000, attachments: ['a'.repeat(64)] },
    },
    by: [officer],
  },
  supervise: { data: { reason: '请说明进展。', dueOn: daysBefore(new Date(), -20) }, by: [supervisor] },
};
/** They end a case's own course, so they come more rarely than the rest. */
const RARE: readonly string[] = ['withdraw', 'terminate', 'refer-case', 'suspect-crime'];
const EVERYONE = [officer, { ...officer, id: 'officer2' }, head, legal, archivist, party];

/** The next version of an item: milder, punishable on refusal alone, of the same weight, or heavier. */
export function nextVersion(item: Item, chance: Chance): Item {
  const next = { ...item, version: item.version + 1, effectiveFrom: daysBefore(new Date(), 1) };
  const { amount, unit } = item.correctionPeriod;
  return chance.oneOf<() => Item>([
    () => ({ ...next, fine: { organizationMax: (item.fine?.organizationMax ?? 1_000_000) / 2 } }),
    () => ({ ...next, correctionPeriod: { amount: amount + 5, unit } }),
    () => ({ ...next, penaltyRequiresRefusal: true }),
    () => ({ ...next, penaltyRequiresRefusal: true, list: 'waiver' }),
    () => next,
    () => ({ ...next, penaltyRequiresRefusal: false, correctionPeriod: { amount: 1, unit } }),
  ])();
}

/** Whose work it is; a confirmation is one officer's alone. */
export const whoseIs = (task: CaseTask): Actor => {
  const one = askedOf(task);
  return one ? { ...officer, id: one, name: one } : byRole[task.candidate]!;
};

/** What the law lets a task be answered with, wherever the case has been before. */
export async function goodAnswer(
  c: RunningCase,
  { kind, context, subject }: CaseTask,
): Promise<Record<string, unknown>> {
  const good = ANSWERS[kind]!;
  const at = new Date(Number(await c.env.currentTimeMs()));
  const now = at.toISOString();
  switch (kind) {
    case 'reinspect': {
      const { escalation } = await c.live();
      return escalation?.found === 'unverified' ? { ...good, correctedOn: daysBefore(at, 0) } : good;
    }
    case 'screen': {
      const state = await c.live();
      const lenient = { ...good, answers: conditionsAnswered(state.item) };
      // Who has done it before is ordered to correct, and promised nothing.
      return refuseFinding(state, lenient as never) ? { ...lenient, route: 'orderOnly' } : lenient;
    }
    case 'issueCorrectionOrder':
      return { ...good, ...tenMinutes };
    case 'approveFiling': {
      // Under another version of its item nothing may be left to punish.
      const state = await c.live();
      const spared = { decision: 'doNotFile', ground: 'otherByLaw', reason: '依法不予处罚。' };
      return refuseFiling(state, { decision: 'file' }) ? spared : good;
    }
    case 'approveLeniency': {
      const state = await c.live();
      const refused = refuseLenientEnding(state, { decision: 'approve' });
      return refused && !refuseAnyPenalty(state) ? { decision: 'toPenalty', reason: '不宜从宽。' } : good;
    }
    case 'investigate': {
      const report = { ...good, answerToReview: '已补充。' };
      const spared = { ...report, proposal: 'noPenalty', penalties: [], fineFen: 0 };
      return refuseReport(await c.live(), report as never) ? spared : report;
    }
    case 'arrangeHearing':
      return { ...good, ...(await c.daysOf({ kind, context } as CaseTask)) };
    case 'holdHearing':
      // Whoever does not wait for the day has it given up in writing.
      return { ...good, result: 'abandoned', heldOn: undefined, host: undefined };
    case 'deliberate': {
      const state = await c.live();
      const concluded = { ...good, heldOn: dateOf(now) };
      const spared = {
        ...concluded,
        outcome: 'noPenalty',
        ground: 'otherByLaw',
        penalties: [],
        fineFen: 0,
      };
      return refuseConclusion(state, concluded as never, now) ? spared : concluded;
    }
    case 'decide': {
      const concluded = deliberated(await c.live())?.result;
      if (concluded) {
        const { outcome, penalties, fineFen = 0, ground } = concluded;
        return { ...good, outcome, penalties, fineFen, ground, divergence: '证据已补充。' };
      }
      // Who was told of nothing in this round, or may still be heard, is not punished.
      const lighter = {
        ...good,
        outcome: 'noPenalty',
        ground: 'otherByLaw',
        penalties: [],
        fineFen: 0,
        divergence: '证据已补充。',
      };
      return refusePenaltyDecision(await c.live(), good as never, now) ? lighter : good;
    }
    case 'punishOnSpot':
      return refuseOnSpot(await c.live(), good as never, now) ? { ...good, result: 'ordinary' } : good;
    case 'handInPapers':
    case 'handInFine':
    case 'depositFine':
      return { ...good, ...(await c.daysOf({ kind, context } as CaseTask)) };
    case 'recordDefence':
      // What the party has stated is reviewed, never waived.
      return context?.['stated'] ? { ...good, waived: false, statement: '当面陈述。', review: '予以采纳。' } : good;
    case 'approveInstalments': {
      const state = await c.live();
      const from = [paymentClock(state)?.dueOn ?? '', dateOf(now)].sort().at(-1)!;
      const owed = owedFen(state);
      if (owed < 2) return { ...good, decision: 'defer', until: addDays(from, 10) };
      return { ...good, parts: [10, 40].map((days, i) => ({ on: addDays(from, days), fen: i === 0 ? owed - 1 : 1 })) };
    }
    case 'approveCorrection': {
      const state = await c.live();
      const proposed = state.deeds['correct-decision']!.data;
      return (refuseCorrected(state) ?? refuseAmendment(state, proposed as never)) ? { ...good, ...refuse } : good;
    }
    case 'recordEnforcement': {
      const state = await c.live();
      const on = dateOf(now);
      const step = ['submitted', 'ordered', 'ended'].find((one) => !refuseStep(state, { step: one, on }, now))!;
      return { ...good, step, on };
    }
    case 'applyForEnforcement':
      return { ...good, lateBecause: '当事人住所不明。' };
    case 'settleDispute':
    case 'recordDesignation':
    case 'recordAssistance':
      return { ...good, on: dateOf(now) };
    case 'recordAssistanceReceipt':
      return { ...good, receivedOn: dateOf(now) };
    case 'deliverReferral':
      return { ...good, deliveredOn: dateOf(now), receivedOn: dateOf(now) };
    case 'approveReferral':
      return refuseReferred(await c.live()) ? { ...good, ...refuse } : good;
    case 'returnFine':
      return { ...good, returnedFen: context!['overpaidFen'], returnedOn: dateOf(now) };
    case 'approveSuspension':
      return refuseSuspended(await c.live()) ? { ...good, ...refuse } : good;
    case 'approveTermination':
      return refuseTerminated(await c.live()) ? { ...good, ...refuse } : good;
    case 'approveVersion':
      return refuseAdoption(await c.live(), now) ? { ...good, ...refuse } : good;
    case 'approveWithdrawal':
      return refuseWithdrawing(await c.live()) ? { ...good, ...refuse } : good;
    case 'supplementTransfer':
    case 'recordReconsideration':
    case 'recordSupervision':
    case 'handOverThings':
      return { ...good, ...(await c.daysOf({ kind, context } as CaseTask)) };
    case 'takeMeasure': {
      const { things } = measureOf(await c.live(), subject)!;
      return { ...good, things, takenAt: now };
    }
    case 'recordHearing':
      return { ...good, heldOn: dateOf(now) };
    case 'recordPerformance': {
      const left = owedFen(await c.live());
      return { ...good, paidFen: left, paidOn: dateOf(now) };
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
    const soon = task.kind === 'issueCorrectionOrder' && chance.odds(0.3) ? aMoment : {};
    const otherwise = chance.odds(0.4) ? chance.oneOf(OTHERWISE[task.kind] ?? [{}]) : {};
    const data = { ...(await goodAnswer(c, task)), ...soon, ...otherwise };
    const actor = chance.odds(0.1) ? chance.oneOf(EVERYONE) : whoseIs(task);
    return { update: UPDATES.completeTask, message: { taskId: task.id, data, actor, key: randomUUID() } };
  }

  function act(names: readonly string[]): Said {
    const often = names.filter((n) => !RARE.includes(n));
    const name = chance.oneOf(often.length > 0 && chance.odds(0.8) ? often : names) as ActionName;
    const { by } = SAYS[name];
    const anyPaper = () => ({ paper: chance.oneOf([...state.documents.map((d) => d.id), 'D0']) });
    const drawn: Partial<Record<ActionName, () => object>> = {
      'adopt-version': () => ({ item: nextVersion(state.item, chance) }),
      'take-minutes': () => {
        const begun = Date.parse(state.registeredAt);
        const minutes = chance.oneOf([-3, -2, -1]);
        return {
          from: new Date(begun + minutes * 60_000).toISOString(),
          to: new Date(begun + (minutes + 1) * 60_000).toISOString(),
        };
      },
      'record-attempt': anyPaper,
      'announce-service': anyPaper,
      'correct-service': anyPaper,
    };
    const data = { ...SAYS[name].data, ...drawn[name]?.() };
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
