import { BellOutlined, MoreOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { actionsQuery, deadlinesQuery, documentsQuery, journalQuery } from '../api/queries';
import { FollowUp } from '../inbox/follow-up';
import { ActionDialog } from './action-dialog';

type Action = Schemas['ActionDeclaration'];

/** What a stage waits for stands first; two stand alone, the others behind 更多, and what cannot be taken back at its end. */
export function CaseActions({ caseFile }: { caseFile: Schemas['Case'] }) {
  const { data } = useQuery(actionsQuery);
  const client = useQueryClient();
  const [open, setOpen] = useState<Action>();
  const [reminded, setReminded] = useState(false);
  const possible = data?.items.filter((a) => caseFile.allowedActions.includes(a.name)) ?? [];
  const ordinary = possible
    .filter((a) => !a.consequence)
    .sort((a, b) => Number(a.when === 'always') - Number(b.when === 'always'));
  const grave = possible.filter((a) => a.consequence);
  const entry = (a: Action) => ({ key: a.name, label: a.consequence ? `${a.title}…` : a.title });
  /** Paper shows every part, so every part is read first. */
  const printWhole = async () => {
    const { caseNo } = caseFile;
    const parts = [deadlinesQuery(caseNo), documentsQuery(caseNo), journalQuery(caseNo)] as const;
    await Promise.allSettled(parts.map((part) => client.ensureQueryData<unknown>(part as never)));
    print();
  };
  return (
    <>
      {ordinary.slice(0, 2).map((a) => (
        <Button key={a.name} onClick={() => setOpen(a)}>
          {a.title}
        </Button>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...ordinary.slice(2).map(entry),
            { key: 'followUp', label: '设跟进日期…', icon: <BellOutlined /> },
            { key: 'print', label: '打印', icon: <PrinterOutlined /> },
            ...(grave.length > 0
              ? [
                  { type: 'divider' as const },
                  { type: 'group' as const, key: 'grave', label: '慎重办理，不能撤回', children: grave.map(entry) },
                ]
              : []),
          ],
          onClick: ({ key }) => {
            if (key === 'print') void printWhole();
            else if (key === 'followUp') setReminded(true);
            else setOpen(possible.find((a) => a.name === key));
          },
        }}
      >
        <Button icon={<MoreOutlined />} aria-label="更多操作" />
      </Dropdown>
      {open ? <ActionDialog action={open} caseFile={caseFile} close={() => setOpen(undefined)} /> : null}
      {reminded ? (
        <FollowUp
          about={{ caseNo: caseFile.caseNo, title: `${caseFile.party.name} ${caseFile.item.title}` }}
          close={() => setReminded(false)}
        />
      ) : null}
    </>
  );
}
