import { type CaseWish, head, item, legal, officer, party } from '../support/cases';
import { addDays } from '#law';
import { daysBefore } from '../support/calendar';
import { action, reached, say } from './contention';
import type { RunningCase } from './support';

/** Something that brings a case on. */
export type Step = (c: RunningCase) => Promise<unknown>;
export interface Way {
  wish?: CaseWish;
  steps: Step[];
}

const complete =
  (kind: string, data: Record<string, unknown> = {}): Step =>
  (c) =>
    c.complete(kind, data);
const act =
  (name: string, data: Record<string, unknown>, actor = officer): Step =>
  (c) =>
    c.act(name, data, actor);
const ask = (minutes: number) =>
  act('request-extension', { by: { amount: minutes, unit: 'minute' }, reason: '配件未到。' }, party);
const penalty = { ...item('sj-01'), penaltyRequiresRefusal: false };
/** Dealt with a month ago, whatever day it is there. */
const prior = (now: Date) => ({
  caseNo: '2026-psj-000009',
  itemId: 'sj-01',
  department: '市场监督管理',
  violationOn: daysBefore(now, 30),
  outcome: 'orderFulfilled',
});
const toPenalty = [
  complete('screen', { route: 'penalty', overrideReason: '情节较重。' }),
  complete('signOffScreening'),
  complete('approveFiling'),
];
const stillNot = [1, 2].map((requirement) => ({ requirement, result: 'notCorrected', evidence: '未改正。' }));
const closed = [complete('approveClosing'), complete('fileDossier')];
const notTransferred = [
  act('suspect-crime', { facts: '涉嫌犯罪。' }),
  complete('formTaskForce'),
  complete('reportTransfer'),
  complete('approveTransfer', { decision: 'refuse', reason: '理由不足。' }),
];
const contest =
  (how: 'reconsideration' | 'procuratorate'): Step =>
  async (c) =>
    c.complete('answerNonFiling', { how, on: await c.today(), to: '示例机关', reason: '依法应当立案。' });
const waive = (scope = 'defence') => act('waive-defence', { scope, confirmed: true }, party);
export const ended = { ground: 'organizationEnded', reason: '已经注销，没有承受人。', attachments: ['a'.repeat(64)] };
/** A fine the statute lets go to ten thousand yuan, then to five, then refusal to correct alone. */
const fined = { ...penalty, fine: { organizationMax: 1_000_000 } };
const milder = { ...fined, version: 2, effectiveFrom: daysBefore(new Date(), 1), fine: { organizationMax: 500_000 } };
const refusalOnly = { ...milder, penaltyRequiresRefusal: true };
const adopt = (to: object) => act('adopt-version', { item: to, reason: '新规定较轻。' });
const NOTHING = { penalties: [], fineFen: 0 };
const order = complete('issueCorrectionOrder', { period: { amount: 10, unit: 'minute' } });

/** A period that ends in a moment, shorter than any form lets it be. */
export const aMoment = { period: { amount: 1 / 120, unit: 'minute' as const } };
/** Long enough for something to be done in it, on a machine that has other work too. */
const aWhile = { period: { amount: 1 / 15, unit: 'minute' as const } };
const orderOfAMoment = complete('issueCorrectionOrder', aMoment);
/** Where a case that came this way rests, it soon goes on by itself. */
export const isBrief = ({ wish, steps }: Way): boolean =>
  steps.includes(orderOfAMoment) ||
  Object.values(wish?.rules ?? {}).some((rule) => rule === aMoment || rule === aWhile);
const past =
  (clock: string): Step =>
  async (c) => {
    const { dueAt } = (await c.live()).clocks.findLast((k) => k.id === clock)!;
    await c.env.sleep(Math.max(1, Date.parse(dueAt!) - (await c.env.currentTimeMs())));
    await reached(c, ({ clocks }) => clocks.findLast((k) => k.id === clock)!.status === 'expired');
  };
/** Until the end of a period waits for what was asked in time: who answers sooner leaves nothing to wait. */
const held =
  (clock: string): Step =>
  (c) =>
    reached(c, () => c.journal.some((e) => e.type === 'expiry.held' && e.data.clock === clock));
