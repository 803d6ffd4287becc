import { type Role, ROLES } from '../actor';
import { ENDS, type Finding, needsSignOff } from '../assess';
import { type CaseState, type CaseTask, since } from '../case';
import { decidedOnSpot } from '../on-spot';
import { refuseDisputed, timeBarred } from '../refusals';
import { areaLines } from '../shared-facts';
import { refuseTooFew, TWO_OFFICERS } from '../two-officers';
import { endedOn } from './endings';
import { type Evidence, type Gate, inWords, judged, withMarket } from './gate';
import { allOf, asked, done, lastOf, namedIn, ofDeeds, ofTasks, visited } from './on-file';
import { inTime } from './periods';

/** Who investigates, who reviews, who decides: one person does one of them in a case. */
const HANDS: readonly Role[] = ['officer', 'legal', 'head'];
const answeredBy = ({ tasks }: CaseState, role: Role): CaseTask[] =>
  tasks.filter((t) => t.candidate === role && t.state === 'completed');

/** What of them a reader wants to see first. */
const FOUND = ['screen', 'issueCorrectionOrder', 'reinspect', 'investigate'];
const SETTLED = ['signOffScreening', 'approveFiling', 'approveLeniency', 'decide', 'fileOnSpot'];

function inTwoRoles(state: CaseState): string | undefined {
  const roles = new Map(state.officers.map((o) => [o.username, new Set<Role>(['officer'])]));
  const acts = (id: string, role: Role) => roles.set(id, (roles.get(id) ?? new Set()).add(role));
  for (const role of HANDS)
    for (const t of answeredBy(state, role)) {
      if (t.completedBy?.kind === 'user') acts(t.completedBy.id, role);
      for (const id of namedIn(t)) acts(id, 'officer');
    }
  const name = (id: string) => state.tasks.find((t) => t.completedBy?.id === id)?.completedBy?.name ?? id;
  const wrong = [...roles].filter(([, had]) => had.size > 1);
  return wrong.length > 0
    ? wrong.map(([id, had]) => `${name(id)}以${[...had].map((r) => ROLES[r]).join('、')}身份办理本案`).join('；')
    : undefined;
}

