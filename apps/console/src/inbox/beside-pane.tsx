import { Button } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import { Link, Outlet, useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { useKeys } from '../shell/keys';
import type { Beside } from './beside';
import type { Row } from './row';

interface Props {
  ref: RefObject<HTMLElement | null>;
  open: string | undefined;
  rows: Row[];
  pathOf: (id: string) => string;
}

/** The task beside the list. When it is done it stays to be read, and the next one of the list is a key away. */
export function BesidePane({ ref, open, rows, pathOf }: Props) {
  const navigate = useNavigate();
  const [done, setDone] = useState<{ task: Schemas['Task']; next: string | undefined }>();
  const told = done?.task.id === open ? done : undefined;
  useEffect(() => {
    void ref.current?.scrollTo(0, 0);
  }, [ref, open, told]);
  const next = told && (rows.find((r) => r.id === told.next) ?? rows.find((r) => r.id !== told.task.id));
  const goOn = next && (() => void navigate(pathOf(next.id)));
  useKeys({ n: goOn });
  const beside: Beside = {
    done: (task) => {
      const at = rows.findIndex((r) => r.id === task.id);
      setDone({ task, next: (rows[at + 1] ?? rows[at - 1])?.id });
    },
  };
  return (
    <aside ref={ref} className="beside" aria-label="办理任务" tabIndex={-1}>
      {told ? (
        <div className="went" role="status">
          <strong>
            已办结：{told.task.title} {told.task.partyName}
          </strong>
          <Link to={`/cases/${told.task.caseNo}`}>看案件</Link>
          {goOn ? (
            <Button type="primary" autoFocus onClick={goOn}>
              办下一件：{next.title} {next.partyName}
            </Button>
          ) : (
            <span>列表里没有别的任务了。</span>
          )}
        </div>
      ) : null}
      {open ? (
        <Outlet context={beside} />
      ) : (
        <p className="beside-none">
          在左侧选一项任务，在这里办理。
          <br />
          <kbd>j</kbd> <kbd>k</kbd> 移动，<kbd>Enter</kbd> 打开，<kbd>?</kbd> 全部快捷键
        </p>
      )}
    </aside>
  );
}