/** Received just before the clock's end, whenever it is sent. */
const inTime =
  (clock: string, name: string, data: Record<string, unknown>): Step =>
  async (c) => {
    const { dueAt } = (await c.live()).clocks.findLast((k) => k.id === clock)!;
    const receivedAt = new Date(Date.parse(dueAt!) - 1).toISOString();
    expect(await say(c, action(name, data, party, { receivedAt }))).toBe('accepted');
  };

/** From the filing to the served decision. */
const decidedOn = (): Step[] => [
  ...toPenalty,
  complete('investigate'),
  complete('reviewLegality'),
  complete('giveNotice'),
  complete('recordDefence'),
  complete('decide'),
  complete('serveDocument'),
];
/** By the day of the server, which may be ahead of ours. */
const inDays = async (c: RunningCase, days: number) => addDays(await c.today(), days);
const sought = (end: Record<string, unknown>): Step[] => [
  async (c) => c.act('register-remedy', { kind: 'reconsideration', by: '示例复议机关', acceptedOn: await c.today() }),
  async (c) => c.act('end-remedy', { endedOn: await c.today(), ...end }),
];

const court =
  (step: string): Step =>
  async (c) =>
    c.complete('recordEnforcement', { step, on: await c.today() });

const askedForHearing = [
  complete('giveNotice', { hearingTold: true }),
  act('request-hearing', { statement: '要求听证。' }, party),
];

