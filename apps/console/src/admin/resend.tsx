import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';

export interface Choice {
  chosen: readonly string[];
  all: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** Which of those that were given up are to go anew. */
export function useChoice(all: readonly string[]): Choice {
  const [chosen, choose] = useState<readonly string[]>([]);
  return { chosen, all, choose };
}

/** Chooses all of them, and sends the chosen. `words`: of the button, with how many. */
export function ResendChosen({
  choice: { chosen, all, choose },
  words,
  sending,
  send,
}: {
  choice: Choice;
  words: (count: number) => string;
  sending: boolean;
  send: (ids: readonly string[]) => void;
}) {
  const isAll = chosen.length === all.length;
  return (
    <div className="filters">
      <Checkbox checked={isAll} indeterminate={chosen.length > 0 && !isAll} onChange={() => choose(isAll ? [] : all)}>
        全选
      </Checkbox>
      <Button type="primary" disabled={chosen.length === 0} loading={sending} onClick={() => send(chosen)}>
        {words(chosen.length)}
      </Button>
    </div>
  );
}

/** What stands at the head of a row that may be chosen; without a choice its words alone. */
export const Choosable = ({ id, choice, children }: { id: string; choice: Choice | false; children: ReactNode }) =>
  choice ? (
    <Checkbox
      checked={choice.chosen.includes(id)}
      onChange={() =>
        choice.choose(choice.chosen.includes(id) ? choice.chosen.filter((c) => c !== id) : [...choice.chosen, id])
      }
    >
      {children}
    </Checkbox>
  ) : (
    children
  );
