import { clockOf, dateOf, formatDay } from '#law';
import type { Actor } from '../actor';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { holding } from '../measures';
import { finedFen, paidFen } from '../reckoning';
import { yuan } from '../shared-facts';
import { TRANSFER_ANNEXES, type TransferAnnex } from '../tasks/deliver-transfer';
import { filedByPolice, reconsidered, taskForce, taskForceLines, toldOn } from '../transfers';
import { refuseUnlistedThings } from './measures';

const RULES = '行政执法机关移送涉嫌犯罪案件的规定';
const SUPPLEMENT = '公安机关办理刑事案件程序规定 第一百八十条';
const SOURCE = '行政执法机关移送涉嫌犯罪案件的规定 第六条';
/** Of every transfer, whatever else there is. */
const ALWAYS: readonly TransferAnnex[] = ['letter', 'report'];
/** As far as there are any: then it is said that there are none. */
const IF_ANY: readonly TransferAnnex[] = ['goods', 'tests'];
/** What is written where there is nothing. */
const NOTHING = /^[（(]?(无|没有|暂无|不适用|[/／—-]+)[)）]?[。.]?$/;

/** Whoever reports belongs to those who were named to look into it. @source 行政执法机关移送涉嫌犯罪案件的规定 第五条 */
export const refuseReporting = (state: CaseState, { id }: Pick<Actor, 'id'>): Refusal | undefined =>
  taskForce(state).includes(id)
    ? undefined
    : {
        code: 'TASK_FORCE_ONLY',
        reason: `专案组成员是${taskForceLines(state).join('、')}，请由其中一人提出报告。`,
        source: `${RULES} 第五条`,
      };

/** On a day between two others. */
function refuseBetween(on: string, since: string, at: string, title: string, before: string): Refusal | undefined {
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: `${title}晚于今天，请核对。` };
  return on < since ? { code: 'DATES_REVERSED', reason: `${title}早于${before}，请核对。` } : undefined;
}

/** Since when the case is with the police, `YYYY-MM-DD`. */
const sentOn = ({ visits }: Pick<CaseState, 'visits'>): string =>
  dateOf(visits.findLast((v) => v.stage === 'transfer')!.at);
const asks = ({ tasks }: Pick<CaseState, 'tasks'>, kind: string) =>
  tasks.some((t) => t.kind === kind && t.state === 'open');

interface PoliceAnswer {
  decision: string;
  forwardedTo?: string | undefined;
  receivedOn?: string | undefined;
  wanted?: string | undefined;
}

/** Who has it now: there the answer is waited for; and what is wanting. @source 行政执法机关移送涉嫌犯罪案件的规定 第七条 */
export function refusePolice(
  state: CaseState,
  { decision, forwardedTo, receivedOn, wanted }: PoliceAnswer,
  at: string,
): Refusal | undefined {
  if (decision === 'forwarded' && !forwardedTo)
    return { code: 'TRANSFER_FORWARDED_WHERE', field: 'forwardedTo', source: `${RULES} 第七条` };
  if (decision === 'supplement' && !wanted)
    return {
      code: 'TRANSFER_SUPPLEMENT_DETAILS',
      reason: '请写明公安机关要求补充哪些材料。',
      field: 'wanted',
      source: SUPPLEMENT,
    };
  if (decision === 'supplement' && asks(state, 'supplementTransfer'))
    return { code: 'TRANSFER_SUPPLEMENT_PENDING', source: SUPPLEMENT };
  return receivedOn === undefined
    ? undefined
    : refuseBetween(receivedOn, sentOn(state), at, '收到通知之日', '批准移送之日');
}

/** What was supplied is named; what cannot be is explained. */
export function refuseSupplement(
  state: CaseState,
  {
    result,
    on,
    materials = [],
    reason,
  }: { result: string; on: string; materials?: readonly string[] | undefined; reason?: string | undefined },
  at: string,
): Refusal | undefined {
  const supplied = result === 'supplied';
  if (supplied ? materials.length === 0 : !reason)
    return {
      code: 'TRANSFER_SUPPLEMENT_DETAILS',
      reason: supplied ? '请逐项写明补充的材料。' : '请说明为什么无法补充。',
      field: supplied ? 'materials' : 'reason',
      source: SUPPLEMENT,
    };
  return refuseNothing(materials, 'materials') ?? refuseBetween(on, toldOn(state), at, '送交日期', '收到通知之日');
}

