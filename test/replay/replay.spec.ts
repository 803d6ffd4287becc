import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyName, workflowBundle } from '../workflows/support';

const FOLDER = join(__dirname, 'histories');
const files = readdirSync(FOLDER).filter((f) => f.endsWith('.json'));

/** Every path the workflow tests walk, by its test's full name. */
const PATHS = [
  'flexible',
  'penalty',
  'fresh-history',
  'clocks',
  'leniency',
  'penalty-gates',
  'suspension',
  'transfer',
  'termination',
  'item-version',
  'hearing',
  'remedies',
  'enforcement',
  'measures',
  'recusal',
  'service',
  'on-spot',
  'minutes',
  'joint-acts',
  'issuing',
].flatMap((spec) => {
  const text = readFileSync(join(__dirname, `../workflows/${spec}.spec.ts`), 'utf8');
  const told = /^describe\('(.+)',/m.exec(text)![1]!;
  return [...text.matchAll(/^ {2}it\('(.+)', async/gm)].map((match) => `${told} ${match[1]}`);
});

/** Histories of every released path against today's code: open cases must be able to go on. */
describe('replay', () => {
  it.each(PATHS)('has a history of “%s”', (name) => {
    expect(files.filter((f) => f.startsWith(`${historyName(name)}.`))).not.toEqual([]);
  });

  it.each(files)('%s', async (file) => {
    const history = historyFromJSON(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    const results = Worker.runReplayHistories({ workflowBundle }, [{ workflowId: `case:${file}`, history }] as never);
    for await (const { error } of results) expect(error).toBeUndefined();
  });
});
