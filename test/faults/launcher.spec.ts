import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../..');

/** Ids of the processes whose command line or environment names the folder: API and worker are told it by a setting. */
function pidsOf(folder: string, word = ''): number[] {
  const { stdout } = spawnSync('ps', ['axeww', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (
    stdout
      .split('\n')
      // On another day (`scripts/at-date.py`) a part has a keeper, which ends with it.
      .filter((line) => line.includes(folder) && line.includes(word) && !line.includes('at-date.py'))
      .map((line) => Number(line.trim().split(' ')[0]))
  );
}

/** `npm start` in a home of its own, heard line by line. */
function start(home: string) {
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '3977',
      ROUZHI_HOME: home,
      ROUZHI_TOOLS_HOME: join(ROOT, '.local'),
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => launcher.once('exit', resolve));
  const lines: string[] = [];
  const waiting: { words: string; times: number; found: () => void }[] = [];
  const heard = (line: string) => {
    lines.push(line);
    for (const w of waiting) if (lines.filter((l) => l.includes(w.words)).length >= w.times) w.found();
  };
  for (const input of [launcher.stdout, launcher.stderr]) createInterface({ input }).on('line', heard);
  const said = (words: string, times = 1) =>
    new Promise<void>((found) => {
      if (lines.filter((l) => l.includes(words)).length >= times) found();
      else waiting.push({ words, times, found });
    });
  return { launcher, gone, lines, said };
}

describe('the launcher', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rouzhi-launcher-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('starts a part that dies while starting once, and leaves nothing behind', async () => {
    const { launcher, gone, lines, said } = start(home);
    try {
      await said('就绪');
      for (let n = 1; n <= 3; n++) {
        // Killed again as soon as its next process is there, before it answers.
        let pids: number[] = [];
        while (pids.length === 0) pids = pidsOf(home, 'start-dev');
        expect(pids).toHaveLength(1);
        process.kill(pids[0]!, 'SIGKILL');
        await said('temporal 意外退出', n);
      }
      // One that answered before it was killed has said so, too.
      await said('temporal 已重新启动', lines.filter((l) => l.includes('temporal 已重新启动')).length + 1);
      expect(pidsOf(home, 'start-dev')).toHaveLength(1);
      launcher.kill('SIGINT');
      await gone;
      expect(pidsOf(home)).toEqual([]);
      expect(lines.filter((l) => l.includes('temporal 意外退出'))).toHaveLength(3);
    } finally {
      launcher.kill('SIGINT');
      await gone;
    }
  }, 240_000);

  it.each(['启动 MariaDB', '启动 Temporal', '更新数据库结构', '启动接口与工作进程'])(
    'stopped when it says “%s”, it leaves nothing behind',
    async (words) => {
      const { launcher, gone, said } = start(home);
      await said(words);
      launcher.kill('SIGINT');
      await gone;
      expect(pidsOf(home)).toEqual([]);
    },
    60_000,
  );
});