const refuseNothing = (names: readonly string[], field: string): Refusal | undefined => {
  const empty = names.findIndex((name) => NOTHING.test(name));
  return empty >= 0
    ? {
        code: 'TRANSFER_ANNEX_UNSAID',
        reason: '只写实际移交的，没有的请删去这一项。',
        field: `${field}.${empty}`,
        source: SOURCE,
      }
    : undefined;
};

/** Within three days the police are asked to look again, once, or the procuratorate is told. @source 行政执法机关移送涉嫌犯罪案件的规定 第九条 */
export function refuseContest(
  state: CaseState,
  { how, on, to }: { how: string; on?: string | undefined; to?: string | undefined },
  at: string,
): Refusal | undefined {
  const source = `${RULES} 第九条`;
  if (how === 'accept') return undefined;
  if (how === 'reconsideration' && reconsidered(state)) return { code: 'NON_FILING_REVIEWED', field: 'how', source };
  if (!on || !to) return { code: 'NON_FILING_DETAILS', field: on ? 'to' : 'on', source };
  const wrong = refuseBetween(on, toldOn(state), at, '提请或者建议之日', '收到通知书之日');
  if (wrong) return wrong;
  const { dueOn, provisional } = clockOf(state.clocks, { clock: 'nonFiling' })!;
  return dueOn !== undefined && !provisional && on > dueOn
    ? {
        code: 'NON_FILING_LATE',
        reason: `期限至${formatDay(dueOn)}，不能再提请复议或者建议立案监督，请选择“没有异议，依法作出处理”。`,
        field: 'how',
        source,
      }
    : undefined;
}

/** What came of it is told on a day since it was asked. */
export const refuseContestResult = (
  { tasks }: CaseState,
  { receivedOn }: { receivedOn: string },
  at: string,
): Refusal | undefined => {
  const asked = tasks.findLast((t) => t.kind === 'answerNonFiling' && t.state === 'completed')!;
  return refuseBetween(receivedOn, String(asked.result!['on']), at, '收到结果之日', '提请或者建议之日');
};

/** The whole list, and that a fine was given before. @source 行政处罚法 第三十五条第二款; 行政执法机关移送涉嫌犯罪案件的规定 第十一条、第十二条 */
export function refuseHandOver(
  state: CaseState,
  answer: {
    on: string;
    things?: readonly string[] | undefined;
    materials?: readonly string[] | undefined;
    fineTold?: boolean | undefined;
  },
  at: string,
): Refusal | undefined {
  const { on, things = [], materials = [], fineTold } = answer;
  const wrong =
    refuseUnlistedThings(state, things) ??
    refuseNothing(things, 'things') ??
    refuseNothing(materials, 'materials') ??
    refuseBetween(on, toldOn(state), at, '移交日期', '接到立案通知书之日');
  if (wrong) return wrong;
  const given = finedFen(state);
  return given > 0 && !fineTold
    ? {
        code: 'FINE_OFFSET_UNTOLD',
        reason: `移送前已给予罚款 ${yuan(given)} 元，已缴 ${yuan(paidFen(state))} 元；请将处罚决定和缴款凭证一并移交，书面告知后选“是”。`,
        field: 'fineTold',
        source: OFFSET,
      }
    : undefined;
}

const OFFSET = `行政处罚法 第三十五条第二款；${RULES} 第十一条`;

/** Where there is nothing to offset: no fine was given, or it is no criminal case. */
export const refuseOffsetting = (state: CaseState): Refusal | undefined =>
  filedByPolice(state) && finedFen(state) > 0 ? undefined : { code: 'FINE_OFFSET_NOT_HERE', source: OFFSET };

