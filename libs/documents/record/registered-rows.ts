import { type CaseFacts, type Outcome, OUTCOMES, SOURCES } from '#contracts';
import { citable, citableAll, type Period, type PriorOffence, UNIT_NAMES, whenceWords } from '#law';
import type { Row } from './fact-views';
import { day, lines, text } from './rows';

/** The party's earlier matters, and how they ended. */
export const priorLines = (priors: readonly PriorOffence[]): string[] =>
  priors.map(
    (p) =>
      `${p.violationOn}，${OUTCOMES[p.outcome as Outcome] ?? '正在办理'}${(p.displayNo ?? p.reference ?? p.under) ? `（${whenceWords(p)}）` : ''}`,
  );

const LISTS = { waiver: '包容免罚', mitigation: '从轻减轻处罚' } as const;

/** What registration settled: the facts, and the law chosen for them. */
export const registeredRows = (facts: CaseFacts, calendarVersion: string): Row[] => [
  ...sourceRows(facts),
  ...lines(
    '适用的期限规则',
    Object.values(facts.rules).map((r) => `${r.title}：${lengthOf(r.period)}${cited(r.source)}`),
  ),
  ...text('日历版本', calendarVersion),
];

/** 案件来源登记表. @source 市场监督管理行政处罚文书格式范本 1 */
export function sourceRows(facts: CaseFacts): Row[] {
  const { party, item, rules } = facts;
  const { verification } = rules;
  return [
    ...text('案号', facts.displayNo),
    ...text('承办单位', facts.unitName),
    ...text('案件来源', SOURCES[facts.source]),
    ...text('当事人', `${party.name}（${party.kind === 'organization' ? '单位' : '个人'}）`),
    ...text('证件号码', party.idNumber),
    ...text('负责人', party.representative),
    ...text('联系电话', party.phone),
    ...text('地址', party.address),
    ...text('事项', `${item.title}〔${LISTS[item.list]}〕`),
    ...text('重点领域', item.focusArea),
    ...lines('事项依据', citableAll(item.legalBasis)),
    ...lines('适用条件', item.conditions),
    ...day('违法行为发生日', facts.violationOn),
    ...(facts.violationEndedOn ? day('违法行为终了日', facts.violationEndedOn) : []),
    ...(facts.discoveredOn ? day('发现日期', facts.discoveredOn) : []),
    ...text('地点', facts.place),
    ...text('案情', facts.facts),
    ...lines(
      '执法人员',
      facts.officers.map((o) => `${o.name}（执法证 ${o.certificateNo}）`),
    ),
    ...lines('此前违法', priorLines(facts.priors)),
    ...text('核查期限', verification && lengthOf(verification.period)),
  ];
}

const lengthOf = ({ amount, unit }: Period): string => `${amount}${UNIT_NAMES[unit]}`;

function cited(source: string): string {
  const basis = citable(source);
  return basis ? `（${basis}）` : '';
}
