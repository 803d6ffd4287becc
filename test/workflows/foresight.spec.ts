import { type CaseState, clockOfTask, owedFen, type TaskDeclaration, TASKS } from '#contracts';
import { z } from 'zod';
import { type Foretold, foretell } from '../../apps/api/tasks/foresight/foretell';
import { daysBefore } from '../support/calendar';
import { actor, ANSWERS, byRole, item, officer, party, supervisor } from '../support/cases';
import { freshCaseNo } from './contention';
import { aMoment, PATHS, type Step } from './paths';
import { refusalOf, type RunningCase, Stage } from './support';

/** A date that falls while the test looks may have been drawn by then. */
const LOOKS_MS = 10_000;

/** By the second officer, what is open of them first. */
const confirmed = async (c: RunningCase, answer: Record<string, unknown>) =>
  c.send((await c.openTask('confirmAct')).id, answer, actor('officer2', 'officer'));

const EXTRA: Record<string, Pick<(typeof PATHS)[string], 'wish' | 'steps'>> = {
  'a commitment declined, an order partly followed': {
    steps: [
      (c) => c.complete('screen'),
      (c) => c.complete('educate', { method: 'study' }),
      (c) => c.complete('issueCorrectionOrder'),
      (c) => c.complete('signCommitment', { decision: 'declined', signedBy: '示例商行' }),
      (c) => confirmed(c, { decision: 'confirm' }),
      (c) => c.act('report-correction', { statement: '已改正。' }, party),
      (c) => c.complete('reinspect', { findings: findings('partly') }),
      (c) => confirmed(c, { decision: 'object', reason: '没有参加。' }),
      (c) => c.act('report-correction', { statement: '这次改好了。' }, party),
      (c) => c.complete('reinspect', { findings: findings('partly') }),
      (c) => c.complete('approveFiling', { decision: 'doNotFile', ground: 'noFault', reason: '有证据。' }),
    ],
  },
  'a second offence sent to the penalty procedure by the law itself, defended in part, returned twice': {
    wish: { item: { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' } },
    steps: [
      (c) => c.complete('screen', { route: 'penalty' }),
      (c) => c.complete('approveFiling'),
      (c) => c.complete('investigate'),
      (c) => c.complete('reviewLegality', { opinion: 'return', comment: '补充证据。' }),
      (c) => c.complete('investigate', { proposal: 'noViolation', ...NOTHING, answerToReview: '已补充证据。' }),
      (c) => c.complete('reviewLegality'),
      (c) =>
        c.complete('decide', {
          outcome: 'noPenalty',
          ground: 'otherByLaw',
          ...NOTHING,
          divergence: '违法事实成立，情节轻微。',
        }),
      (c) => c.complete('serveDocument'),
      (c) => c.complete('educate', { method: 'interview' }),
    ],
  },
  'ordered and refused, sent on to the authority that may punish it': {
    wish: { item: item('rs-19') },
    steps: [
      (c) => c.complete('screen'),
      (c) => c.complete('signOffScreening'),
      (c) => c.complete('educate'),
      (c) => c.complete('issueCorrectionOrder'),
      (c) => c.act('refuse-correction', { statement: '不还。' }, party),
      (c) => c.complete('approveFiling', { decision: 'doNotFile', ground: 'noPower', reason: '移送公安机关。' }),
    ],
  },
  'a hearing as it was recorded before it had a stage of its own': {
    wish: { item: { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' }, facts: { revision: 2 } },
    steps: [
      (c) => c.complete('screen', { route: 'penalty' }),
      (c) => c.completeAll('approveFiling', 'investigate', 'reviewLegality'),
      (c) => c.complete('giveNotice', { hearingTold: true }),
      (c) => c.act('request-hearing', { statement: '要求听证。' }, party),
      (c) => c.complete('recordDefence'),
      async (c) => c.complete('recordHearing', { heldOn: await c.today() }),
    ],
  },
  'discussed together, and again': {
    wish: { item: { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' } },
    steps: [
      (c) => c.complete('screen', { route: 'penalty' }),
      (c) => c.complete('approveFiling'),
      (c) => c.complete('investigate', { major: ['complex'] }),
      (c) => c.completeAll('reviewLegality', 'giveNotice', 'recordDefence'),
      (c) => c.complete('deliberate', { outcome: 'noPenalty', ground: 'otherByLaw', ...NOTHING }),
      (c) => c.complete('decide', { outcome: 'deliberate', ...NOTHING }),
      (c) => c.complete('deliberate', { outcome: 'noViolation', ...NOTHING }),
    ],
  },
  'an act from outside the area, by a designation whose paper is filed': {
    wish: {
      facts: {
        area: {
          place: { name: '示例区', code: '211102' },
          unit: { name: '示例县', code: '211122' },
          exception: { ground: 'designated', authority: '示例省局', docNo: '示例〔2026〕1号', on: '2020-01-06' },
        },
      } as never,
    },
    steps: [(c) => c.complete('fileDesignation')],
  },
  'things kept and held, recusal, letters and a dispute that is designated here': {
    steps: [
      async (c) => c.act('preserve-evidence', { how: 'asked', things: [THING], reason: '可能灭失。', steps: [] }),
      (c) => c.complete('approveMeasure', { decision: 'refuse', reason: '没有必要。' }),
      async (c) => c.act('preserve-evidence', { how: 'asked', things: [THING], reason: '可能灭失。', steps: [] }),
      (c) => c.complete('approveMeasure'),
      (c) => c.complete('takeMeasure'),
      (c) => c.complete('decidePreservation'),
      (c) => c.complete('deliverMeasure'),
      async (c) =>
        c.act('seize-things', {
          ...{ kind: 'detention', how: 'asked', basis: '产品质量法 第十八条', things: [THING] },
          ...{ reason: '涉嫌用于违法。', steps: [] },
        }),
      (c) => c.complete('approveMeasure'),
      (c) => c.complete('takeMeasure'),
      (c) => c.complete('decideSeizure'),
      (c) => c.complete('deliverMeasure'),
      (c) => c.act('request-recusal', { against: '法制甲', origin: 'found', ground: 'relation', statement: '亲属。' }),
      (c) => c.complete('decideRecusal'),
      (c) => c.act('request-recusal', { against: '法制乙', origin: 'found', ground: 'relation', statement: '亲属。' }),
      (c) => c.complete('decideRecusal', { decision: 'withdraw', decidedBy: 'leader', reason: '属实。' }),
      async (c) =>
        c.act('request-assistance', {
          ...{ to: '示例区局', letterNo: '示例〔2026〕3号', sentOn: await c.today(), matters: '核实住所。' },
          attachments: ['0'.repeat(64)],
        }),
      async (c) => c.complete('recordAssistanceReceipt', { receivedOn: await c.today() }),
      async (c) => c.complete('recordAssistance', { on: await c.today() }),
      async (c) =>
        c.act('dispute-jurisdiction', { with: '示例县局', arisenOn: await c.today(), facts: '都主张管辖。' }),
      async (c) => {
        const on = await c.today();
        await c.complete('settleDispute', { result: 'reported', on, superior: '示例省局', receivedOn: on });
      },
      async (c) => c.complete('recordDesignation', { on: await c.today() }),
      (c) => c.act('refer-case', { to: '示例城管局', ground: 'otherPower', reason: '属于城市管理。' }),
      (c) => c.complete('approveReferral', { decision: 'refuse', reason: '属于本局。' }),
      (c) => c.act('refer-case', { to: '示例城管局', ground: 'otherPower', reason: '属于城市管理。' }),
      (c) => c.complete('approveReferral'),
    ],
  },
  'not filed, because the facts are not there': {
    wish: { item: { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' } },
    steps: [
      (c) => c.complete('screen', { route: 'penalty' }),
      (c) =>
        c.complete('approveFiling', {
          decision: 'doNotFile',
          ground: 'notProven',
          reason: '查无实据。',
          divergence: '证据不足。',
        }),
    ],
  },
};

const THING = { name: '电子秤', quantity: '一台', place: '示例街 1 号', relation: 'tool' };
/** No penalty of any kind. */
const NOTHING = { penalties: [], fineFen: 0 };
/** What ends in a moment is shorter than any form can say: it is foretold as the shortest that can be. */
const asTyped = (data: Record<string, unknown>) =>
  data['period'] === aMoment.period ? { ...data, period: { amount: 1, unit: 'minute' } } : data;

const findings = (result: string, n = 2) =>
  Array.from({ length: n }, (_, i) => ({ requirement: i + 1, result, evidence: '现场查看。' }));

/** What the page says before an answer is handed in is what happens then. */
describe('foresight', () => {
  let stage: Stage;
  const seen = new Set<string>();
  beforeAll(async () => {
    stage = await Stage.setLocal(10_000);
  });
  afterAll(() => stage.strike({ byChance: true }));

  async function foresee(c: RunningCase, taskId: string, data: Record<string, unknown>, by = 'officer1') {
    const before = await c.live();
    const task = before.tasks.find((t) => t.id === taskId)!;
    const at = new Date(await c.env.currentTimeMs()).toISOString();
    return { before, at, task, foretold: foretell(before, task, data, c.calendar, at, by) };
  }

  /** Every answer of the case is foretold first, and compared afterwards. */
  function watched(c: RunningCase): RunningCase {
    const send = c.send.bind(c);
    c.send = async (taskId, data, actor, key) => {
      const { before, at, task, foretold } = await foresee(c, taskId, asTyped(data), actor?.id);
      const reply = await send(taskId, data, actor, key);
      // The dossier is sealed before the case is closed, after the answer.
      if (task.kind === 'fileDossier') await c.handle.result();
      const after = await c.live();
      for (const field of ['decision', 'opinion', 'outcome', 'route'])
        if (typeof data[field] === 'string') seen.add(`${task.kind} ${field} ${data[field]}`);
      seen.add(task.kind);
      expect([task.kind, foretold]).toEqual([task.kind, expect.anything()]);
      compare(before, foretold!, after, Date.parse(at));
      return reply;
    };
    return c;
  }

  function compare(before: CaseState, foretold: Foretold, after: CaseState, at: number): void {
    const begun = after.tasks.filter((t) => !before.tasks.some((b) => b.id === t.id));
    const soon = after.clocks.some((k) => k.dueAt && Math.abs(Date.parse(k.dueAt) - at) < LOOKS_MS);
    if (soon) return;
    expect(foretold).toMatchObject({
      refused: false,
      stage: after.stage,
      closes: after.status === 'closed',
      ...(after.outcome ? { outcome: after.outcome } : {}),
    });
    expect(foretold.tasks.map(({ kind, title, role, dueOn }) => ({ kind, title, role, dueOn }))).toEqual(
      begun.map((t) => ({ kind: t.kind, title: t.title, role: t.candidate, dueOn: clockOfTask(after, t)?.dueOn })),
    );
    for (const [i, t] of begun.entries()) {
      const { dueAt } = clockOfTask(after, t) ?? {};
      if (dueAt) expect(Math.abs(Date.parse(dueAt) - Date.parse(foretold.tasks[i]!.dueAt!))).toBeLessThan(LOOKS_MS);
      // The sentence names who is next, and with what.
      expect(foretold.sentence).toContain(`“${t.title}”`);
    }
  }

  const ways: [string, { wish?: (typeof PATHS)[string]['wish']; steps: Step[] }][] = [
    ...Object.entries(PATHS),
    ...Object.entries(EXTRA),
  ];
  it.each(ways)('%s', async (_name, { wish, steps }) => {
    const c = watched(await stage.register({ ...wish, caseNo: freshCaseNo() }));
    for (const step of steps) await step(c);
  });

  it('a fine paid late: what is added is decided, both ways', async () => {
    const skipping = await Stage.set();
    const wish = { item: { ...item('sj-01'), penaltyRequiresRefusal: false, list: 'mitigation' as const } };
    for (const decision of ['waive', 'impose']) {
      const c = watched(await skipping.register({ ...wish, caseNo: freshCaseNo() }));
      await c.complete('screen', { route: 'penalty' });
      await c.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
      await c.complete('serveDocument');
      await skipping.env.sleep('30 days');
      await c.pay();
      await c.complete('decideSurcharge', { decision });
      if (decision === 'impose') await c.pay(owedFen(await c.live()));
    }
    await skipping.strike({ byChance: true });
  });

  it('supervised while it is suspended: the answer goes to who asked, and nothing moves', async () => {
    const c = watched(await stage.register({ caseNo: freshCaseNo() }));
    await c.complete('screen');
    await c.suspend();
    await c.act('supervise', { reason: '请说明进展。', dueOn: daysBefore(await stage.now(), -10) }, supervisor);
    await c.complete('explainSupervision');
  });

  it('minutes: confirmed by one, objected to by the other, and the pages that were left; nothing moves', async () => {
    const discoveredOn = daysBefore(await stage.now(), 2);
    const c = watched(await stage.register({ discoveredOn, caseNo: freshCaseNo() }));
    const begun = Date.parse((await c.live()).registeredAt);
    await c.act('take-minutes', {
      kind: 'inspection',
      from: new Date(begun - 60_000).toISOString(),
      to: new Date(begun - 1).toISOString(),
      place: '示例街 1 号',
      officers: ['officer1', 'officer2'],
      person: '示例店员',
      relation: 'staff',
      pages: [{ text: '现场查看，执照未悬挂。', confirmed: 'later' }],
    });
    await c.complete('signMinutes');
    const asked = async (who: string) => (await c.live()).tasks.find((t) => t.subject === `1:${who}`)!.id;
    await c.send(await asked('officer1'), { decision: 'confirm' });
    const second = { ...officer, id: 'officer2', name: 'officer2' };
    await c.send(await asked('officer2'), { decision: 'object', reason: '时间记错。' }, second);
  });

  it('has told of every kind of task and every choice that decides where a case goes', () => {
    const wanted = Object.values<TaskDeclaration>(TASKS).flatMap(({ kind, form }) => {
      const { properties = {} } = z.toJSONSchema(form(), { io: 'input' }) as {
        properties?: Record<string, { enum?: string[] }>;
      };
      const choices = ['decision', 'opinion', 'outcome', 'route'].flatMap((field) =>
        (properties[field]?.enum ?? []).map((value) => `${kind} ${field} ${value}`),
      );
      return [kind, ...choices];
    });
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  it('says before what would be refused, and why', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    const refused = async (kind: string, data: Record<string, unknown>, words: string) => {
      const task = await c.openTask(kind);
      const { foretold } = await foresee(c, task.id, data);
      expect(foretold).toMatchObject({ refused: true, sentence: expect.stringContaining(words) as string });
      expect(await refusalOf(c.send(task.id, data, byRole[task.candidate]))).not.toBe('accepted');
    };
    await refused('screen', { ...ANSWERS['screen'], route: 'orderOnly' }, '请写明理由');
    await c.complete('screen');
    const order = { requirements: ['甲'], service: { method: 'direct', recipient: '店主' } };
    await refused('issueCorrectionOrder', { ...order, period: { amount: 1, unit: 'year' } }, '最长期限');
    await refused(
      'issueCorrectionOrder',
      { ...order, period: { amount: 1, unit: 'workingDay' }, service: { method: 'post', recipient: '店主' } },
      '送达',
    );
    await c.complete('issueCorrectionOrder', { service: undefined });
    const served = { recipient: '店主', effectiveAt: new Date(await c.env.currentTimeMs()).toISOString() };
    await refused('serveDocument', { ...served, method: 'direct', effectiveAt: '2020-01-01T00:00:00Z' }, '才制作');
    await refused('serveDocument', { ...served, method: 'electronic', channel: 'sms' }, '送达地址确认书');
    await refused('serveDocument', { recipient: '店主', method: 'leftBehind' }, '见证人');
    await c.complete('serveDocument');
    await c.act('report-correction', { statement: '已改正。' }, officer);
    await refused(
      'reinspect',
      { officers: ['officer1', 'officer2'], findings: findings('corrected', 1), opinion: 'x' },
      '应有 2 项',
    );
    await c.complete('reinspect', { findings: findings('notCorrected') });
    await c.act('report-correction', { statement: '这次改好了。' }, officer);
    await c.complete('reinspect', { findings: findings('notCorrected') });
    await refused('approveFiling', { decision: 'doNotFile', reason: '情节轻微。' }, '法定情形');
    await c.complete('approveFiling', { decision: 'doNotFile', ground: 'noFault', reason: '有证据。' });
    await refused('approveClosing', { opinion: '同意。' }, '教育');
    const suspended = await stage.register({ caseNo: freshCaseNo() });
    await suspended.complete('screen');
    await suspended.act('suspend', { ground: 'other', reason: '等待。' });
    await suspended.complete('approveSuspension');
    const order9 = await suspended.openTask('issueCorrectionOrder');
    expect((await foresee(suspended, order9.id, ANSWERS['issueCorrectionOrder']!)).foretold).toMatchObject({
      refused: true,
      sentence: expect.stringContaining('中止') as string,
    });
  });

  it('says nothing while the form does not say enough, whatever is in it', async () => {
    const c = await stage.register({ caseNo: freshCaseNo() });
    const task = await c.openTask('screen');
    for (const data of [{}, { route: 'x' }, { exclusions: 'x', opinion: 3 }, { findings: 7 }])
      expect((await foresee(c, task.id, data as Record<string, unknown>)).foretold).toBeUndefined();
    await c.complete('screen');
    const order = await c.openTask('issueCorrectionOrder');
    for (const data of [
      {},
      { period: { amount: 'x' } },
      { period: { amount: 1, unit: 'minute' }, service: { recipient: '店' } },
    ])
      expect((await foresee(c, order.id, data as Record<string, unknown>)).foretold).toBeUndefined();
  });
});
