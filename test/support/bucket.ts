import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testTools } from './tools';
import { eventually } from './stack';

const NAME = 'rouzhi-files';
const KEY = 'files-of-a-test';
const SECRET = 'known-to-the-test-alone';

/** A store that speaks S3, with one bucket in a folder of its own. */
export class BucketServer {
  private child?: ChildProcess;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<BucketServer> {
    const folder = mkdtempSync(join(tmpdir(), 'rouzhi-bucket-'));
    mkdirSync(join(folder, NAME));
    const server = new BucketServer(folder, await freePort());
    await server.open();
    return server;
  }

  /** As FILES_BUCKET_URL. */
  get url(): string {
    return `http://${KEY}:${SECRET}@127.0.0.1:${this.port}/${NAME}`;
  }

  /** Where a file lies in it. */
  pathOf(sha256: string): string {
    return join(this.folder, NAME, sha256.slice(0, 2), sha256);
  }

  async open(): Promise<void> {
    const address = `127.0.0.1:${this.port}`;
    // Its own configuration nowhere: what a person has set up for himself has no part in this.
    const options = ['--addr', address, '--auth-key', `${KEY},${SECRET}`, '--config', '', '--vfs-cache-mode', 'off'];
    this.child = spawn(testTools().rclone, ['serve', 's3', ...options, this.folder], { stdio: 'ignore' });
    await eventually(
      () =>
        fetch(`http://${address}/`).then(
          () => true,
          () => false,
        ),
      (answers) => answers,
    );
  }

  /** SIGKILL. */
  async shut(): Promise<void> {
    if (this.child!.exitCode !== null || this.child!.signalCode !== null) return;
    const gone = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.shut();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One that no outgoing connection is given while the server is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (free) return port;
  }
}
