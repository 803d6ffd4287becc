import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, get, keyed, newKey } from '../api/client';
import { Refusal } from '../form/refusal';

/** From a sealed case to its typical case, which the record drafts. */
export function BeginTypical({ caseNo }: { caseNo: string }) {
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const begin = useMutation({
    mutationFn: () => get(api.POST('/api/v1/typical-cases', { params: keyed(key), body: { caseNo } })),
    onSuccess: ({ id }) => navigate(`/typical-cases/${id}`),
  });
  return (
    <>
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        起草典型案例
      </Button>
      <Refusal error={begin.error} />
    </>
  );
}
