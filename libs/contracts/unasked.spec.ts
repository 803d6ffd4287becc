import { caseStart } from '../../test/support/cases';
import type { CaseState } from './case';
import { decide } from './tasks';

/** What a decision's sheet asks for only in some cases. */
describe('fields that say nothing in a case', () => {
  const state = (remedies: object[]) =>
    ({
      ...caseStart().facts,
      tasks: [{ id: 'd1', kind: 'decide', state: 'completed', result: { penalties: ['fine'], fineFen: 100_000 } }],
      remedies,
    }) as unknown as CaseState;
  const annulled = { decision: 'd1', result: 'annulled', anew: true, because: 'facts' };

  it.each([
    ['no decision was annulled', [], ['different']],
    ['one was annulled, to be made anew', [annulled], []],
    ['only its procedure was at fault', [{ ...annulled, because: 'procedure' }], ['different']],
    ['nothing is to be decided anew', [{ ...annulled, anew: false }], ['different']],
  ])('what differs from an annulled decision: %s (行政复议法 第六十四条第二款)', (_, remedies, unasked) => {
    expect(decide.unasked!(state(remedies))).toEqual(unasked);
    // What is left out may be left out.
    for (const name of unasked)
      expect(decide.form().shape[name as 'different'].safeParse(undefined).success).toBe(true);
  });
});
