import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { NotTaken, type Outgoing } from './channel';
import { GatewayChannel } from './gateway';
import { signature } from './signature';

const message: Outgoing = { key: 'a:1:task:u:sms', way: 'sms', address: '13800001234', title: '标题', body: '正文' };

describe(GatewayChannel.name, () => {
  let server: Server | undefined;
  afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))));

  async function answering(listener: RequestListener, timeoutMs = 2000): Promise<GatewayChannel> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return new GatewayChannel({ url, key: 'k'.repeat(32), timeoutMs });
  }
  const refusal = async (channel: GatewayChannel): Promise<NotTaken> => {
    const error = await channel.send(message).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(NotTaken);
    return error as NotTaken;
  };

  it('signs as the contract says: its example comes out', () => {
    const contract = readFileSync(join(__dirname, '../../../../docs/delivery.md'), 'utf8');
    const [, timestamp, signed, body] = /Rouzhi-Timestamp: (\d+)\nRouzhi-Signature: v1=(\w+)\n\n(.*)\n/.exec(contract)!;
    expect(signature('0123456789abcdef0123456789abcdef', timestamp!, body!)).toBe(signed);
  });

  it('keeps the receipt; without one, that it was taken', async () => {
    const answers = ['{"receipt":"r-1"}', 'OK', '{"receipt":7}'];
    const channel = await answering((_, response) => response.end(answers.shift()));
    expect([await channel.send(message), await channel.send(message), await channel.send(message)]).toEqual([
      ...['r-1', 'HTTP 200', 'HTTP 200'],
    ]);
  });

  it('tells what may be taken later from what never will, and how long to wait', async () => {
    const statuses = [500, 429, 400, 302];
    const channel = await answering((_, response) => {
      const status = statuses.shift()!;
      response.writeHead(status, { 'retry-after': '7', location: 'http://127.0.0.1:1/' }).end('why');
    });
    expect(await refusal(channel)).toMatchObject({ message: '网关答 500：why', forGood: false, afterMs: 7000 });
    expect(await refusal(channel)).toMatchObject({ forGood: false, afterMs: 7000 });
    expect(await refusal(channel)).toMatchObject({ message: '网关答 400：why', forGood: true, afterMs: 0 });
    // Nobody has said that it may be told to another.
    expect(await refusal(channel)).toMatchObject({ message: '网关答 302：why', forGood: true });
  });

  it('does not wait for ever, and tells who is not there', async () => {
    const silent = await answering(() => undefined, 100);
    expect(await refusal(silent)).toMatchObject({ forGood: false });
    server!.closeAllConnections();
    const nobody = new GatewayChannel({ url: 'http://127.0.0.1:1/', key: 'k'.repeat(32), timeoutMs: 2000 });
    expect((await refusal(nobody)).message).toMatch(/^网关没有应答/);
  });
});
