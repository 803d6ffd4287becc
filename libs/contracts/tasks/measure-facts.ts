import { clockOf, formatChinese } from '#law';
import { fact, live } from '../context';
import { MEASURE_KINDS } from '../held';
import { clockOfMeasure, measureOf, thingLines } from '../measures';

/** What every sheet on a measure tells of it. */
export const measureFacts = () => ({
  measure: fact.text('措施', (state, { subject }) => {
    const m = measureOf(state, subject);
    return m && `${MEASURE_KINDS[m.kind]}，${m.urgent ? '情况紧急，当场采取' : '报请批准'}（${m.askedBy.name}）`;
  }),
  things: fact.lines('清单', (state, { subject }) => {
    const m = measureOf(state, subject);
    return m && thingLines(m);
  }),
  reason: fact.text('理由', (state, { subject }) => measureOf(state, subject)?.reason),
  basis: fact.text('依据', (state, { subject }) => measureOf(state, subject)?.basis),
  takenAt: fact.text('采取的时间', (state, { subject }) => {
    const at = measureOf(state, subject)?.takenAt;
    return at && formatChinese(at);
  }),
  until: live(
    fact.text('期限', (state, { subject }) => {
      const m = measureOf(state, subject);
      const clock = m && clockOf(state.clocks, clockOfMeasure(m));
      if (!clock?.dueOn) return undefined;
      return `至${formatChinese(clock.dueOn)}届满；届满没有处理的自动解除（${clock.rule.source}）`;
    }),
  ),
});
