import {
  ALTERATIONS,
  alters,
  asResumed,
  type CaseState,
  type ClockId,
  decisionServedAt,
  decisionServedOn,
  ERRORS,
  finedFen,
  lastDecision,
  notCounting,
  overpaidFen,
  owedFen,
  refuseLonger,
  refuseSpan,
  type Remedy,
  remedyPeriod,
  since,
  announceService,
  announcementRule,
  correctService,
  hangingOn,
  leavesOutAnnouncement,
  recordAttempt,
  recordOffset,
  refuseAnnouncing,
  refuseAttempt,
  refuseCorrectingService,
  refuseOffset,
  refuseOffsetting,
} from '#contracts';
import { formOf } from '#documents';
import {
  applyLedger,
  type Calendar,
  canExtend,
  type Clock,
  clockKey,
  clockOf,
  clockTitle,
  computeDeadline,
  countsOn,
  currentClocks,
  dateOf,
  epochDay,
  formatChinese,
  formatDay,
  type IsoDate,
  type IsoInstant,
  type Period,
  refOf,
  startOfDay,
  type SuspensionEffect,
  UNIT_NAMES,
} from '#law';

/** What an action would do to a case's clocks, each in one sentence after “提交后：”. */

const ON_SUSPENSION: Record<SuspensionEffect, string> = {
  pause: '暂停计算',
  continue: '继续计算',
  reset: '停止计算，恢复后重新计算',
};

/** 中止: what becomes of every clock that runs, as its rule says. */
export function suspending(clocks: readonly Clock[]): string {
  const running = clocks.filter((c) => c.status === 'running');
  const said = Object.entries(ON_SUSPENSION).flatMap(([effect, words]) => {
    const titles = running.filter((c) => c.rule.onSuspension === effect).map(clockTitle);
    return titles.length > 0 ? [`${titles.join('、')}${words}`] : [];
  });
  return said.length > 0 ? `${said.join('；')}。` : '没有正在计算的期限。';
}

/** 恢复: which clocks go on, and to which last day. */
export function resuming(clocks: readonly Clock[], at: IsoInstant, calendar: Calendar): string {
  const waiting = new Set(clocks.filter((c) => c.status === 'suspended').map(clockKey));
  const said = applyLedger(clocks, { type: 'resumed', at }, calendar)
    .filter((c) => waiting.has(clockKey(c)))
    .map((c) => `${clockTitle(c)}${c.rule.onSuspension === 'reset' ? '重新计算' : '继续计算'}，${endOf(c)}`);
  return said.length > 0 ? `${said.join('；')}。` : '没有暂停的期限。';
}

function endOf({ dueOn, dueAt, provisional, period }: Clock): string {
  if (!dueOn || !dueAt) return '最后一日待放假通知公布后确定';
  const exact = period.unit === 'minute' || period.unit === 'hour';
  return `至${formatChinese(exact ? dueAt : dueOn)}届满${provisional ? '（暂定）' : ''}`;
}

/** 延期: to which day the correction period would go, or why it may not. Undefined while there is nothing to extend. */
export function extending(
  state: Pick<CaseState, 'status' | 'clocks'>,
  by: Period,
  at: IsoInstant,
  calendar: Calendar,
): string | undefined {
  const clocks = asResumed(state, at, calendar);
  const correction = clockOf(clocks, { clock: 'correction' });
  if (!correction?.dueOn) return undefined;
  if (!countsOn(correction.period, by)) return `不能这样延长：${ERRORS.EXTENSION_UNIT_MIXED.title}`;
  const outer = clocks.filter((c) => c.rule.outer && c.status === 'running');
  const answer = canExtend(correction, by, at, outer, calendar);
  if (!answer.ok) return `不能这样延长：${answer.reason}（${answer.source}）`;
  const bounds = outer.flatMap((c) => (c.dueOn ? [`${c.rule.title}${formatDay(c.dueOn)}`] : []));
  const to = answer.dueOn ? formatDay(answer.dueOn) : '待定';
  return `负责人同意后，改正期限由${formatDay(correction.dueOn)}延至${to}${bounds.length > 0 ? `，不超过${bounds.join('、')}` : ''}。`;
}

