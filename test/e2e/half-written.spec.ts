import { existsSync, readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { BucketServer } from '../support/bucket';
import { inkPng } from '../support/ink';
import { eventually, type Person, TestStack } from '../support/stack';

const FONTS = '/admin/paper-layouts/font/units/psj';
const FONT = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

/** The process dies when the file has its place and its row is not written yet: the store has taken the file in, and nobody hears of it. */
describe('an act that dies between its file and its row', () => {
  let server: BucketServer;
  let way: Server;
  let stack: TestStack;
  let admin: Person;
  let db: Connection;
  let stored: (() => void) | undefined;

  beforeAll(async () => {
    server = await BucketServer.start();
    const to = new URL(server.url);
    way = createServer((asked, answer) => {
      const { method, url: path, headers } = asked;
      const on = request({ host: to.hostname, port: to.port, method, path, headers }, (answered) => {
        if (method === 'PUT' && stored) answered.resume().on('end', stored);
        else answered.pipe(answer.writeHead(answered.statusCode!, answered.headers));
      });
      on.on('error', () => answer.destroy());
      asked.pipe(on);
    }).listen(0, '127.0.0.1');
    await eventually(() => Promise.resolve(way.listening), Boolean);
    const through = new URL(server.url);
    through.port = String((way.address() as AddressInfo).port);
    stack = await TestStack.start({ FILES_BUCKET_URL: through.href });
    admin = await stack.as('admin');
    db = await createConnection(stack.env['DATABASE_URL']!);
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
    way?.closeAllConnections();
    way?.close();
    await server?.end();
  });

  const doomed = async () =>
    (await db.query<RowDataPacket[]>('SELECT sha256 FROM doomed_file'))[0].map((r) => String(r['sha256']));
  const isThere = (sha256: string) => Promise.resolve(existsSync(server.pathOf(sha256)));

  /** Where its file lies. */
  async function dying(act: () => Promise<unknown>): Promise<string> {
    const reached = new Promise<void>((resolve) => (stored = resolve));
    const acting = act().then(
      () => 'answered',
      () => 'died',
    );
    await reached;
    await stack.kill('api');
    stored = undefined;
    expect(await acting).toBe('died');
    const [sha256, ...others] = await doomed();
    expect(others).toEqual([]);
    expect(await isThere(sha256!)).toBe(true);
    return sha256!;
  }

  it('leaves of a font nothing that is seen, nor its file; done again it is whole', async () => {
    const give = () => admin.give<{ no: number }>(FONTS, '字体.ttf', FONT);
    const sha256 = await dying(give);
    await stack.revive('api');
    expect(await admin.get(FONTS)).toEqual({ used: null, items: [] });
    await eventually(
      () => isThere(sha256),
      (there) => !there,
    );
    expect(await give()).toMatchObject({ status: 201, body: { no: 1 } });
    await eventually(doomed, (left) => left.length === 0);
    expect(await isThere(sha256)).toBe(true);
  });

  it('leaves of a signature nothing that is seen; done again at once, with the same key, it is whole and stays', async () => {
    const officer = await stack.as('officer1');
    const body = { password: stack.env['DEMO_PASSWORD'], image: (await inkPng(500)).toString('base64') };
    const draw = () => officer.request('POST', '/auth/signature', body, { 'idempotency-key': 'drawn-once' });
    const sha256 = await dying(draw);
    await stack.revive('api');
    expect(await draw()).toMatchObject({ status: 201, body: { no: 1 } });
    expect(await officer.get('/auth/signature')).toMatchObject({ no: 1, items: [{ no: 1, ended: null }] });
    const told = "SELECT COUNT(*) n FROM notification WHERE username = 'officer1' AND kind = 'signature'";
    expect((await db.query<RowDataPacket[]>(told))[0]).toEqual([{ n: 1 }]);
    await eventually(doomed, (left) => left.length === 0);
    expect(await isThere(sha256)).toBe(true);
    expect((await officer.read('/auth/signature/image')).status).toBe(200);
  });
});
