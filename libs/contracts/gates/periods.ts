import type { Clock } from '#law';
import type { ClockId } from '../clocks';
import type { DocumentKind } from '../documents';
import type { GateGroup } from '../gate-words';
import { type Gate, judged } from './gate';
import { lastOf, ofClocks, ofDocuments, roundsOf, ruleOf, untilWords } from './on-file';

/** Of the authority's own time: kept, running, or exceeded. */
export function inTime(id: ClockId, title: string, group: GateGroup): Gate {
  return {
    id: `${id}InTime`,
    title,
    source: ruleOf(id),
    group,
    applies: (state) => roundsOf(state, id).length > 0,
    verdict: (state, { at }) => {
      const rounds = roundsOf(state, id);
      const late = rounds.filter(
        ({ dueAt, provisional, endedAt, status }) =>
          dueAt !== undefined && !provisional && status !== 'suspended' && (endedAt ?? at) > dueAt,
      );
      const evidence = ofClocks(rounds);
      if (late.length > 0) {
        return judged(`超过期限：应于${late.map(untilWords).join('、')}届满前办结`, evidence, true);
      }
      const running = rounds.find((c) => c.status === 'running' || c.status === 'suspended');
      return judged(running && `期限至${untilWords(running)}，尚未办结`, evidence);
    },
  };
}

/** The period that was told is the one that is kept: it runs from the service of its paper, and whole. */
export function kept(
  id: ClockId,
  kinds: readonly DocumentKind[],
  title: string,
  source: string,
  group: GateGroup,
): Gate {
  return {
    id: `${id}Kept`,
    title,
    source,
    group,
    applies: (state) => roundsOf(state, id).length > 0,
    verdict: (state) => {
      const clock = state.clocks.findLast((c) => c.id === id)!;
      const served = state.documents.findLast((d) => kinds.includes(d.kind) && d.served && !d.recalled);
      const evidence = [...ofDocuments(served ? [served] : []), ...ofClocks([clock])];
      const told =
        id === 'correction'
          ? (lastOf(state, 'issueCorrectionOrder')?.result?.['period'] as Clock['period'])
          : undefined;
      const from = served?.served?.effectiveAt;
      if (from !== clock.startedAt) return judged(`${clock.rule.title}没有自送达之日起算`, evidence, true);
      if (told && (told.amount !== clock.period.amount || told.unit !== clock.period.unit)) {
        return judged('执行的改正期限与责令改正通知书所载不同', evidence, true);
      }
      const early = clock.status === 'expired' && clock.dueAt !== undefined && clock.endedAt! < clock.dueAt;
      return judged(early ? `${clock.rule.title}未满即按届满处理` : undefined, evidence, true);
    },
  };
}
