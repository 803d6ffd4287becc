import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { ProblemError } from '../api/client';
import { Refusal } from './refusal';
import './sheet.css';

/** Chooses a workbook to hand in. */
export function SheetPicker({
  take,
  pending,
  primary = false,
}: {
  take: (file: File) => void;
  pending: boolean;
  primary?: boolean;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} loading={pending} onClick={() => picker.current?.click()}>
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
          if (file) take(file);
        }}
      />
    </>
  );
}

/** Why a workbook was not taken: every fault by its row, in view. */
export function SheetRefusal({ error }: { error: unknown }) {
  const place = useRef<HTMLDivElement>(null);
  const faults = error instanceof ProblemError ? error.errors : [];
  useEffect(() => place.current?.focus(), [error]);
  if (faults.length === 0) return <Refusal error={error} />;
  return (
    <div ref={place} tabIndex={-1} className="sheet-faults">
      <Alert
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
    </div>
  );
}