/** 延长核查期限: to which day, or why it may not. */
export function lengthening(clocks: readonly Clock<ClockId>[], at: IsoInstant, calendar: Calendar): string {
  const verification = clockOf(clocks, { clock: 'verification' });
  const refused = refuseLonger(verification, at, calendar);
  if (refused) return `不能延长：${refused.reason ?? ERRORS[refused.code].title}`;
  const { amount, unit } = verification!.rule.extension!;
  const event = { type: 'extended', clock: 'verification', by: { amount, unit }, at, reason: '' } as const;
  return `核查期限只能延长一次，延长${amount}${UNIT_NAMES[unit]}，${endOf(clockOf(applyLedger(clocks, event, calendar), event)!)}。`;
}

/** 扣除时间: which clocks leave the days out, and to which last day they go. */
export function excluding(
  state: CaseState,
  days: { from: IsoDate; to: IsoDate },
  at: IsoInstant,
  calendar: Calendar,
): string {
  const refused = refuseSpan(state, days, at);
  if (refused) return `不能扣除：${refused.reason ?? ERRORS[refused.code].title}`;
  const said = notCounting(state.clocks).map((c) => {
    const event = { type: 'excluded', ...refOf(c), ...days, at, reason: '' } as const;
    return `${clockTitle(c)}${endOf(clockOf(applyLedger(state.clocks, event, calendar), event)!)}`;
  });
  return said.length > 0 ? `${said.join('；')}。` : '没有可以扣除这些时间的期限在计算。';
}

/** 送达: what recording it would do, as soon as enough of it is filled in. */
export function delivering(
  name: string,
  data: unknown,
  state: CaseState,
  at: IsoInstant,
  calendar: Calendar,
): string | null {
  if (name === correctService.name) {
    const { paper, effectiveAt } = formOf(correctService).shape;
    const said = (data ?? {}) as { paper: string; effectiveAt: string };
    const whole = paper!.safeParse(said.paper).success && effectiveAt!.safeParse(said.effectiveAt).success;
    return whole ? correcting(state, said, at, calendar) : null;
  }
  const declaration = name === announceService.name ? announceService : recordAttempt;
  const { shape } = formOf(declaration);
  const said = (data ?? {}) as Record<string, unknown>;
  const needed =
    declaration === announceService ? ['paper', 'ground', 'publishedOn'] : ['paper', 'method', 'on', 'failure'];
  if (!needed.every((field) => shape[field]!.safeParse(said[field]).success)) return null;
  return declaration === announceService
    ? announcing(state, said as never, at, calendar)
    : attempting(state, said as never, at);
}

/** 更正送达记录: which last days it moves, each old → new, and what was told that stands; or why it may not be corrected. */
function correcting(
  state: CaseState,
  said: { paper: string; effectiveAt: string },
  at: IsoInstant,
  calendar: Calendar,
): string {
  const refused = refuseCorrectingService(state, said, at);
  if (refused) return `不能更正：${refused.reason ?? ERRORS[refused.code].title}（${refused.source}）`;
  const startedAt = new Date(said.effectiveAt).toISOString();
  const paper = state.documents.find((d) => d.id === said.paper)!;
  const moved = hangingOn(state, paper).map((c) => {
    const event = { type: 'restarted', ...refOf(c), startedAt, at, reason: '' } as const;
    const after = clockOf(applyLedger(state.clocks, event, calendar), event)!;
    const from = c.dueOn ? formatDay(c.dueOn) : '待定';
    if (after.countedOn) return `${clockTitle(c)}已告知当事人至${from}届满，不改早`;
    return after.dueOn === c.dueOn
      ? `${clockTitle(c)}仍${endOf(after)}`
      : `${clockTitle(c)}由${from}改为${endOf(after)}`;
  });
  const touched = moved.length > 0 ? `涉及当事人${state.party.name}：${moved.join('；')}` : '没有期限因此改变';
  return `${paper.title}改为${formatChinese(startedAt)}送达；${touched}。`;
}

