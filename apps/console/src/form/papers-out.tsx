import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useContext } from 'react';
import { deliveriesQuery } from '../api/queries';
import { FilesOf } from './attachments';

/** A paper of the case that has not reached the party; or one that has. */
export function PapersOut({ served = false, ...control }: { served?: boolean }) {
  const { data } = useQuery(deliveriesQuery(useContext(FilesOf)));
  const out =
    data?.items.filter((d) => (served ? d.state === 'served' : d.state === 'out' || d.state === 'announced')) ?? [];
  return (
    <Select
      {...control}
      placeholder="选择文书"
      options={out.map((d) => ({ value: d.id, label: d.title }))}
      classNames={{ popup: { root: 'whole-options' } }}
    />
  );
}
