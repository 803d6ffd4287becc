import { type FieldSchema, submitted } from './schema';

describe(submitted.name, () => {
  const decision: FieldSchema = {
    type: 'object',
    required: ['outcome'],
    properties: {
      outcome: { type: 'string', enum: ['penalty', 'noPenalty'] },
      fineFen: { type: 'integer', default: 0, when: { outcome: ['penalty'] } },
    },
  };

  it('leaves out what another answer makes needless, though it was typed; what is not answered yet rules nothing out', () => {
    const sent = (outcome?: string) => submitted(decision, { outcome, fineFen: 100_000 });
    expect(sent('penalty')).toEqual({ outcome: 'penalty', fineFen: 100_000 });
    expect(sent('noPenalty')).toEqual({ outcome: 'noPenalty' });
    expect(sent()).toEqual({ fineFen: 100_000 });
  });
});
