import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { applyLedger, type Clock, clockOf, isClockTime } from '#law';
import type { CaseState } from '../case';
import type { Opening, Change } from '../context';
import { choice, text } from '../fields';
import { guidance, outerClocks } from '../shared-facts';

/** From which day to which: by the ledger that will count it. */
function extendedTo({ clocks, extension, revision = 1 }: CaseState, { calendar, at }: Opening): Change | undefined {
  const correction = clockOf(clocks, { clock: 'correction' });
  if (!correction || !extension) return undefined;
  const fromGrant = revision >= 2 ? ({ fromGrant: true } as const) : {};
  const event = { type: 'extended', clock: 'correction', by: extension.by, at, reason: '', ...fromGrant } as const;
  const [from, to] = [lastOf(correction), lastOf(clockOf(applyLedger(clocks, event, calendar), event))];
  // Of a period that stands still there is no day to tell.
  return from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : undefined;
}

/** The last day; of a period of minutes or hours the instant. */
const lastOf = (clock: Clock | undefined) => (clock && isClockTime(clock.period.unit) ? clock.dueAt : clock?.dueOn);

export const approveExtension = defineTask({
  kind: 'approveExtension',
  title: '延期审批',
  legalBasis: '实施方案 二（二）',
  candidate: 'head',
  effect: (state, { decision }) => {
    if (state.extension) state.extension.decision = decision as 'approve' | 'refuse';
  },
  context: {
    by: fact.period('申请延长', ({ extension }) => extension?.by),
    dueOn: live(fact.change('同意后的改正期限', extendedTo)),
    bounds: outerClocks(),
    asked: fact.deed('申请', 'request-extension'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    commitment: fact.answer('承诺', 'signCommitment'),
    guidance: guidance(),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意延期', refuse: '不同意延期' }),
      reason: text('理由'),
    }),
});
