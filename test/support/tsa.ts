import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

const CONFIG = `
[tsa]
default_tsa = one
[one]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** A timestamp authority made of openssl: nothing of ours. */
export class TimestampAuthority {
  private readonly folder = mkdtempSync(join(tmpdir(), 'rouzhi-tsa-'));
  private readonly server: Server;
  /** While true it answers 503. */
  isDown = false;
  /** How often it was asked. */
  asked = 0;

  private constructor() {
    writeFileSync(join(this.folder, 'tsa.cnf'), CONFIG);
    writeFileSync(join(this.folder, 'serial'), '01\n');
    const usage = 'extendedKeyUsage=critical,timeStamping';
    this.openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-subj',
      '/CN=Example TSA',
      '-addext',
      usage,
      '-keyout',
      'tsa.key',
      '-out',
      'tsa.pem',
    );
    this.server = createServer((request, response) => {
      this.asked += 1;
      void buffer(request).then((query) => {
        if (this.isDown) return response.writeHead(503).end();
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(this.reply(query));
      });
    });
  }

  static async start(): Promise<TimestampAuthority> {
    const one = new TimestampAuthority();
    await new Promise<void>((resolve) => one.server.listen(0, '127.0.0.1', resolve));
    return one;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/tsa`;
  }

  reply(query: Buffer): Buffer {
    writeFileSync(join(this.folder, 'query'), query);
    this.openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-out', 'reply');
    return readFileSync(join(this.folder, 'reply'));
  }

  /** Whether openssl proves a token of what is given. */
  proves(token: Buffer, of: Buffer): boolean {
    writeFileSync(join(this.folder, 'token'), token);
    writeFileSync(join(this.folder, 'data'), of);
    try {
      this.openssl('ts', '-verify', '-data', 'data', '-in', 'token', '-token_in', '-CAfile', 'tsa.pem');
      return true;
    } catch {
      return false;
    }
  }

  async end(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private openssl(...asked: string[]): void {
    execFileSync('openssl', asked, { cwd: this.folder, stdio: 'pipe' });
  }
}
