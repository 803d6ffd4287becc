import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type DragEvent, useState } from 'react';
import type { Schemas } from '../api/client';
import { upload } from '../api/upload';
import { SheetPicker, SheetRefusal } from '../form/sheet';

/** A workbook, dropped or chosen: whole, or none of it and every fault by its row. */
export function ImportSheet({ departments }: { departments: readonly string[] }) {
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
        <SheetPicker primary take={take.mutate} pending={take.isPending} />
        <Button href="/api/v1/ledger/template">下载导入表</Button>
        <span>也可以把填好的表格拖到这里。有一处错误，全部不导入。</span>
        <span className="muted">本单位可导入的部门：{departments.join('、')}</span>
      </div>
      <SheetRefusal error={take.error} />
    </section>
  );
}
