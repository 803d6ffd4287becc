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

  it('leaves out what no other answer asks for, though it was typed', () => {
    const sent = (outcome?: string) => submitted(decision, { outcome, fineFen: 100_000 });
    expect(sent('penalty')).toEqual({ outcome: 'penalty', fineFen: 100_000 });
    expect(sent('noPenalty')).toEqual({ outcome: 'noPenalty' });
    expect(sent()).toEqual({});
  });
});
