import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/client';
import { habitsQuery, itemsQuery, meQuery, serviceQuery } from '../api/queries';
import { moment, today } from '../ui/dates';
import { Loaded } from '../ui/states';
import { begun, hasContent, type Registration, shelf } from './drafts';
import { draftLock, heldDrafts } from './hold-draft';
import { QueueList } from './queue-list';
import { queue } from './queue';
import { RegistrationForm } from './registration-form';
import { useQueue } from './use-queue';
import './register.css';

/** A new case, on a phone in the street: what is typed and taken lies on the device until the case has it. */
export function Register() {
  const items = useQuery(itemsQuery);
  const me = useQuery(meQuery);
  const habits = useQuery({ ...habitsQuery, retry: false });
  const [search] = useSearchParams();
  const from = Number(search.get('service') ?? 0);
  const service = useQuery({ ...serviceQuery(from), enabled: from > 0, retry: false });
  // Without network there are no habits to go by, and none are waited for.
  const ready = me.data && habits.isFetched && (from === 0 || service.isFetched);
  return (
    <section className="page register">
      <h1>登记案件</h1>
      <Loaded query={items}>
        {(data) =>
          ready ? (
            <Desk items={data.items} me={me.data} partners={habits.data?.partners ?? []} service={service.data} />
          ) : null
        }
      </Loaded>
    </section>
  );
}

interface Props {
  items: Schemas['Item'][];
  me: Schemas['Me'];
  partners: string[];
  /** The record the case comes from. */
  service: Schemas['ServiceRecord'] | undefined;
}

function Desk({ items, me, partners, service }: Props) {
  const rows = useQueue(me.username);
  const { modal } = App.useApp();
  const [current, setCurrent] = useState<{ registration: Registration; restored: boolean }>();
  const fresh = () => {
    const officers = me.roles.includes('officer') ? [me.username, ...partners] : [];
    return begun(me.username, {
      source: 'inspection',
      party: { kind: 'organization' },
      violationOn: today(),
      discoveredOn: today(),
      officers,
    });
  };
  const fromService = (r: Schemas['ServiceRecord']): Registration => {
    const { filling, ...rest } = fresh();
    const [party] = r.parties;
    return {
      ...rest,
      from: r.displayNo,
      filling: { ...filling, ...(party ? { party: given(party) } : {}), place: r.place, service: r.id },
    };
  };
  useEffect(() => {
    let gone = false;
    void lastDraft(me.username).then((draft) => {
      if (gone) return;
      if (service) setCurrent({ registration: fromService(service), restored: false });
      else setCurrent({ registration: draft ?? fresh(), restored: !!draft });
    });
    return () => {
      gone = true;
    };
    // What is on the device is looked for once.
  }, [me.username]);
  if (!current) return null;
  const { registration, restored } = current;
  const begin = () => setCurrent({ registration: fresh(), restored: false });
  const open = async (row: Registration) => {
    await queue.takeBack(row.id);
    setCurrent({ registration: { ...row, state: 'draft' }, restored: false });
    scrollTo(0, 0);
  };
  return (
    <>
      <QueueList rows={rows.filter((r) => r.id !== registration.id)} open={(row) => void open(row)} />
      {restored ? (
        <p className="muted restored">
          已恢复 {moment(registration.begunAt)} 没有提交的登记。
          <Button type="link" size="small" onClick={begin}>
            另起一份
          </Button>
          <Button
            type="link"
            size="small"
            danger
            onClick={() =>
              modal.confirm({
                title: '删除这份没有提交的登记，重新开始？',
                content: '删除后不能恢复。',
                okText: '删除',
                okButtonProps: { danger: true },
                onOk: async () => {
                  await queue.drop(registration.id);
                  begin();
                },
              })
            }
          >
            删除并重新开始
          </Button>
        </p>
      ) : null}
      {registration.from ? <p className="muted">由服务记录 {registration.from} 登记，登记后互相可以查到。</p> : null}
      <RegistrationForm key={registration.id} registration={registration} items={items} me={me} next={begin} />
    </>
  );
}

/** What a record knows of its party. */
const given = (party: Schemas['ServiceRecord']['parties'][number]) =>
  Object.fromEntries(Object.entries(party).filter(([, v]) => v !== null)) as Registration['filling']['party'];

/** The last one not handed in; in another window a draft belongs to that window. */
async function lastDraft(person: string): Promise<Registration | undefined> {
  const mine = (await shelf.all()).filter((r) => r.person === person && r.state === 'draft' && hasContent(r));
  const held = await heldDrafts();
  return mine.reverse().find((r) => !held.includes(draftLock(r.id)));
}
