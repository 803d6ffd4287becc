import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { ProblemError, type Schemas } from '../api/client';
import { upload } from '../api/upload';
import { Refusal } from '../form/refusal';

/** A workbook, dropped or chosen: whole, or none of it and every fault by its row. */
export function ImportSheet({ departments }: { departments: readonly string[] }) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const client = useQueryClient();
  const { message } = App.useApp();
  const take = useMutation({
    mutationFn: async (file: File) =>
      (await upload('/api/v1/ledger/sheet', file, () => undefined)) as unknown as Schemas['PriorsImported'],
    onSuccess: async ({ imported, told }) => {
      message.success(`已导入 ${imported} 件${told > 0 ? `，${told} 件在办案件已重新查询此前违法` : ''}。`);
      await client.invalidateQueries();
    },
  });
  const dropped = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    const [file] = e.dataTransfer.files;
    if (file) take.mutate(file);
  };
  const faults = take.error instanceof ProblemError ? take.error.errors : [];
  return (
    <section aria-label="导入台账">
      <div
        className={over ? 'drop-sheet drop-over' : 'drop-sheet'}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <Button type="primary" loading={take.isPending} onClick={() => picker.current?.click()}>
          从 XLSX 导入…
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="选择 XLSX"
          accept=".xlsx"
          onChange={(e) => {
            const [file] = e.target.files ?? [];
            e.target.value = '';
            if (file) take.mutate(file);
          }}
        />
        <Button href="/api/v1/ledger/template">下载导入表</Button>
        <span>也可以把填好的表格拖到这里。有一处错误，全部不导入。</span>
        <span className="muted">本单位可导入的部门：{departments.join('、')}</span>
      </div>
      {faults.length > 0 ? (
        <Alert
          className="sheet-faults"
          type="error"
          showIcon
          title={`表格没有导入，共 ${faults.length} 处需要修改`}
          description={
            <ul aria-label="逐行的错误">
              {faults.map((f) => (
                <li key={f.path + f.message}>{f.message}</li>
              ))}
            </ul>
          }
        />
      ) : (
        <Refusal error={take.error} />
      )}
    </section>
  );
}
