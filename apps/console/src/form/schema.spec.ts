import { type FieldSchema, submitted } from './schema';

describe(submitted.name, () => {
  const decision: FieldSchema = {
    type: 'object',
    required: ['outcome'],
    properties: {
      outcome: { type: 'string', enum: ['penalty', 'noPenalty'] },
      penalties: { type: 'array', when: { outcome: ['penalty'] } },
      fineFen: { type: 'integer', default: 0, when: { outcome: ['penalty'], penalties: ['fine'] } },
    },
  };

  it('leaves out what no other answer asks for, though it was typed', () => {
    const sent = (outcome?: string, penalties = ['warning', 'fine']) =>
      submitted(decision, { outcome, penalties, fineFen: 100_000 });
    expect(sent('penalty')).toEqual({ outcome: 'penalty', penalties: ['warning', 'fine'], fineFen: 100_000 });
    expect(sent('penalty', ['warning'])).toEqual({ outcome: 'penalty', penalties: ['warning'] });
    expect(sent('noPenalty')).toEqual({ outcome: 'noPenalty' });
    expect(sent()).toEqual({});
  });
});