/** Between them, every place where a case can rest, and every loop of a stage more than once. */
export const PATHS: Record<string, Way & { outcome: string }> = {
  'the flexible track with everything twice': {
    wish: { item: item('sj-03') },
    steps: [
      complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' }),
      complete('signOffScreening', { decision: 'refuse', reason: '再查。' }),
      complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' }),
      complete('signOffScreening', { decision: 'refuse', reason: '再查。' }),
      complete('screen'),
      complete('signOffScreening'),
      complete('issueCorrectionOrder', { service: undefined, period: { amount: 10, unit: 'minute' } }),
      complete('serveDocument'),
      ask(1),
      complete('approveExtension', { decision: 'refuse', reason: '理由不足。' }),
      ask(2),
      complete('approveExtension', { decision: 'refuse', reason: '理由不足。' }),
      ask(3),
      complete('approveExtension'),
      complete('signCommitment'),
      act('report-correction', { statement: '已改正。' }, party),
      complete('reinspect'),
      complete('educate'),
      complete('reviewLegality', { opinion: 'return', comment: '补充证据。' }),
      complete('answerReview'),
      complete('reviewLegality'),
      complete('approveLeniency', { decision: 'reinspectAgain', reason: '再看一次。' }),
      complete('reinspect'),
      complete('reviewLegality'),
      complete('approveLeniency'),
      ...closed,
    ],
    outcome: 'orderFulfilled',
  },
  'a fine on the spot, collected and handed on': {
    wish: { item: penalty },
    steps: [
      act('punish-on-the-spot', {}),
      act('suspect-crime', { facts: '涉嫌犯罪。' }),
      complete('formTaskForce'),
      complete('reportTransfer'),
      complete('approveTransfer'),
      complete('deliverTransfer'),
      complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' }),
      contest('procuratorate'),
      complete('recordSupervision'),
      complete('punishOnSpot', { result: 'ordinary', ordinaryBecause: 'unclear' }),
      act('punish-on-the-spot', {}),
      complete('punishOnSpot', {
        ...{ payment: 'onSpot', collectBecause: 'hardLater', collectNote: '当事人无固定经营场所。' },
        receiptNo: '示例-000123',
      }),
      complete('handInFine'),
      complete('depositFine'),
      complete('handInPapers'),
      complete('fileOnSpot'),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'a fine on the spot, paid within its fifteen days': {
    wish: { item: penalty },
    steps: [
      act('punish-on-the-spot', {}),
      complete('punishOnSpot', { delivery: 'refused', refusalNote: '拒绝签名，影像编号 0001。' }),
      complete('fileOnSpot'),
      complete('handInPapers'),
      (c) => c.pay(),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'the penalty procedure with two reviews, two statements, a transfer and a fine paid late': {
    wish: { item: penalty, rules: { payment: aMoment } },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality', { opinion: 'return', comment: '补充证据。' }),
      complete('investigate', { answerToReview: '已补充证据。' }),
      complete('reviewLegality'),
      complete('giveNotice'),
      act('state-defence', { statement: '第一次。' }, party),
      act('state-defence', { statement: '第二次。' }, party),
      act('state-defence', { statement: '第三次。' }, party),
      act('suspend', { ground: 'other', reason: '等待鉴定。' }),
      complete('approveSuspension', { decision: 'refuse', reason: '不必。' }),
      act('suspend', { ground: 'other', reason: '等待鉴定。' }),
      complete('approveSuspension'),
      act('resume', { reason: '鉴定完成。' }, head),
      complete('recordDefence', { waived: false, statement: '第三次。', review: '不予采纳。' }),
      waive(),
      complete('decide'),
      act('suspect-crime', { facts: '涉嫌犯罪。' }),
      complete('formTaskForce'),
      complete('reportTransfer'),
      complete('approveTransfer'),
      complete('deliverTransfer'),
      complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' }),
      contest('reconsideration'),
      complete('recordReconsideration', { result: 'filed' }),
      complete('handOverThings'),
      complete('serveDocument'),
      past('payment'),
      (c) => c.pay(40_000),
      (c) => c.pay(60_000),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'not corrected, heard late, turned back twice, and corrected': {
    steps: [
      complete('screen'),
      orderOfAMoment,
      past('correction'),
      inTime('correction', 'request-extension', { by: { amount: 1, unit: 'minute' }, reason: '忙。' }),
      held('correction'),
      complete('approveExtension', { decision: 'refuse', reason: '理由不足。' }),
      past('correction'),
      complete('reinspect', { findings: stillNot }),
      inTime('correction', 'report-correction', { statement: '已改正。' }),
      complete('reinspect'),
      complete('approveLeniency'),
      complete('educate'),
      ...closed,
    ],
    outcome: 'orderFulfilled',
  },
  'refused by the party, reported after all, not filed': {
    steps: [
      complete('screen'),
      order,
      ask(1),
      act('refuse-correction', { statement: '不改。' }, party),
      act('report-correction', { statement: '还是改了。' }, party),
      complete('approveFiling', { decision: 'doNotFile', ground: 'noFault', reason: '当事人提交了证据。' }),
      complete('educate'),
      ...closed,
    ],
    outcome: 'notPunishable',
  },
  'a defence heard after the period, then a transfer that is accepted': {
    wish: { item: penalty, rules: { defence: aMoment } },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice'),
      past('defence'),
      inTime('defence', 'state-defence', { statement: '第一次。' }),
      inTime('defence', 'state-defence', { statement: '第二次。' }),
      complete('recordDefence', { waived: false, statement: '第二次。', review: '予以采纳。' }),
      act('suspect-crime', { facts: '涉嫌犯罪。' }),
      complete('formTaskForce'),
      complete('reportTransfer'),
      complete('approveTransfer'),
      complete('deliverTransfer'),
      complete('recordPoliceDecision', {
        decision: 'forwarded',
        forwardedTo: '示例公安局另一分局',
        note: '不属于其管辖。',
      }),
      complete('recordPoliceDecision', { decision: 'supplement', wanted: '鉴定意见。', note: '材料不全。' }),
      complete('supplementTransfer'),
      complete('recordPoliceDecision'),
      complete('handOverThings'),
      ...closed,
    ],
    outcome: 'transferred',
  },
  'not reported, and found to have been corrected in time': {
    steps: [
      complete('screen'),
      complete('educate'),
      orderOfAMoment,
      past('correction'),
      async (c) => {
        const { dueOn } = (await c.live()).clocks.find((k) => k.id === 'correction')!;
        await c.complete('reinspect', { correctedOn: dueOn });
      },
      complete('approveLeniency'),
      ...closed,
    ],
    outcome: 'orderFulfilled',
  },
  'investigated, and nothing found': {
    wish: { item: penalty },
    steps: [
      ...toPenalty,
      complete('investigate', { proposal: 'noViolation', ...NOTHING }),
      complete('reviewLegality'),
      complete('decide', { outcome: 'noViolation', ...NOTHING }),
      ...closed,
    ],
    outcome: 'noViolation',
  },
  'nothing established': {
    steps: [
      complete('screen', { route: 'noViolation', factsEstablished: false, overrideReason: '查无此事。' }),
      complete('signOffScreening'),
      ...closed,
    ],
    outcome: 'noViolation',
  },
  'still not corrected, taken for a crime three times, and not punished': {
    steps: [
      complete('screen'),
      complete('educate'),
      order,
      act('report-correction', { statement: '已改正。' }, party),
      complete('reinspect', { findings: stillNot }),
      act('report-correction', { statement: '这次改好了。' }, party),
      complete('reinspect', { findings: stillNot }),
      ...notTransferred,
      complete('approveFiling'),
      ...notTransferred,
      complete('investigate', { proposal: 'noPenalty', ...NOTHING }),
      complete('reviewLegality'),
      complete('decide', { outcome: 'noPenalty', ground: 'otherByLaw', ...NOTHING }),
      ...notTransferred,
      complete('serveDocument'),
      ...closed,
    ],
    outcome: 'noPenalty',
  },
  'leniency refused, and the facts refuted after all': {
    wish: { item: penalty },
    steps: [
      complete('screen'),
      complete('educate'),
      order,
      act('report-correction', { statement: '已改正。' }, party),
      complete('reinspect'),
      complete('approveLeniency', { decision: 'toPenalty', reason: '不宜从宽。' }),
      complete('approveFiling'),
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice'),
      complete('recordDefence'),
      complete('decide', { outcome: 'noViolation', ...NOTHING, divergence: '当事人提供了新的证据。' }),
      complete('serveDocument'),
      ...closed,
    ],
    outcome: 'noViolation',
  },
  'a fine that is owed while the police are asked': {
    wish: { item: penalty },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice'),
      complete('recordDefence'),
      complete('decide'),
      complete('serveDocument'),
      ...notTransferred,
      (c) => c.pay(40_000),
      (c) => c.pay(60_000),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'a fine put off, then paid in parts': {
    wish: { item: penalty },
    steps: [
      ...decidedOn(),
      act('request-instalments', { statement: '经营困难。' }, party),
      complete('approveInstalments', { decision: 'refuse' }),
      act('request-instalments', { statement: '已附证明。' }, party),
      async (c) => c.complete('approveInstalments', { decision: 'defer', until: await inDays(c, 40) }),
      act('request-instalments', { statement: '请求再分两期。' }, party),
      (c) => c.pay(10_000),
      async (c) => {
        const parts = [
          { on: await inDays(c, 60), fen: 50_000 },
          { on: await inDays(c, 90), fen: 40_000 },
        ];
        await c.complete('approveInstalments', { parts });
      },
      (c) => c.pay(20_000),
      (c) => c.pay(30_000),
      (c) => c.pay(40_000),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'annulled and decided anew, corrected by the authority itself, paid back and annulled': {
    wish: { item: penalty },
    steps: [
      ...decidedOn(),
      (c) => c.pay(30_000),
      ...sought({ result: 'annulled', because: 'facts', anew: true }),
      complete('returnFine'),
      async (c) => {
        const told = { published: 'yes', explanation: '原决定证据不足，已被撤销。' };
        await c.complete('retractPublication', { ...told, retractedOn: await c.today() });
      },
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice', { fineFen: 90_000 }),
      complete('recordDefence'),
      complete('decide', { fineFen: 90_000 }),
      complete('serveDocument'),
      act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '裁量偏重。' }),
      complete('approveCorrection', { decision: 'refuse' }),
      act('correct-decision', { result: 'changed', fineFen: 50_000, reason: '补充说明。' }),
      complete('approveCorrection'),
      complete('deliverCorrection'),
      complete('retractPublication'),
      (c) => c.pay(50_000),
      ...sought({ result: 'annulled', because: 'procedure', anew: true }),
      complete('returnFine'),
      complete('retractPublication'),
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice'),
      complete('recordDefence'),
      complete('decide'),
      complete('serveDocument'),
      ...sought({ result: 'unlawful' }),
      complete('retractPublication'),
      act('correct-decision', { result: 'annulled', because: 'law', anew: false, reason: '适用依据错误。' }),
      complete('approveCorrection'),
      complete('deliverCorrection'),
      complete('retractPublication'),
      ...closed,
    ],
    outcome: 'annulled',
  },
  'a hearing asked for, told anew, investigated anew, and warned in the end': {
    wish: { item: penalty, rules: { hearingNotice: aMoment } },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice', { penalties: ['fine', 'licenceRevocation'], hearingTold: true }),
      act('request-hearing', { statement: '要求听证。' }, party),
      complete('recordDefence'),
      complete('arrangeHearing'),
      act('postpone-hearing', { because: 'party', reason: '当事人因病不能出席。' }, legal),
      complete('arrangeHearing'),
      complete('serveDocument'),
      act('postpone-hearing', { because: 'host', reason: '主持人回避。' }, legal),
      complete('arrangeHearing'),
      complete('serveDocument'),
      (c) => c.untilHearing(),
      complete('holdHearing'),
      complete('reviewHearing'),
      complete('deliberate', { outcome: 'noticeAgain', penalties: ['fine', 'closure'] }),
      complete('decide', { outcome: 'noticeAgain', penalties: ['fine', 'closure'] }),
      complete('giveNotice', { penalties: ['fine', 'closure'], hearingTold: true }),
      waive('both'),
      complete('deliberate', { outcome: 'reinvestigate', ...NOTHING }),
      complete('decide', { outcome: 'reinvestigate', ...NOTHING }),
      complete('investigate', { major: ['complex'] }),
      complete('reviewLegality'),
      complete('giveNotice', { penalties: ['warning'], fineFen: 0 }),
      waive(),
      complete('deliberate', { penalties: ['warning'], fineFen: 0 }),
      complete('decide', { penalties: ['warning'], fineFen: 0 }),
      complete('serveDocument'),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'a hearing held and sent back, then given up, and what was submitted heard late': {
    wish: { item: fined, rules: { hearingNotice: aMoment, defence: aWhile } },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality'),
      ...askedForHearing,
      past('defence'),
      complete('arrangeHearing'),
      complete('serveDocument'),
      (c) => c.untilHearing(),
      complete('holdHearing'),
      complete('reviewHearing', { opinion: 'return', comment: '补充证据。' }),
      complete('investigate'),
      complete('reviewLegality'),
      ...askedForHearing,
      past('defence'),
      complete('arrangeHearing'),
      complete('serveDocument'),
      complete('holdHearing', { result: 'abandoned' }),
      complete('decide', { outcome: 'deliberate', ...NOTHING }),
      inTime('defence', 'state-defence', { statement: '听证之前说过的。' }),
      complete('recordDefence', { waived: false, statement: '听证之前说过的。', review: '不予采纳。' }),
      complete('decide', { outcome: 'deliberate', ...NOTHING }),
      adopt(milder),
      complete('approveVersion'),
      complete('investigate', { proposal: 'noPenalty', ...NOTHING }),
      complete('reviewLegality'),
      complete('decide', { outcome: 'noPenalty', ground: 'otherByLaw', ...NOTHING }),
      complete('serveDocument'),
      complete('educate'),
      ...closed,
    ],
    outcome: 'noPenalty',
  },
  'withdrawn, after a look at everything that is only recorded': {
    steps: [
      act('record-guidance', { content: '辅导。' }),
      act('add-evidence', { title: '照片', kind: 'documentary' }),
      act('complete-study', { course: '课程', correct: 1, of: 1 }, party),
      act('withdraw', { reason: '登记有误。' }),
      complete('approveWithdrawal', { decision: 'refuse', reason: '没有错误。' }),
      act('withdraw', { reason: '重复登记。' }),
      complete('approveWithdrawal'),
      complete('fileDossier'),
    ],
    outcome: 'withdrawn',
  },
  'an investigation ended because nobody is left': {
    wish: { item: penalty },
    steps: [
      ...toPenalty,
      act('terminate', ended),
      complete('approveTermination', { decision: 'refuse', reason: '有承受人。' }),
      act('terminate', ended),
      complete('approveTermination'),
      ...closed,
    ],
    outcome: 'terminated',
  },
  'milder versions of the item adopted: beside the notice, before the review and before the decision': {
    wish: { item: fined },
    steps: [
      ...toPenalty,
      complete('investigate'),
      complete('reviewLegality'),
      adopt(milder),
      complete('approveVersion', { decision: 'refuse', reason: '须再比较。' }),
      adopt(milder),
      complete('approveVersion'),
      complete('investigate'),
      adopt({ ...milder, version: 3, fine: { organizationMax: 400_000 } }),
      complete('approveVersion'),
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice'),
      waive(),
      adopt({ ...refusalOnly, version: 4, fine: { organizationMax: 400_000 } }),
      complete('approveVersion'),
      complete('investigate', { proposal: 'noPenalty', ...NOTHING }),
      complete('reviewLegality'),
      complete('decide', { outcome: 'noPenalty', ground: 'refusalOnly', ...NOTHING }),
      complete('serveDocument'),
      complete('educate'),
      ...closed,
    ],
    outcome: 'noPenalty',
  },
  'a milder version adopted while the order runs': {
    steps: [
      complete('screen'),
      complete('educate'),
      order,
      adopt({ ...item('sj-01'), version: 2, correctionPeriod: { amount: 15, unit: 'workingDay' } }),
      complete('approveVersion'),
      act('report-correction', { statement: '已改正。' }, party),
      complete('reinspect'),
      complete('approveLeniency'),
      ...closed,
    ],
    outcome: 'orderFulfilled',
  },
  'a repeat ordered again without leniency': {
    wish: { priors: (now) => [prior(now)] },
    steps: [
      complete('screen', { route: 'orderOnly' }),
      complete('educate'),
      order,
      act('report-correction', { statement: '已改正。' }, party),
      complete('reinspect'),
      complete('approveLeniency'),
      ...closed,
    ],
    outcome: 'orderFulfilled',
  },
  'no fault proven, not filed': {
    steps: [
      complete('screen', { route: 'noFiling', ground: 'noFault', noFault: true }),
      complete('signOffScreening'),
      complete('educate'),
      ...closed,
    ],
    outcome: 'notPunishable',
  },
  'a fine demanded, asked of the court, turned down, asked again and collected in part': {
    wish: { item: penalty, rules: { payment: aMoment, demand: aMoment, litigation: aMoment } },
    steps: [
      ...decidedOn(),
      past('payment'),
      complete('issueDemand'),
      complete('serveDocument'),
      past('demand'),
      past('litigation'),
      complete('applyForEnforcement'),
      complete('approveEnforcement', { decision: 'return', reason: '补充材料。' }),
      complete('applyForEnforcement'),
      complete('approveEnforcement'),
      court('submitted'),
      court('rejected'),
      complete('applyForEnforcement'),
      complete('approveEnforcement'),
      court('submitted'),
      court('denied'),
      complete('applyForEnforcement', { proposal: 'cease', reason: '人民法院裁定不准予执行。' }),
      complete('approveEnforcement', { decision: 'return', reason: '请再研究。' }),
      complete('applyForEnforcement'),
      complete('approveEnforcement'),
      court('submitted'),
      court('ordered'),
      (c) => c.pay(40_000),
      court('ended'),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'a fine demanded while the police are asked, sought against, demanded anew and annulled': {
    wish: { item: penalty, rules: { payment: aMoment } },
    steps: [
      ...decidedOn(),
      past('payment'),
      complete('issueDemand'),
      act('suspect-crime', { facts: '涉嫌犯罪。' }),
      complete('formTaskForce'),
      complete('reportTransfer'),
      complete('approveTransfer'),
      complete('deliverTransfer'),
      complete('recordPoliceDecision', { decision: 'declined', note: '不予立案。' }),
      contest('reconsideration'),
      complete('recordReconsideration'),
      complete('answerNonFiling'),
      complete('serveDocument'),
      ...sought({ result: 'changed', fineFen: 60_000 }),
      complete('retractPublication'),
      complete('issueDemand'),
      complete('serveDocument'),
      ...sought({ result: 'annulled', because: 'facts', anew: true }),
      complete('retractPublication'),
      complete('investigate'),
      complete('reviewLegality'),
      complete('giveNotice', { fineFen: 50_000 }),
      complete('recordDefence'),
      complete('decide', { fineFen: 50_000 }),
      complete('serveDocument'),
      past('payment'),
      complete('issueDemand'),
      (c) => c.pay(50_000),
      ...closed,
    ],
    outcome: 'penalty',
  },
  'another authority’s matter': {
    steps: [
      complete('screen', { route: 'referral', belongs: 'otherAuthority' }),
      complete('signOffScreening'),
      complete('deliverReferral'),
      ...closed,
    ],
    outcome: 'referred',
  },
};
