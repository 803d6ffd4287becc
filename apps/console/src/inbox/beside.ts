import { useOutletContext } from 'react-router';
import type { Schemas } from '../api/client';

/** What a task's page is told where the list stands beside it. */
export interface Beside {
  /** The task was handed in: the next is offered from the list, beside it what the same case goes on with, and the page stays. */
  done: (task: Schemas['Task'], same: Pick<Schemas['Task'], 'id' | 'title'> | undefined) => void;
}

/** Undefined where the task has the window to itself. */
export const useBeside = (): Beside | undefined => useOutletContext<Beside | undefined>();