type Announcing = Parameters<typeof refuseAnnouncing>[1];

/** 公告送达: on which day the paper counts as served, which clocks leave the days out, or why it may not be announced. */
function announcing(state: CaseState, said: Announcing, at: IsoInstant, calendar: Calendar): string {
  const refused = refuseAnnouncing(state, said, at, calendar);
  if (refused) return `不能公告：${refused.reason ?? ERRORS[refused.code].title}（${refused.source}）`;
  const { period } = announcementRule(state);
  const end = computeDeadline(calendar, { start: startOfDay(said.publishedOn), period });
  const left = currentClocks(state.clocks).filter(
    (c) => (c.status === 'running' || c.status === 'suspended') && leavesOutAnnouncement(c.id),
  );
  const days = { from: said.publishedOn, to: end.dueOn };
  const moved = left.map((c) => {
    const event = { type: 'excluded', ...refOf(c), ...days, at, reason: '' } as const;
    const after = clockOf(applyLedger(state.clocks, event, calendar), event)!;
    return `${clockTitle(c)}${c.dueOn ? `由${formatDay(c.dueOn)}` : ''}改为${endOf(after)}`;
  });
  const until = `公告至${formatDay(end.dueOn)}届满，当日视为送达，案件自动继续${end.provisional ? '（暂定）' : ''}`;
  return `${[until, ...moved].join('；')}。`;
}

/** 登记送达未成: why it may not be recorded so. */
function attempting(state: CaseState, said: Parameters<typeof refuseAttempt>[1], at: IsoInstant): string | null {
  const refused = refuseAttempt(state, said, at);
  return refused ? `不能登记：${refused.reason ?? ERRORS[refused.code].title}（${refused.source}）` : null;
}

/** 罚金折抵: what is left of the criminal fine; or why it may not be recorded so. */
export function offsetting(state: CaseState, data: unknown, at: IsoInstant): string | null {
  const { shape } = formOf(recordOffset);
  const said = (data ?? {}) as { on: string; criminalFineFen: number; offsetFen: number; reason?: string };
  if (!(['on', 'criminalFineFen', 'offsetFen'] as const).every((f) => shape[f]!.safeParse(said[f]).success))
    return null;
  const refused = refuseOffsetting(state) ?? refuseOffset(state, said, at);
  if (refused) return `不能登记：${refused.reason ?? ERRORS[refused.code].title}（${refused.source}）`;
  const { criminalFineFen, offsetFen } = said;
  return `判处罚金 ${yuan(criminalFineFen)}，已给予的罚款折抵 ${yuan(offsetFen)}，尚余罚金 ${yuan(criminalFineFen - offsetFen)}；处罚决定和没有缴清的罚款不变，没有期限变更。`;
}

/** 督办: who is asked, and by when; a day off rolls to the next working day. */
export function supervising(dueOn: IsoDate, at: IsoInstant, calendar: Calendar): string {
  const today = dateOf(at);
  if (dueOn <= today) return '说明期限最早为明天，请另选日期。';
  const amount = epochDay(dueOn) - epochDay(today);
  const end = computeDeadline(calendar, { start: at, period: { amount, unit: 'calendarDay' } });
  const rolled = end.dueOn === dueOn ? '' : `（${formatDay(dueOn)}不是工作日，顺延）`;
  return `负责人须在${formatChinese(end.dueOn)}前说明${rolled}${end.provisional ? '，待放假安排公布后确定' : ''}；案件照常办理，说明后送达您。`;
}

