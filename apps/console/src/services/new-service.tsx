import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { caseQuery, habitsQuery, meQuery } from '../api/queries';
import { today } from '../ui/dates';
import { Loaded } from '../ui/states';
import { SERVICE_KIND_NAMES, type ServiceKind } from '../ui/words';
import { draftOf, type Filling } from './draft';
import { ServiceForm } from './service-form';
import '../register/register.css';
import './services.css';

/** A new record, on a phone in the street in under a minute: most of it is there before the first touch. */
export function NewService() {
  const [search] = useSearchParams();
  const caseNo = search.get('case') ?? '';
  const me = useQuery(meQuery);
  const habits = useQuery({ ...habitsQuery, retry: false });
  const known = useQuery({ ...caseQuery(caseNo), enabled: caseNo !== '' });
  // Where they do not come, there are none to go by: what is being typed does not wait for them, nor go when they are asked for again.
  const ready = me.data && habits.isFetched && (caseNo === '' || known.data);
  return (
    <section className="page register">
      <h1>记一次服务</h1>
      {caseNo && !known.data && known.isFetched ? <Loaded query={known}>{() => null}</Loaded> : null}
      {ready ? (
        <Begun
          key={caseNo}
          person={me.data.username}
          fresh={{
            ...begun(me.data.roles.includes('officer') ? [me.data.username] : [], search.get('kind')),
            ...(known.data
              ? { caseNo, party: known.data.party, place: known.data.place, displayNo: known.data.displayNo }
              : {}),
          }}
          partners={habits.data?.partners ?? []}
          unitId={me.data.unitId}
        />
      ) : null}
    </section>
  );
}

function begun(officers: string[], kind: string | null): Filling {
  return {
    kind: SERVICE_KIND_NAMES.find((k) => k === kind) ?? ('guidance' satisfies ServiceKind),
    about: 'party',
    party: { kind: 'organization' },
    officers,
    how: 'held',
    held: { heldOn: today(), result: { state: 'done' } },
  };
}

interface Props {
  person: string;
  fresh: Filling;
  partners: string[];
  unitId: string;
}

/** What was typed before and not handed in comes back; from a case, that case's is begun anew. */
function Begun({ person, fresh, partners, unitId }: Props) {
  const [[filling, round], begin] = useState<[Filling, number]>(() => [
    fresh.caseNo ? fresh : (draftOf(person) ?? fresh),
    0,
  ]);
  return (
    <ServiceForm
      key={round}
      {...{ person, filling, partners, unitId }}
      restored={filling !== fresh}
      again={() => begin([fresh, round + 1])}
    />
  );
}
