import { z } from 'zod';
import { type AnyEntry, type CaseState, type Stage, type TaskDeclaration, type TaskKind, TASKS } from '#contracts';
import { applyEntry } from '#journal';
import { ANSWERS, caseStart, officer } from '../../../../test/support/cases';
import { foretell } from './foretell';

const start = caseStart();
const at = new Date().toISOString();

/** What an answer says of the day it is given on. */
const DAYS: Record<string, object> = {
  recordPerformance: { paidOn: at.slice(0, 10) },
  handInPapers: { on: at.slice(0, 10) },
  handInFine: { sumFen: 0, on: at.slice(0, 10) },
  depositFine: { sumFen: 0, on: at.slice(0, 10) },
  settleDispute: { on: at.slice(0, 10), superior: '示例机关', receivedOn: at.slice(0, 10) },
  recordDesignation: { on: at.slice(0, 10) },
  recordAssistanceReceipt: { receivedOn: at.slice(0, 10) },
  recordAssistance: { on: at.slice(0, 10) },
  supplementTransfer: { on: at.slice(0, 10) },
  answerNonFiling: { on: at.slice(0, 10), to: '示例机关' },
  recordReconsideration: { receivedOn: at.slice(0, 10) },
  recordSupervision: { receivedOn: at.slice(0, 10) },
  handOverThings: { on: at.slice(0, 10) },
  returnFine: { returnedFen: 100, returnedOn: at.slice(0, 10) },
};

const things = [{ name: '电子秤', quantity: '一台', place: '示例街 1 号', relation: 'tool' }];
const [PRESERVED, SEIZED] = [1, 2].map((n) => `${start.facts.caseNo}-M${n}`);
const SUBJECTS: Partial<Record<TaskKind, string>> = {
  approveMeasure: SEIZED!,
  takeMeasure: SEIZED!,
  decidePreservation: PRESERVED!,
  decideSeizure: SEIZED!,
  decideRecusal: `${start.facts.caseNo}-R1`,
};

/** A case in which everything has been answered once, and which waits for one more of the kind. */
function waitingFor(kind: TaskKind, stage: Stage): CaseState {
  let state: CaseState | undefined;
  const say = (type: string, data: unknown) => {
    const seq = (state?.seq ?? 0) + 1;
    state = applyEntry(state, { seq, at, actor: officer, type, data } as AnyEntry, start.calendar);
  };
  say('case.registered', { facts: start.facts, calendarVersion: start.calendar.version });
  say('document.made', { id: 'D1', kind: 'correctionOrder', title: '责令改正通知书' });
  for (const clock of ['verification', 'correction', 'decision', 'payment', 'defence', 'nonFiling']) {
    const rule = start.facts.rules[clock]!;
    say('clock.changed', {
      title: rule.title,
      event: { type: 'started', clock, rule, period: rule.period, startedAt: at, at },
    });
  }
  for (const name of ['preserve-evidence', 'seize-things']) {
    const data = { kind: 'detention', how: 'asked', things, reason: '用于违法。' };
    say('action.performed', { name, title: '', data, key: name, digest: '', receivedAt: at });
  }
  say('action.performed', {
    ...{ name: 'request-recusal', title: '', key: 'recusal', digest: '', receivedAt: at },
    data: { against: '执法员甲', origin: 'found', ground: 'relation', statement: '亲属。' },
  });
  const ask = (k: TaskKind, id: string) => {
    const { title, candidate }: TaskDeclaration = TASKS[k];
    const context = { by: { amount: 1, unit: 'workingDay' }, overpaidFen: 100 };
    say('task.opened', { id, kind: k, title, candidate, partyMay: false, subject: SUBJECTS[k] ?? 'D1', context });
  };
  for (const k of Object.keys(TASKS) as TaskKind[]) {
    ask(k, `done-${k}`);
    const result = { ...ANSWERS[k], ...DAYS[k], ...(k === 'takeMeasure' ? { things, takenAt: at } : {}) };
    say('task.completed', { id: `done-${k}`, kind: k, title: '', result, key: k, digest: '', receivedAt: at });
  }
  say('stage.entered', { stage });
  ask(kind, 'asked');
  return state!;
}

const STAGE: Partial<Record<TaskKind, Stage>> = {
  approveLeniency: 'disposition',
  approveClosing: 'closing',
  recordPoliceDecision: 'transfer',
  supplementTransfer: 'transfer',
  answerNonFiling: 'transfer',
  recordReconsideration: 'transfer',
  recordSupervision: 'transfer',
  handOverThings: 'transfer',
};

describe(foretell.name, () => {
  it.each(Object.entries<TaskDeclaration>(TASKS))('speaks of every option of %s, in words', (kind, { form }) => {
    const state = waitingFor(kind as TaskKind, STAGE[kind as TaskKind] ?? 'screening');
    const asked = state.tasks.find((t) => t.id === 'asked')!;
    const { properties = {} } = z.toJSONSchema(form(), { io: 'input' }) as {
      properties?: Record<string, { enum?: string[] }>;
    };
    const taken = kind === 'takeMeasure' ? { things, takenAt: at } : {};
    const whole = { ...ANSWERS[kind], ...DAYS[kind], ...taken };
    const options = Object.entries(properties).flatMap(([name, { enum: values = [] }]) =>
      values.map((value) => ({ ...whole, [name]: value })),
    );
    for (const answer of [whole, ...options]) {
      const { sentence } = foretell(state, asked, answer, start.calendar, at)!;
      expect(sentence).toMatch(/^[^a-z]{4,}$/i);
    }
    // Half a form, and what no form sends, break nothing.
    for (const answer of [{}, { service: 'x', period: 7, findings: [null], fineFen: 'x', decision: {} }])
      expect(() => foretell(state, asked, answer, start.calendar, at)).not.toThrow();
  });

  it('lets nothing be submitted while the case is suspended', () => {
    const state: CaseState = { ...waitingFor('screen', 'screening'), status: 'suspended' };
    const told = foretell(state, state.tasks.at(-1)!, ANSWERS['screen']!, start.calendar, at);
    expect(told).toMatchObject({ refused: true, sentence: '不能提交：案件已中止，恢复后才能提交。' });
  });
});
