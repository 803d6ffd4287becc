import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';

/** More than a dozen lines of a narrow column. */
const LONG = 320;

/** What somebody wrote, with its line breaks; a long one folded after its beginning. Its direction is its own. */
export function LongText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > LONG || text.split('\n').length > 12;
  if (!long) return <p className="prose">{text}</p>;
  return (
    <>
      <p className={open ? 'prose' : 'prose folded'}>{text}</p>
      <Button type="link" size="small" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起' : `展开全文（${text.length.toLocaleString('zh-CN')} 字）`}
      </Button>
    </>
  );
}

/** About how many characters a record takes to read. */
export const lengthOf = (rows: readonly Schemas['FactRow'][]): number =>
  rows.reduce((sum, row) => {
    if (row.kind === 'text') return sum + row.text.length;
    if (row.kind === 'lines') return sum + row.lines.join('').length + row.lines.length * 10;
    if (row.kind === 'findings')
      return sum + row.findings.map((f) => f.requirement + (f.evidence ?? '')).join('').length;
    return sum + 20;
  }, 0);
