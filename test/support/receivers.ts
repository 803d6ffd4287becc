import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { CloudEvent, HTTP } from 'cloudevents';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';

export interface Mail {
  to: string[];
  subject: string;
  text: string;
  messageId: string;
}

/** A mail server that keeps what it is given, dies and comes back. */
export class MailServer {
  readonly mails: Mail[] = [];
  /** How often somebody began to hand something over. */
  tries = 0;
  /** While true it breaks off in the middle of a message. */
  breaksOff = false;
  private server?: SMTPServer;
  private port = 0;

  static async start(): Promise<MailServer> {
    const one = new MailServer();
    await one.revive();
    return one;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async revive(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        if (!address.startsWith('nobody@')) return done();
        done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      },
      onData: (stream, session, done) => {
        this.tries += 1;
        if (this.breaksOff) {
          void this.die();
          return stream.resume();
        }
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.mails.push({ to: session.envelope.rcptTo.map((r) => r.address), ...read(Buffer.concat(parts)) });
          done(null, `taken as ${this.mails.length}`);
        });
      },
    });
    server.on('error', () => undefined);
    this.server = server;
    this.port = await new Promise<number>((resolve) => {
      const listening = server.listen(this.port, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
    });
  }

  async die(): Promise<void> {
    const { server } = this;
    delete this.server;
    if (!server) return;
    for (const { _socket: socket } of server.connections as Set<{ _socket?: { destroy(): void } }>) socket?.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

function read(raw: Buffer): Omit<Mail, 'to'> {
  const [head = '', body = ''] = raw.toString('utf8').split(/\r\n\r\n([\s\S]*)/);
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(head)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
  const encoding = header('Content-Transfer-Encoding');
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quoted(body)
        : body;
  return { subject: words(header('Subject')), text, messageId: header('Message-ID') };
}

const bytes = (text: string) =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
const quoted = (text: string) => bytes(text.replace(/=\r\n/g, ''));
const words = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, content: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(content, 'base64').toString('utf8') : bytes(content.replace(/_/g, ' ')),
    );

export interface Call {
  id: string;
  channel: string;
  to: string;
  title: string;
  text: string;
}

/** A gateway as an integrator would write it from docs/delivery.md: it verifies before it reads. */
export class TextGateway {
  /** Every call whose signature held, in its order. */
  readonly calls: Call[] = [];
  /** What was taken, each once. */
  readonly taken = new Map<string, Call>();
  /** Calls whose signature or time did not hold. */
  forged = 0;
  /** Answers given before any other, one for each call. */
  readonly first: number[] = [];
  private server?: Server;
  url = '';

  constructor(private readonly key: string) {}

  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const [status, answer] = this.answer(request.headers, Buffer.concat(parts).toString('utf8'));
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private answer(headers: IncomingHttpHeaders, body: string): [number, object] {
    const timestamp = String(headers['rouzhi-timestamp']);
    const expected = `v1=${createHmac('sha256', this.key).update(`${timestamp}.${body}`).digest('hex')}`;
    const given = String(headers['rouzhi-signature']);
    const holds =
      given.length === expected.length &&
      timingSafeEqual(Buffer.from(given), Buffer.from(expected)) &&
      Math.abs(Date.now() / 1000 - Number(timestamp)) < 300;
    if (!holds) {
      this.forged += 1;
      return [401, { error: 'signature' }];
    }
    const call = JSON.parse(body) as Call;
    this.calls.push(call);
    const status = this.first.shift() ?? 200;
    if (status !== 200) return [status, { error: `answered ${status}` }];
    if (headers['idempotency-key'] !== call.id) return [400, { error: 'key' }];
    this.taken.set(call.id, this.taken.get(call.id) ?? call);
    return [200, { receipt: `receipt-${call.id.slice(0, 8)}` }];
  }
}

/** What a receiver of events was sent and could verify: an event once for each time it was sent. */
export interface Received {
  event: CloudEvent<Record<string, unknown>>;
  signatures: number;
  /** As it came over the line. */
  headers: IncomingHttpHeaders;
  body: string;
}