/** 登记复议诉讼: what it holds up while it is pending. */
export function seeking({ clocks }: Pick<CaseState, 'clocks'>): string {
  const ended = running(clocks, ENFORCING);
  return [
    '加处罚款在复议、诉讼期间不计算',
    ...(ended.length > 0 ? [`${ended.map(clockTitle).join('、')}不再计算，办结后重新起算`] : []),
    '处罚决定不停止执行，缴款期限不变。',
  ].join('；');
}

/**
 * 复议、诉讼 as it ended, or what the authority corrects of itself: what is owed and paid back by then, and each date that is called
 * off, begins, or goes from one day to another.
 */
export function altering(
  state: CaseState,
  end: Pick<Remedy, 'kind' | 'fineFen' | 'anew'> & { result: string; endedOn: IsoDate },
  at: IsoInstant,
  calendar: Calendar,
): string {
  const after = structuredClone(state);
  const decision = lastDecision(state)?.id;
  const ended = { ...end, ...(decision ? { decision } : {}) };
  after.remedies =
    end.kind === 'own'
      ? [...(state.remedies ?? []), { ...ended, acceptedOn: end.endedOn }]
      : (state.remedies ?? []).map((r) => (r.endedOn ? r : { ...r, ...ended, kind: r.kind }));
  const said = [...sums(state, after, end.result), ...dates(state, after, end, at, calendar)];
  return said.length > 0 ? `${said.join('；')}。` : '处罚决定不变，没有期限变更。';
}

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)} 元`;

function sums(state: CaseState, after: CaseState, result: string): string[] {
  const [before, then] = [finedFen(state), finedFen(after)];
  const back = overpaidFen(after);
  return [
    ...(before === then || result === 'annulled'
      ? []
      : [`罚款由 ${yuan(before)}变更为 ${yuan(then)}，尚应缴纳 ${yuan(owedFen(after))}`]),
    ...(back > 0 ? [`应当退还 ${yuan(back)}`] : []),
  ];
}

const PAYING: readonly ClockId[] = ['payment', 'instalment'];
const ENFORCING: readonly ClockId[] = ['litigation', 'courtWindow'];
const running = (clocks: readonly Clock<ClockId>[], ids: readonly ClockId[]) =>
  clocks.filter((c) => ids.includes(c.id) && (c.status === 'running' || c.status === 'suspended'));

function dates(
  state: CaseState,
  after: CaseState,
  { result, anew, endedOn }: { result: string; anew?: boolean; endedOn: IsoDate },
  at: IsoInstant,
  calendar: Calendar,
): string[] {
  const begun = (id: ClockId, startedAt: IsoInstant, period = state.rules[id]?.period): string[] => {
    const rule = state.rules[id];
    if (!rule || !period) return [];
    const event = { type: 'started', clock: id, rule, period, startedAt, at } as const;
    const clock = clockOf(applyLedger(state.clocks, event, calendar), event)!;
    const before = running(state.clocks, [id])[0];
    return [`${clockTitle(clock)}${before?.dueOn ? `原至${formatDay(before.dueOn)}，改` : ''}${endOf(clock)}`];
  };
  const altered = alters(result) && since(state, 3);
  const words = altered ? begun('retraction', startOfDay(endedOn)) : [];
  if (altered && result === 'annulled') {
    const gone = running(state.clocks, [...PAYING, ...ENFORCING, 'demand']);
    if (gone.length > 0) words.unshift(`${gone.map(clockTitle).join('、')}不再计算`);
    words.unshift(anew ? `${ALTERATIONS.annulled}，案件重新调查` : `${ALTERATIONS.annulled}，没有需要缴纳的罚款`);
    return anew ? [...words, ...begun('decision', startOfDay(endedOn))] : words;
  }
  // The party may go to court once more: told where that is counted already.
  const period = state.stage === 'demand' && decisionServedOn(state) && remedyPeriod(after, decisionServedAt(after));
  if (period && !period.over) words.push(...begun('litigation', period.startedAt, period.after?.period));
  return words;
}
