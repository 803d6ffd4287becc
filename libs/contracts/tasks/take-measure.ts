import { z } from 'zod';
import { taking, things } from '../actions/measure-forms';
import { defineTask } from '../declare';
import { measureOf } from '../measures';
import { takeMeasured } from '../refusals/measures';
import { measureFacts } from './measure-facts';

/** What was approved is taken by two officers, on the spot, on a record. */
export const takeMeasure = defineTask({
  kind: 'takeMeasure',
  title: '采取措施',
  legalBasis: '行政处罚法 第四十二条；行政强制法 第十七条第三款、第十八条',
  candidate: 'officer',
  twoOfficers: true,
  standing: true,
  effect: takeMeasured,
  prefill: (state, subject) => ({
    officers: state.officers.map((o) => o.username),
    service: { recipient: state.party.name },
    things: measureOf(state, subject)?.things.map(({ name, quantity, place, relation }) => ({
      name,
      quantity,
      place,
      relation,
    })),
  }),
  context: measureFacts(),
  form: () => z.strictObject({ things: things(), ...taking() }),
});
