import type { HttpAdapterHost } from '@nestjs/core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { Looking, TooOften } from './looking';
import { NoticeProofs } from './proofs.service';

describe(Looking.name, () => {
  const servers: Server[] = [];
  const asked = { own: 0, outside: 0 };
  beforeEach(() => Object.assign(asked, { own: 0, outside: 0 }));
  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
  });

  async function answering(status: number, who: keyof typeof asked): Promise<Server> {
    const server = createServer((_, response) => {
      asked[who] += 1;
      response.writeHead(status, { location: '/elsewhere', connection: 'close' }).end(who);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    servers.push(server);
    return server;
  }
  const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function looking(PUBLIC_URL: string): Promise<Looking> {
    const own = await answering(200, 'own');
    const host = { httpAdapter: { getHttpServer: () => own } } as unknown as HttpAdapterHost;
    return new Looking(host, { PUBLIC_URL });
  }

  it('looks where anybody looks', async () => {
    const outside = await answering(200, 'outside');
    const seen = await (await looking(addressOf(outside))).look('7');
    expect(seen).toMatchObject({ address: `${addressOf(outside)}/api/v1/public-notices/7`, text: 'outside' });
  });

  it.each([302, 404, 429, 502])('an answer of %d is an answer: nobody else is asked instead', async (status) => {
    const outside = await answering(status, 'outside');
    await expect((await looking(addressOf(outside))).look('7')).rejects.toThrow(`answered ${status}`);
    expect(asked).toEqual({ own: 0, outside: 1 });
  });

  it('where nobody answers it looks at its own, and does not knock again for a while', async () => {
    const outside = await answering(200, 'outside');
    const address = addressOf(outside);
    await new Promise((done) => servers.splice(0)[0]!.close(done));
    const one = await looking(address);
    expect((await one.look('7')).text).toBe('own');
    // Back again, and still left alone.
    await new Promise<void>((done) => outside.listen(Number(new URL(address).port), '127.0.0.1', done));
    servers.push(outside);
    expect((await one.look('7')).text).toBe('own');
    const later = Date.now() + 5 * 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    expect((await one.look('7')).text).toBe('outside');
    jest.restoreAllMocks();
  });

  it('a page that is asked too often is left alone by all', async () => {
    const getMany = jest.fn(() => Promise.resolve([{ id: '1' }, { id: '2' }]));
    const same = () => query;
    const query = { select: same, where: same, andWhere: same, orderBy: same, getMany };
    const look = jest.fn(() => Promise.reject(new TooOften('429')));
    const warn = jest.fn();
    const dataSource = { getRepository: () => ({ createQueryBuilder: same }) } as unknown as DataSource;
    const proofs = new NoticeProofs(dataSource, { look }, { warn });
    await proofs.turn();
    await proofs.turn();
    expect(look.mock.calls).toEqual([['1']]);
    expect(warn).not.toHaveBeenCalled();
  });
});