export const BEGINNING: readonly Gate[] = [
  {
    id: 'competence',
    title: '属于本机关管辖和执法领域',
    source: '行政处罚法 第十七条、第二十二条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const screened = lastOf(state, 'screen');
      const elsewhere = (screened?.result?.['belongs'] ?? 'here') !== 'here' && state.outcome !== 'referred';
      const evidence: Evidence[] = [{ kind: 'registration' }, ...ofTasks(screened)];
      if (elsewhere) return judged('核查认定不属于本机关，尚未移送', evidence, state.status === 'closed');
      const checked = (state.revision ?? 1) >= 2;
      return judged(checked ? undefined : '登记时没有核对执法领域，请人工核对', evidence);
    },
  },
  {
    id: 'area',
    title: '属于本机关管辖区域',
    source: '行政处罚法 第二十二条、第二十五条第二款',
    group: 'beginning',
    applies: ({ area }) => area !== undefined,
    verdict: (state) => {
      const { unit, exception } = state.area!;
      const paper = lastOf(state, 'fileDesignation');
      const wanting = exception?.ground === 'designated' && !paper ? '指定管辖文书尚未上传' : undefined;
      const note = !unit ? '登记时本单位没有填写管辖区域，没有核对地域管辖' : areaLines(state).slice(2).join('；');
      return { ...judged(wanting, [{ kind: 'registration' }, ...ofTasks(paper)]), ...(note ? { note } : {}) };
    },
  },
  {
    id: 'jurisdiction',
    title: '管辖争议已经解决',
    source: withMarket('行政处罚法 第二十五条第二款', '第十三条、第十六条'),
    group: 'beginning',
    applies: (state) => asked(state, 'settleDispute'),
    verdict: (state) =>
      judged(
        inWords(refuseDisputed(state), '管辖争议尚未解决'),
        [...ofDeeds(state, 'dispute-jurisdiction'), ...ofTasks(...allOf(state, 'settleDispute', 'recordDesignation'))],
        state.outcome === 'penalty',
      ),
  },
  inTime('dispute', '管辖争议在期限内协商或者报请', 'beginning'),
  {
    id: 'limitation',
    title: '在追责时效之内',
    source: '行政处罚法 第三十六条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const late = timeBarred(state) && endedOn(state)?.ground !== 'timeBarred';
      return judged(late ? '发现时已超过追责时效' : undefined, [{ kind: 'registration' }], state.outcome === 'penalty');
    },
  },
  {
    id: 'basis',
    title: '适用行为发生日有效的依据',
    source: '行政处罚法 第三十七条',
    group: 'beginning',
    applies: () => true,
    verdict: (state) => {
      const { violationOn, violationEndedOn, laterBasis, itemBefore, item } = state;
      const first = itemBefore ?? item;
      const on = violationEndedOn ?? violationOn;
      const inForce = first.effectiveFrom <= on && (first.effectiveTo === undefined || on <= first.effectiveTo);
      const adopted =
        itemBefore && `行为之后的第 ${item.version} 版较轻，经负责人批准适用（原为第 ${itemBefore.version} 版）`;
      const words = adopted ?? (laterBasis && '行为之后依据有变化，须比较新旧规定从轻适用');
      const note = words ? { note: words } : {};
      return {
        ...judged(inForce ? undefined : '所列事项在行为发生日没有施行', [{ kind: 'registration' }], true),
        ...note,
      };
    },
  },
  {
    id: 'officers',
    title: '由两名以上持证执法人员承办',
    source: `${TWO_OFFICERS.source}第一款`,
    group: 'beginning',
    applies: () => true,
    verdict: ({ officers }) => {
      const few = refuseTooFew(officers.map((o) => o.username)) && '承办的执法人员少于两人';
      const uncertified = officers.some((o) => !o.certificateNo) ? '承办人员没有执法证号' : undefined;
      return judged(few ?? uncertified, [{ kind: 'registration' }], true);
    },
  },
  {
    id: 'separation',
    title: '调查、审核、决定相互分离',
    source: withMarket('行政处罚法 第五十七条、第五十八条', '第四十九条'),
    group: 'beginning',
    applies: (state) => answeredBy(state, 'legal').length + answeredBy(state, 'head').length > 0,
    verdict: (state) =>
      judged(
        inTwoRoles(state),
        ofTasks(lastOf(state, ...FOUND), lastOf(state, 'reviewLegality'), lastOf(state, ...SETTLED)),
        true,
      ),
  },
  {
    id: 'byHead',
    title: '审批、决定由本机关负责人作出',
    source: '行政处罚法 第五十七条第一款',
    group: 'beginning',
    applies: (state) => answeredBy(state, 'head').length > 0,
    verdict: (state) => {
      const tasks = answeredBy(state, 'head');
      const wrong = tasks.filter(
        ({ completedBy }) =>
          !completedBy?.roles.includes('head') ||
          (completedBy.unitId !== undefined && completedBy.unitId !== state.unitId),
      );
      const words = wrong.map((t) => `${t.title}由${t.completedBy?.name ?? '不明人员'}作出`).join('；');
      return judged(words || undefined, ofTasks(...tasks), true);
    },
  },
  {
    id: 'firstOffence',
    title: '查询过此前违法',
    source: '行政处罚法 第三十三条第一款',
    group: 'beginning',
    applies: () => true,
    verdict: ({ priors, priorsAt, registeredAt }) => ({
      ...judged(undefined, [
        priorsAt && priorsAt > registeredAt ? { kind: 'entry', type: 'priors.lookedUp' } : { kind: 'registration' },
      ]),
      note: priors.length > 0 ? `查到同一当事人的案件 ${priors.length} 件` : '没有查到',
    }),
  },
  {
    id: 'rightsTold',
    title: '首次向当事人收集证据时，告知陈述、申辩和申请回避的权利',
    source: withMarket('行政处罚法 第七条、第四十三条第二款', '第二十一条第二款'),
    group: 'beginning',
    applies: (state) => since(state, 4) && (state.evidence > 0 || lastOf(state, 'screen') !== undefined),
    verdict: (state) => {
      const { rightsTold } = state;
      const evidence = [...ofDeeds(state, 'add-evidence', 'take-minutes'), ...ofTasks(lastOf(state, 'screen'))];
      if (rightsTold?.late) return judged('首次收集证据时没有告知，之后才告知', evidence, true);
      return judged(rightsTold ? undefined : '没有告知的记载', evidence);
    },
  },
  {
    id: 'recusals',
    title: '提出的回避经有权的负责人决定',
    source: withMarket('行政处罚法 第四十三条', '第四条'),
    group: 'beginning',
    applies: ({ recusals = [] }) => recusals.length > 0,
    verdict: (state) => {
      const asked = state.recusals!;
      const waiting = asked.filter((r) => !r.decision).map((r) => r.name);
      const gone = asked.filter((r) => r.decision === 'withdraw').map((r) => r.name);
      return {
        ...judged(
          waiting.length > 0 ? `${waiting.join('、')}的回避尚未决定` : undefined,
          [...ofDeeds(state, 'request-recusal'), ...ofTasks(...allOf(state, 'decideRecusal'))],
          state.status === 'closed',
        ),
        ...(gone.length > 0 ? { note: `已回避：${gone.join('、')}` } : {}),
      };
    },
  },
  inTime('verification', '核查在期限内办结', 'beginning'),
  {
    id: 'screened',
    title: '核查有结论，需要签批的经负责人签批',
    source: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
    group: 'beginning',
    applies: (state) => state.outcome !== 'withdrawn' && !decidedOnSpot(state) && state.stage !== 'onSpot',
    verdict: (state) => {
      const index = state.tasks.findLastIndex(done('screen'));
      if (index < 0) return judged('尚未核查', []);
      const { result } = state.tasks[index]!;
      const finding = result as unknown as Finding;
      const signed = state.tasks.find((t, i) => i > index && t.kind === 'signOffScreening' && t.state !== 'withdrawn');
      // A reason beside what was advised anyway departs from nothing.
      const departs = finding.overrideReason !== undefined && needsSignOff(state, finding);
      const needed = signed !== undefined || ENDS.includes(finding.route) || departs;
      const again = state.tasks.some((t) => t.kind === 'screen' && t.state === 'open');
      const evidence = ofTasks(state.tasks[index], signed?.state === 'completed' ? signed : undefined);
      return judged(
        again ? '负责人没有同意，等候重新核查' : needed && signed?.state !== 'completed' ? '等候负责人签批' : undefined,
        evidence,
        visited(state, 'closing'),
      );
    },
  },
];
