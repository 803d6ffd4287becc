import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { AnyEntry } from '#contracts';
import { Typesetter } from '#documents';
import type { Told } from './issuer';
import { Officers } from './officers';
import { quantile, ratio, type Target, timed } from './target';

const CLIENTS = 4;

/**
 * Papers issued at once by four workers, in one series: numbers without a gap, how long each waits, what is held. Beside it the
 * same number of papers only set, one after the other, which no issuing can undercut: numbers of one series are given in turn.
 */
export async function papers(target: Target, n = 500): Promise<object> {
  const people = await Officers.logIn(target);
  const { caseNo } = await people.toObservation();
  const db = await createConnection(target.env['DATABASE_URL']!);
  const [journal] = await db.query<RowDataPacket[]>(
    'SELECT seq, at, type, entry, prev_hash, hash FROM journal_entry WHERE case_no = ? ORDER BY seq',
    [caseNo],
  );
  const made = journal
    .map((e) => JSON.parse(e['entry'] as string) as AnyEntry)
    .find((e) => e.type === 'document.made')!;
  const through = journal.filter((e) => (e['seq'] as number) <= made.seq);
  // The record of one case, so many times over.
  const cases = Array.from({ length: n }, (_, i) => `bench-${String(i).padStart(6, '0')}`);
  for (const other of cases) {
    const rows = through.map((e) => [
      other,
      ...['seq', 'at', 'type'].map((c) => e[c] as unknown),
      (e['entry'] as string).replaceAll(caseNo, other),
      ...['prev_hash', 'hash'].map((c) => e[c] as unknown),
    ]);
    await db.query('INSERT INTO journal_entry (case_no, seq, at, type, entry, prev_hash, hash) VALUES ?', [rows]);
  }
  const asked = cases.map((other) => ({
    caseNo: other,
    documentId: made.data.id.replace(caseNo, other),
    through: { seq: made.seq },
  }));

  const workers = await Promise.all(Array.from({ length: CLIENTS }, () => worker(target)));
  let told: Told[] = [];
  const ours = await timed(async () => {
    told = await Promise.all(
      workers.map((w, i) =>
        work(
          w,
          asked.filter((_, k) => k % CLIENTS === i),
        ),
      ),
    );
  });
  const [rows] = await db.query<RowDataPacket[]>(
    `SELECT word, year, COUNT(*) count, COUNT(DISTINCT seq) different, MIN(seq) first, MAX(seq) last
     FROM issued_paper WHERE case_no LIKE 'bench-%' GROUP BY word, year`,
  );
  await db.end();
  const bare = await set(n);
  const ms = told.flatMap((t) => t.ms);
  return {
    papers: n,
    clients: CLIENTS,
    series: rows.map((r) => ({ ...r, gaps: Number(r['last']) - Number(r['first']) + 1 - Number(r['count']) })),
    perSecond: ratio(n * 1000, ours),
    ratioToSettingAlone: ratio(bare, ours),
    ms: { p50: quantile(ms, 0.5), p95: quantile(ms, 0.95) },
    peakMibPerWorker: Math.round(Math.max(...told.map((t) => t.peakMib))),
  };
}

async function worker({ env }: Target): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'issuer.js'), { env: { ...process.env, ...env }, execArgv: [] });
  await once(child, 'message');
  return child;
}

async function work(child: ChildProcess, asked: object[]): Promise<Told> {
  child.send(asked);
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}

/** Milliseconds for so many papers of about the same length, set one after the other and kept nowhere. */
async function set(n: number): Promise<number> {
  const typesetter = new Typesetter();
  const rows = Array.from({ length: 8 }, (_, i) => ({ title: `栏目${i + 1}`, lines: ['一行内容。'] }));
  const data = { title: '记录', authority: '示例单位', number: null, date: '', by: null, basis: null, rows };
  try {
    return await timed(async () => {
      for (let i = 0; i < n; i++) {
        await typesetter.typeset({
          template: 'record',
          at: new Date(0).toISOString(),
          data: { ...data, date: `${i}` },
        });
      }
    });
  } finally {
    typesetter.close();
  }
}
