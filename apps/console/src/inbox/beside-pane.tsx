import { Button } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import { Link, Outlet, useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { useKeys } from '../shell/keys';
import type { Beside } from './beside';
import type { Row } from './row';

type Same = Parameters<Beside['done']>[1];

interface Props {
  ref: RefObject<HTMLElement | null>;
  open: string | undefined;
  rows: Row[];
  pathOf: (id: string) => string;
}

/** The task beside the list. When it is done it stays to be read, and the next one of the list is a key away. */
export function BesidePane({ ref, open, rows, pathOf }: Props) {
  const navigate = useNavigate();
  const [done, setDone] = useState<{ task: Schemas['Task']; next: string | undefined; same: Same }>();
  const told = done?.task.id === open ? done : undefined;
  useEffect(() => {
    void ref.current?.scrollTo(0, 0);
  }, [ref, open, told]);
  // What the same case goes on with stands by itself, whether or not the list has it yet.
  const others = rows.filter((r) => r.id !== told?.same?.id);
  const next = told && (others.find((r) => r.id === told.next) ?? others.find((r) => r.id !== told.task.id));
  const to = (task: Same) => task && (() => void navigate(pathOf(task.id)));
  useKeys({ n: to(next ?? told?.same) });
  const beside: Beside = {
    done: (task, same) => {
      const list = rows.filter((r) => r.id !== same?.id);
      const at = list.findIndex((r) => r.id === task.id);
      setDone({ task, next: (list[at + 1] ?? list[at - 1])?.id, same });
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
          {told.same ? (
            <Button autoFocus={!next} onClick={to(told.same)}>
              接着办本案：{told.same.title}
            </Button>
          ) : null}
          {next ? (
            <Button type="primary" autoFocus onClick={to(next)}>
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
