import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { AnyEntry, CaseState } from '#contracts';
import { foldJournal } from '#journal';
import type { Calendar } from '#law';
import { canonical, type ChainLink, checkChain, taskColumns } from '#store';
import { seedCalendar } from '../../libs/law/data';
import { eventually, type Person, type TestStack } from './stack';

/** The seeded calendar is the only one a stack has published, unless a test publishes another. */
const published = (): Calendar => seedCalendar;

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
const shown = ({ rules: _r, keys: _k, alarms: _a, startedHere: _s, partyActions: _p, ...state }: CaseState) => state;

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
  const db = await createConnection({ uri: stack.env['DATABASE_URL']!, timezone: 'Z', dateStrings: ['DATE'] });
  const look = async () => ({
    live: await person.get<CaseState>(`/cases/${caseNo}/live`),
    stored: await storedOf(db, caseNo),
  });
  const folded = (stored: Stored) => {
    const entries = stored.links.map((l) => JSON.parse(l.entry) as AnyEntry);
    return { entries, state: foldJournal(entries, published) };
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
    await db.end();
  }
}

/** `/live` without what it adds for the asker. */
function view(live: CaseState): object {
  const { stageTitle: _t, allowedActions: _a, ...state } = live as CaseState & Record<string, unknown>;
  return state;
}

async function storedOf(db: Awaited<ReturnType<typeof createConnection>>, caseNo: string): Promise<Stored> {
  await db.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
  const [[row]] = await db.query<RowDataPacket[]>('SELECT seq, head_hash, state FROM case_file WHERE case_no = ?', [
    caseNo,
  ]);
  const [links] = await db.query<RowDataPacket[]>(
    'SELECT seq, prev_hash AS prevHash, hash, entry FROM journal_entry WHERE case_no = ? ORDER BY seq',
    [caseNo],
  );
  const [tasks] = await db.query<RowDataPacket[]>(
    'SELECT id, kind, title, stage, state FROM task WHERE case_no = ? ORDER BY opened_at, LENGTH(id), id',
    [caseNo],
  );
  await db.query('COMMIT');
  if (!row) throw new Error(`${caseNo} is not in the lists`);
  return {
    state: JSON.parse(String(row['state'])) as CaseState,
    seq: Number(row['seq']),
    headHash: String(row['head_hash']),
    links: links as unknown as ChainLink[],
    tasks: tasks.map((t) => ({ ...t })),
  };
}
