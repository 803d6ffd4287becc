import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { ledgerQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { day, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { useSearch } from '../ui/search';
import { Loaded, Nothing } from '../ui/states';
import { OUTCOME_NAMES } from '../ui/words';
import { ImportSheet } from './import-sheet';
import { LedgerPage } from './ledger-page';

type PriorRecord = Schemas['PriorRecord'];

/** What was decided before this system: found, imported as a table, withdrawn row by row. */
export function Ledger() {
  const [search, change] = useSearch();
  const q = search.get('q') ?? '';
  const withdrawn = search.get('withdrawn') === 'true';
  const query = useInfiniteQuery(ledgerQuery({ ...(q ? { q } : {}), ...(withdrawn ? { withdrawn: 'true' } : {}) }));
  const [open, setOpen] = useState<PriorRecord>();
  return (
    <LedgerPage>
      <p className="muted">
        本系统启用以前已经作出处理的案件。登记和核查时与本系统的案件一并查询，作为此前违法；撤回的仍保留，不再计算。
      </p>
      <Loaded query={query}>
        {({ pages }) => {
          const records = pages.flatMap((p) => p.items);
          const departments = pages[0]?.departments ?? [];
          return (
            <>
              {departments.length > 0 ? <ImportSheet departments={departments} /> : null}
              <div className="filters">
                <Input.Search
                  key={q}
                  allowClear
                  defaultValue={q}
                  placeholder="当事人、证件号码、事项、文号"
                  aria-label="查找台账"
                  onSearch={(words) => change({ q: words.trim() || undefined })}
                />
                <Checkbox
                  checked={withdrawn}
                  onChange={(e) => change({ withdrawn: e.target.checked ? 'true' : undefined })}
                >
                  包括已撤回的
                </Checkbox>
              </div>
              {records.length === 0 ? (
                <Nothing>{q ? '没有符合条件的记录。' : '还没有导入记录。'}</Nothing>
              ) : (
                <ul className="plain-list prior-records" aria-label="台账记录">
                  {records.map((r) => (
                    <li key={r.id}>
                      <Told record={r} />
                      {r.mayWithdraw ? (
                        <Button onClick={() => setOpen(r)} aria-label={`撤回 ${r.partyName} ${r.reference}`}>
                          撤回…
                        </Button>
                      ) : null}
                    </li>
                  ))}
                </ul>
              )}
              {query.hasNextPage ? (
                <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  更早的记录
                </Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
      {open ? <Withdraw record={open} close={() => setOpen(undefined)} /> : null}
    </LedgerPage>
  );
}

function Told({ record: r }: { record: PriorRecord }) {
  return (
    <div>
      <strong>{r.partyName}</strong> <span className="copy">{r.partyIdNumber}</span>{' '}
      {r.withdrawnAt ? <Mark>已撤回</Mark> : null}
      <div>
        {r.itemTitle}
        <span className="muted">
          {' '}
          · {r.department}
          {r.itemId ? ` · ${r.itemId}` : ' · 不在清单中'}
        </span>
      </div>
      <div>
        {day(r.violationOn)}发生，{day(r.decidedOn)}
        {OUTCOME_NAMES[r.outcome]}，<span className="copy">{r.reference}</span>
      </div>
      {r.remark ? <div>{r.remark}</div> : null}
      <div className="muted">
        {r.unit} · {r.importedBy}于{moment(r.importedAt)}导入
      </div>
      {r.withdrawnAt ? (
        <div>
          {r.withdrawnBy}于{moment(r.withdrawnAt)}撤回：{r.withdrawnReason}
        </div>
      ) : null}
    </div>
  );
}

function Withdraw({ record, close }: { record: PriorRecord; close: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const withdraw = useMutation({
    mutationFn: (body: { reason: string }) =>
      get(api.POST('/api/v1/ledger/{id}/withdraw', { params: { path: { id: record.id } }, body })),
    onSuccess: async () => {
      message.success('已撤回，不再作为此前违法计算。');
      close();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title="撤回台账记录"
      okText="撤回"
      cancelText="取消"
      confirmLoading={withdraw.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>
        {record.partyName}，{record.itemTitle}，{record.reference}
      </p>
      <p className="muted">
        撤回后不能恢复，只能重新导入；记录仍保留，写明撤回人和理由。已经查到它的在办案件重新查询，并通知承办人。
      </p>
      <Form form={form} layout="vertical" onFinish={(v) => withdraw.mutate(v)}>
        <Form.Item name="reason" label="撤回的理由" rules={[{ required: true, message: '请填写撤回的理由。' }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Refusal error={withdraw.error} form={form} />
      </Form>
    </Modal>
  );
}
