import { z } from 'zod';
import { taking, things } from '../actions/measure-forms';
import { defineTask } from '../declare';
import { fact, live } from '../context';
import { isSeizure, measureOf } from '../measures';
import { takeMeasured } from '../refusals/measures';
import { ADDRESS_BLANK, handedOver, partyAddress } from '../service-address';
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
    service: handedOver(state),
    things: measureOf(state, subject)?.things.map(({ name, quantity, place, relation }) => ({
      name,
      quantity,
      place,
      relation,
    })),
  }),
  context: {
    ...measureFacts(),
    addressBlank: live(
      fact.text('当事人的地址', (state, { subject }) => {
        const measure = measureOf(state, subject);
        return measure && isSeizure(measure) && !partyAddress(state) ? ADDRESS_BLANK : undefined;
      }),
    ),
  },
  form: () => z.strictObject({ things: things(), ...taking() }),
});