/** No more is offset than was given, nor than the criminal fine; less is explained. */
export function refuseOffset(
  state: CaseState,
  {
    on,
    criminalFineFen,
    offsetFen,
    reason,
  }: { on: string; criminalFineFen: number; offsetFen: number; reason?: string | undefined },
  at: string,
): Refusal | undefined {
  const wrong = refuseBetween(on, toldOn(state), at, '判决生效日期', '公安机关立案之日');
  if (wrong) return wrong;
  const given = finedFen(state);
  const whole = Math.min(given, criminalFineFen);
  const sums = `已给予的罚款 ${yuan(given)} 元，判处的罚金 ${yuan(criminalFineFen)} 元`;
  if (offsetFen > whole)
    return {
      code: 'FINE_OFFSET_SUM',
      reason: `${sums}，折抵不能超过 ${yuan(whole)} 元。`,
      field: 'offsetFen',
      source: OFFSET,
    };
  return offsetFen < whole && !reason
    ? {
        code: 'FINE_OFFSET_SUM',
        reason: `${sums}，应当折抵 ${yuan(whole)} 元；判决折抵较少的，在说明中写明判决怎样认定。`,
        field: 'reason',
        source: OFFSET,
      }
    : undefined;
}

/** What is held goes on the list that is sent with the case. @source 行政执法机关移送涉嫌犯罪案件的规定 第四条、第六条 */
export const refuseUnlistedGoods = (
  state: CaseState,
  { annexes }: { annexes: readonly TransferAnnex[] },
): Refusal | undefined =>
  holding(state).length > 0 && !annexes.includes('goods')
    ? {
        code: 'TRANSFER_ANNEX_MISSING',
        reason: '还有登记保存、查封、扣押的物品，须附涉案物品清单；物品在公安机关立案后移交。',
        field: 'annexes',
        source: SOURCE,
      }
    : undefined;

/** What goes to the police with a case. @source 行政执法机关移送涉嫌犯罪案件的规定 第六条 */
export function refuseAnnexes({
  annexes,
  absent = [],
  others = [],
}: {
  annexes: readonly TransferAnnex[];
  absent?: readonly TransferAnnex[] | undefined;
  others?: readonly string[] | undefined;
}): Refusal | undefined {
  const refuse = (
    code: 'TRANSFER_ANNEX_MISSING' | 'TRANSFER_ANNEX_UNSAID',
    reason: string,
    field: string,
  ): Refusal => ({
    ...{ code, reason, field, source: SOURCE },
  });
  const named = (which: readonly TransferAnnex[]) => which.map((a) => TRANSFER_ANNEXES[a]).join('、');
  const missing = ALWAYS.filter((a) => !annexes.includes(a) || absent.includes(a));
  if (missing.length > 0)
    return refuse(
      'TRANSFER_ANNEX_MISSING',
      `${named(missing)}必须随案移送，不能写“无”；请制作后附上，再行移送。`,
      'annexes',
    );
  const both = IF_ANY.filter((a) => annexes.includes(a) && absent.includes(a));
  if (both.length > 0)
    return refuse('TRANSFER_ANNEX_UNSAID', `${named(both)}既勾选了附送，又勾选了没有，请核对。`, 'absent');
  const unsaid = IF_ANY.filter((a) => !annexes.includes(a) && !absent.includes(a));
  if (unsaid.length > 0)
    return refuse('TRANSFER_ANNEX_UNSAID', `${named(unsaid)}：有的请附上，没有的请在“没有的材料”中勾选。`, 'absent');
  const empty = others.findIndex((name) => NOTHING.test(name));
  if (empty >= 0)
    return refuse(
      'TRANSFER_ANNEX_UNSAID',
      '“其他材料的名称”只写实际附送的材料，没有的请删去这一项。',
      `others.${empty}`,
    );
  return annexes.includes('other') && others.length === 0
    ? refuse('TRANSFER_ANNEX_UNSAID', '勾选了其他材料，请写明材料的名称。', 'others')
    : undefined;
}
