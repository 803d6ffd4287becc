import { firstOffenceOf, offenceOf, type Outcome, OUTCOMES, type TaskKind } from '#contracts';
import { citableAll, cited, type Item, type PriorOffence, uncountedBecause, whenceWords } from '#law';
import { dayWords, momentWords, party } from '../papers/common';
import { must } from '../papers/declare';
import { officersEver } from './officers';
import type { RecordForm, RecordSource } from './record-forms';

const LAW = '行政处罚法 第三十三条第一款';

interface Known {
  item: Item;
  priors: PriorOffence[];
  /** Absent: looked up at registration, by an earlier version. */
  priorsAt: string | undefined;
}

/** The item and the look-up as they were when the answer was given, whatever was looked up or changed since. */
function knownThen({ state, entries, task: { completedAt } }: RecordSource): Known {
  let { item, priors, priorsAt }: Known = { item: state.item, priors: state.priors, priorsAt: state.priorsAt };
  for (const entry of entries) {
    if (completedAt !== undefined && entry.at > completedAt) break;
    if (entry.type === 'case.registered') ({ item, priors, priorsAt } = { priorsAt: undefined, ...entry.data.facts });
    else if (entry.type === 'item.changed') item = entry.data.item;
    else if (entry.type === 'priors.lookedUp') [priors, priorsAt] = [entry.data.priors, entry.data.lookedUpAt];
  }
  return { item, priors, priorsAt };
}

const found = (from: RecordSource) => {
  const { item, priors } = knownThen(from);
  const { violationOn, discoveredOn } = from.state;
  return firstOffenceOf({ item, violationOn, priors, ...(discoveredOn === undefined ? {} : { discoveredOn }) });
};

const years = (months: number): string => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`);

function hitRows(from: RecordSource): string[][] | string {
  const { item, priors } = knownThen(from);
  const rule = item.firstOffence;
  if (priors.length === 0) return '无';
  return priors.map((p) => {
    const why = rule && uncountedBecause(rule, offenceOf({ ...from.state, item }), p);
    return [
      whenceWords(p),
      dayWords(p.violationOn),
      `${OUTCOMES[p.outcome as Outcome] ?? '正在办理'}${p.decidedOn === undefined ? '' : `（${dayWords(p.decidedOn)}）`}`,
      why === undefined ? `计入：核验期间内${rule?.scope === 'item' ? '同一事项' : '同一领域'}的违法` : `不计：${why}`,
    ];
  });
}

/**
 * 首违台账核验单, beside the 核查 whose look-up it tells. A case whose item asks for no look-back has none.
 *
 * @source 行政处罚法 第三十三条第一款; 实施方案 二（一）
 */
const firstOffenceCheck: RecordForm = {
  ...{ title: '首违台账核验单', template: 'first-offence', receives: '存卷', signs: '核验人（签名）' },
  fields: {
    party: party(LAW),
    matter: must<RecordSource>('核验的事项和条款', LAW, (from) => {
      const { item } = knownThen(from);
      return [item.title, ...citableAll(item.legalBasis).map(cited)];
    }),
    window: must<RecordSource>('核验的期间', LAW, (from) => {
      const { rule, from: first } = found(from);
      const scope = rule?.scope === 'item' ? '同一事项' : '同一领域';
      return (
        rule &&
        first && [
          `${dayWords(first)}至${dayWords(from.state.discoveredOn ?? from.state.violationOn)}，${scope}（自违法行为发生之日${dayWords(from.state.violationOn)}起向前 ${years(rule.months)}）`,
          `期间的依据：${rule.source}`,
        ]
      );
    }),
    lookedIn: must<RecordSource>('核验的范围', LAW, (from) => {
      const { priors } = knownThen(from);
      const imported = priors.filter((p) => p.reference !== undefined).length;
      const others = new Set(priors.flatMap((p) => p.under ?? []));
      return [
        `本系统的案件：查到同一当事人的其他案件 ${priors.length - imported} 件`,
        `导入的首违台账：查到同一当事人的记录 ${imported} 条`,
        ...(others.size > 0 ? [`同一当事人的其他号码：${[...others].join('、')}`] : []),
      ];
    }),
    hits: must<RecordSource>('查询结果', LAW, hitRows),
    conclusion: must<RecordSource>('核验结论', LAW, (from) => {
      const { first, hits } = found(from);
      return first
        ? '核验期间内没有计入的违法记录，属于初次违法。'
        : `核验期间内有违法记录 ${hits.length} 件，不属于初次违法。`;
    }),
    checker: must<RecordSource>('核验人', LAW, (from) => {
      const { completedBy } = from.task;
      if (!completedBy) return undefined;
      const officer = completedBy.kind === 'user' && officersEver(from).get(completedBy.id);
      return `${completedBy.name}${officer ? `（执法证号 ${officer.certificateNo}）` : ''}`;
    }),
    checkedAt: must<RecordSource>('核验时间', LAW, (from) => {
      const at = knownThen(from).priorsAt ?? from.state.registeredAt;
      const { completedAt } = from.task;
      return [`台账查询：${momentWords(at)}`, ...(completedAt ? [`据以核查：${momentWords(completedAt)}`] : [])];
    }),
  },
};

/** Sheets that stand beside the record of an answer, each a paper of its own. */
export const SHEETS_BESIDE: Partial<Record<TaskKind, RecordForm>> = { screen: firstOffenceCheck };