/** A system that is told of events, as an integrator would write it from docs/integration.md: verified and read by libraries. */
export class EventReceiver {
  readonly received: Received[] = [];
  /** Calls whose signature held under none of the secrets. */
  forged = 0;
  /** How often somebody asked at all. */
  tries = 0;
  secrets: string[] = [];
  /** How the next calls go, before any works. */
  readonly first: (number | 'breaks off')[] = [];
  private server?: Server;
  private port = 0;

  static async start(): Promise<EventReceiver> {
    const one = new EventReceiver();
    await one.revive();
    return one;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  async revive(): Promise<void> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.tries += 1;
        const next = this.first.shift();
        if (typeof next === 'number') return void response.writeHead(next).end('later');
        const isTaken = this.take(request.headers, Buffer.concat(parts).toString('utf8'));
        if (next === 'breaks off') return void request.socket.destroy();
        response.writeHead(isTaken ? 204 : 401).end();
      });
    });
    this.server = server;
    this.port = await new Promise<number>((resolve) => {
      server.listen(this.port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  }

  async die(): Promise<void> {
    const { server } = this;
    delete this.server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private take(headers: IncomingHttpHeaders, body: string): boolean {
    const holds = this.secrets.some((secret) => {
      try {
        new Webhook(secret).verify(body, headers as Record<string, string>);
        return true;
      } catch {
        return false;
      }
    });
    if (!holds) {
      this.forged += 1;
      return false;
    }
    const event = HTTP.toEvent({ headers, body }) as CloudEvent<Record<string, unknown>>;
    event.validate();
    const signatures = String(headers['webhook-signature']).split(' ').length;
    this.received.push({ event, signatures, headers, body });
    return true;
  }
}

export interface ProvinceRecord {
  key: string;
  kind: string;
  act: string;
  version: number;
  day: string;
  caseNo: string;
  fields: Record<string, string>;
}

/** The provincial platform, as its builder would write it from docs/integration.md: verifies, takes each key once, lists its days. */
export class ProvincePlatform {
  /** Every record that came, in its order, however often. */
  readonly calls: ProvinceRecord[] = [];
  /** What was taken: a key once. */
  readonly taken = new Map<string, { record: ProvinceRecord; sha256: string }>();
  forged = 0;
  /** How the next calls go, before any works. `breaks off`: taken, and the answer never arrives. */
  readonly first: (number | 'breaks off')[] = [];
  /** Days it does not list. */
  readonly unlisted = new Set<string>();
  private server?: Server;
  private port = 0;

  constructor(private readonly key: string) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}/exchange`;
  }

  of(caseNo: string): ProvinceRecord[] {
    return [...this.taken.values()].map((t) => t.record).filter((r) => r.caseNo === caseNo);
  }

  async open(): Promise<this> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const [status, answer] = this.answer(request.url!, request.headers, Buffer.concat(parts).toString('utf8'));
        if (status === 0) return void request.socket.destroy();
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(status === 204 ? undefined : JSON.stringify(answer));
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    const { server } = this;
    delete this.server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private answer(url: string, headers: IncomingHttpHeaders, body: string): [number, object] {
    const timestamp = String(headers['rouzhi-timestamp']);
    const expected = `v1=${createHmac('sha256', this.key).update(`${timestamp}.${body}`).digest('hex')}`;
    const given = String(headers['rouzhi-signature']);
    const holds = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
    if (!holds || Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) {
      this.forged += 1;
      return [401, { error: 'signature' }];
    }
    if (url === '/exchange/listings') return this.listing((JSON.parse(body) as { day: string }).day);
    const record = JSON.parse(body) as ProvinceRecord;
    if (url !== '/exchange/records' || headers['idempotency-key'] !== record.key) return [400, { error: 'key' }];
    this.calls.push(record);
    const next = this.first.shift();
    if (typeof next === 'number') return [next, { error: 'later' }];
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (!this.taken.has(record.key)) this.taken.set(record.key, { record, sha256 });
    return next === 'breaks off' ? [0, {}] : [200, { receipt: `taken ${record.key}` }];
  }

  private listing(day: string): [number, object] {
    if (this.unlisted.has(day)) return [204, {}];
    const records = [...this.taken].filter(([, t]) => t.record.day === day);
    return [200, { day, records: records.map(([key, { sha256 }]) => ({ key, sha256 })) }];
  }
}
