import { DataSource } from 'typeorm';
import type { AnyEntry, CaseState } from '#contracts';
import { foldJournal } from '#journal';
import { canonical, type ChainLink, checkChain, dataSourceOptions, LawData, taskColumns } from '#store';
import { eventually, type Person, type TestStack } from './stack';

export interface Agreed {
  state: CaseState;
  entries: AnyEntry[];
}

interface Stored {
  state: CaseState;
  seq: number;
  headHash: string;
  links: ChainLink[];
  tasks: Record<string, unknown>[];
}

/** What the case tells of itself: what no view of it shows to people is left out. */
const shown = ({
  rules: _r,
  keys: _k,
  alarms: _a,
  startedHere: _s,
  partyActions: _p,
  parts: _w,
  left: _l,
  ...state
}: CaseState) => state;

/** What the workflow owns of a task. */
const taskFacts = (t: { id: string; kind: string; title: string; stage: string; state: string }) => ({
  id: t.id,
  kind: t.kind,
  title: t.title,
  stage: t.stage,
  state: t.state,
});

/**
 * The live workflow, the fold of the stored journal, the list row and the task rows of a case tell the same, and its chain
 * holds when recomputed. Waits for the store to catch up; once it has, any difference is told as what it is.
 */
export async function agree(stack: TestStack, person: Person, caseNo: string, ms = 60_000): Promise<Agreed> {
  const db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
  const calendars = await new LawData(db).calendars();
  const look = async () => ({
    live: await person.get<CaseState>(`/cases/${caseNo}/live`),
    stored: await storedOf(db, caseNo),
  });
  const folded = (stored: Stored) => {
    const entries = stored.links.map((l) => JSON.parse(l.entry) as AnyEntry);
    return { entries, state: foldJournal(entries, calendars) };
  };
  const same = ({ live, stored }: Awaited<ReturnType<typeof look>>) =>
    canonical(shown(folded(stored).state)) === canonical(view(live));
  try {
    // Between the two looks the case may go on; a difference that stays is told below.
    const seen = await eventually(look, same, ms).catch(() => look());
    const { live, stored } = seen;
    const { entries, state } = folded(stored);
    expect(view(live)).toEqual(JSON.parse(JSON.stringify(shown(state))));
    expect({ ...shown(stored.state) }).toEqual(JSON.parse(JSON.stringify(shown(state))));
    expect(stored.seq).toBe(state.seq);
    expect(checkChain(stored.links, { seq: stored.seq, headHash: stored.headHash })).toEqual({ ok: true });
    expect(stored.tasks).toEqual(state.tasks.map((t) => taskFacts(taskColumns(state, t))));
    if (state.status === 'closed') expect(state.tasks.filter((t) => t.state === 'open')).toEqual([]);
    return { state, entries };
  } finally {
    await db.destroy();
  }
}

/** `/live` without what it adds for the asker. */
function view(live: CaseState): object {
  const { stageTitle: _t, allowedActions: _a, ...state } = live as CaseState & Record<string, unknown>;
  return state;
}

/** One look at all tables, so that no write falls between two of them. */
function storedOf(db: DataSource, caseNo: string): Promise<Stored> {
  return db.transaction('REPEATABLE READ', async (look) => {
    const [row] = await look.query<{ seq: number; head_hash: string; state: string }[]>(
      'SELECT seq, head_hash, state FROM case_file WHERE case_no = ?',
      [caseNo],
    );
    if (!row) throw new Error(`${caseNo} is not in the lists`);
    const links = await look.query<ChainLink[]>(
      'SELECT seq, prev_hash AS prevHash, hash, entry FROM journal_entry WHERE case_no = ? ORDER BY seq',
      [caseNo],
    );
    const tasks = await look.query<Record<string, unknown>[]>(
      'SELECT id, kind, title, stage, state FROM task WHERE case_no = ? ORDER BY LENGTH(id), id',
      [caseNo],
    );
    const { seq, head_hash: headHash, state } = row;
    return { state: JSON.parse(state) as CaseState, seq, headHash, links, tasks };
  });
}
