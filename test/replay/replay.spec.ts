import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowBundle } from '../workflows/support';

const FOLDER = join(__dirname, 'histories');
const files = readdirSync(FOLDER).filter((f) => f.endsWith('.json'));

/** Histories of every released path against today's code: open cases must be able to go on. */
describe('replay', () => {
  it('has a history for every path', () => {
    expect(files.length).toBeGreaterThanOrEqual(31);
  });

  it.each(files)('%s', async (file) => {
    const history = historyFromJSON(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    const results = Worker.runReplayHistories({ workflowBundle }, [{ workflowId: `case:${file}`, history }] as never);
    for await (const { error } of results) expect(error).toBeUndefined();
  });
});
