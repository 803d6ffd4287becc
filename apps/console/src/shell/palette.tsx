import { useQuery } from '@tanstack/react-query';
import { Modal, Spin } from 'antd';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, get } from '../api/client';
import { leftOf } from '../ui/left';
import { useLater } from '../ui/use-later';
import { STATUS_NAMES } from '../ui/words';
import './palette.css';

/** Something one can do from anywhere. */
export interface Command {
  label: string;
  hint?: string;
  run: () => void;
}

interface Choice extends Command {
  group: string;
  about?: string;
}

const ASK_AFTER_MS = 200;
const MOST = 6;

const found = (words: string) => ({
  queryKey: ['palette', words],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const query = { q: words, limit: MOST };
    const [tasks, cases] = await Promise.all([
      get(api.GET('/api/v1/tasks', { params: { query: { ...query, view: 'unit' } }, signal })),
      get(api.GET('/api/v1/cases', { params: { query }, signal })),
    ]);
    return { tasks: tasks.items, cases: cases.items };
  },
  enabled: words !== '',
  staleTime: 10_000,
});

/** Finds cases and tasks, goes to pages and does things, by words and the arrow keys alone. */
export function Palette({ commands, close }: { commands: Command[]; close: () => void }) {
  const navigate = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = typed.trim();
  const asked = useLater(words, ASK_AFTER_MS);
  const query = useQuery(found(asked));
  const answer = asked === words && words ? query.data : undefined;
  const waiting = words !== '' && (asked !== words || query.isFetching);

  const go = (to: string) => () => void navigate(to);
  const choices: Choice[] = [
    ...(answer?.tasks ?? []).map((t) => ({
      group: '任务',
      label: `${t.title} ${t.partyName}`,
      about: `${t.itemTitle} · ${t.displayNo}`,
      hint: leftOf(t).text,
      run: go(`/tasks/${t.id}`),
    })),
    ...(answer?.cases ?? []).map((c) => ({
      group: '案件',
      label: c.partyName,
      about: `${c.itemTitle} · ${c.displayNo}`,
      hint: STATUS_NAMES[c.status],
      run: go(`/cases/${c.caseNo}`),
    })),
    ...commands.filter((c) => c.label.includes(words)).map((c) => ({ ...c, group: '操作' })),
    ...(words
      ? [
          { group: '查找', label: `在案件中查找“${words}”`, run: go(`/cases?q=${encodeURIComponent(words)}`) },
          { group: '查找', label: `在待办中查找“${words}”`, run: go(`/inbox?q=${encodeURIComponent(words)}`) },
        ]
      : []),
  ];
  const active = Math.min(at, choices.length - 1);
  const choose = (choice?: Choice) => {
    if (!choice) return;
    close();
    choice.run();
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) setAt((active + step + choices.length) % choices.length);
    else if (e.key === 'Enter') choose(choices[active]);
    else return;
    e.preventDefault();
  };
  useEffect(() => {
    void document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  return (
    <Modal
      open
      title="查找"
      onCancel={close}
      footer={null}
      closable={false}
      width={620}
      className="palette"
      style={{ top: 72 }}
    >
      <div className="palette-words">
        <input
          autoFocus
          role="combobox"
          aria-label="案号、当事人、事项、统一代码，或要做的事"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={`${list}-${active}`}
          autoComplete="off"
          spellCheck={false}
          placeholder="案号、当事人、事项、统一代码，或要做的事"
          maxLength={100}
          value={typed}
          onChange={(e) => {
            setTyped(e.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        {waiting ? <Spin size="small" aria-label="正在查找" /> : null}
      </div>
      <ul id={list} role="listbox" aria-label="结果" className="palette-list" tabIndex={-1}>
        {choices.map((choice, i) => (
          <li
            key={`${choice.group}${i}`}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            // A list that changes under a resting pointer is told as a move of no distance, and is not one.
            onMouseMove={(e) => {
              if (e.movementX || e.movementY) setAt(i);
            }}
            onClick={() => choose(choice)}
          >
            <span className="palette-group">{choices[i - 1]?.group === choice.group ? '' : choice.group}</span>
            <span className="palette-label">
              {choice.label}
              {choice.about ? <small>{choice.about}</small> : null}
            </span>
            {choice.hint ? <span className="palette-hint">{choice.hint}</span> : null}
          </li>
        ))}
      </ul>
      <p className="muted wide">
        <kbd>↑</kbd> <kbd>↓</kbd> 选择，<kbd>Enter</kbd> 打开，<kbd>Esc</kbd> 关闭
      </p>
    </Modal>
  );
}
