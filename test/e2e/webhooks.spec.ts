import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { loadConfig } from '#config';
import { EVENT_TYPES } from '#contracts';
import { dataSourceOptions, WebhookEndpointEntity, WebhookMessageEntity } from '#store';
import { WebhookCourier } from '../../apps/api/exchange/webhook-courier.service';
import { HttpCase, type People, people } from '../support/officer-work';
import { EventReceiver, type Received } from '../support/receivers';
import { eventually, type Person, TestStack } from '../support/stack';

interface Secret {
  id: number;
  secret: string;
  oldUntil: string | null;
}
interface Endpoint {
  id: number;
  url: string;
  version: number;
  paused: boolean;
  waiting: number;
  dead: number;
  oldUntil: string | null;
}

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
}
interface Document {
  webhooks: Record<
    string,
    {
      post: {
        parameters: { name: string; in: string; required: boolean; schema: Schema }[];
        requestBody: { content: Record<string, { schema: Schema }> };
        responses: Record<string, object>;
      };
    }
  >;
  components: { schemas: Record<string, Schema> };
}

const HOUR_MS = 3_600_000;

/** With nothing in it that the schema does not name. */
const closed = (schema: Schema): Schema => ({
  ...schema,
  ...(schema.properties && {
    properties: Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, closed(one)])),
    additionalProperties: false,
  }),
});
const asSaid = (schema: Schema, value: unknown) => z.fromJSONSchema(schema as never).parse(value);

/** Other systems are told of what happens in a case, each entry once, signed, and only when it has happened. */
describe('events that are pushed to other systems', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let db: DataSource;
  let receiver: EventReceiver;
  let other: EventReceiver;
  const stores: DataSource[] = [];

  beforeAll(async () => {
    [receiver, other] = await Promise.all([EventReceiver.start(), EventReceiver.start()]);
    stack = await TestStack.start({
      WEBHOOK_HOSTS: `${receiver.host},${other.host}`,
      PUBLIC_URL: 'https://rouzhi.example',
      ...{ OUTBOUND_PAUSE_MS: '100', OUTBOUND_TIMEOUT_MS: '2000', OUTBOUND_TRIES: '4' },
    });
    who = await people(stack);
    admin = await stack.as('admin');
    db = await store();
  });
  afterAll(async () => {
    for (const each of stores) await each.destroy();
    await stack?.end();
    await receiver?.die();
    await other?.die();
  });

  async function store(): Promise<DataSource> {
    const one = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
    stores.push(one);
    return one;
  }

  const registered = (url: string, change: object = {}) => ({
    ...{ name: '市级平台', url, events: ['cn.rouzhi.case.registered', 'cn.rouzhi.stage.entered'], unitId: null },
    ...change,
  });
  const add = (host: string, change: object = {}) =>
    admin.post<Secret>('/admin/webhooks', registered(`http://${host}/hook`, change));
  const endpoint = async (id: number) =>
    (await admin.get<{ items: Endpoint[] }>('/admin/webhooks')).items.find((e) => e.id === id)!;
  const change = async (id: number, given: object) => {
    const { version } = await endpoint(id);
    const whole = { name: '市级平台', events: ['cn.rouzhi.case.registered'], unitId: null, paused: false };
    return admin.request('PATCH', `/admin/webhooks/${id}`, { version, ...whole, ...given });
  };
  const rows = (caseNo: string, id?: number) =>
    db.getRepository(WebhookMessageEntity).findBy({ caseNo, ...(id ? { endpointId: id } : {}) });
  const until = (caseNo: string, state: string, count = 1, id?: number) =>
    eventually(
      () => rows(caseNo, id),
      (found) => found.length >= count && found.every((r) => r.state === state),
    );
  const got = (from: EventReceiver, caseNo: string) => from.received.filter((r) => r.event.subject === caseNo);
  let first: Secret;

  it('an entry comes once, verified and read by the libraries a receiver has; nothing personal with it', async () => {
    first = await add(receiver.host);
    expect(first.secret).toMatch(/^whsec_/);
    expect(JSON.stringify(await admin.get('/admin/webhooks'))).not.toContain(first.secret);
    const [kept] = await db.getRepository(WebhookEndpointEntity).find();
    expect(kept!.secret).not.toContain(first.secret.slice(6));
    receiver.secrets = [first.secret];
    const c = await HttpCase.register(who);
    await until(c.caseNo, 'sent', 2);
    const events = got(receiver, c.caseNo).sort((a, b) => Number(a.event.data!['seq']) - Number(b.event.data!['seq']));
    expect(events[0]!.event).toMatchObject({
      ...{ specversion: '1.0', type: 'cn.rouzhi.case.registered', source: 'https://rouzhi.example' },
      ...{ id: `${c.caseNo}:1`, subject: c.caseNo, datacontenttype: 'application/json' },
    });
    expect(events[0]!.event.data).toEqual({
      ...{
        caseNo: c.caseNo,
        displayNo: expect.any(String) as string,
        unit: 'psj',
        stage: 'registration',
        seq: 1,
        entry: {},
      },
    });
    expect(events.map((e) => [e.event.data!['stage'], e.event.data!['entry']]).slice(1)).toEqual([
      ['screening', { stage: 'screening' }],
    ]);
    expect(new Set(events.map((e) => e.event.id)).size).toBe(events.length);
    expect(JSON.stringify(events)).not.toContain('示例商行');
    expect(receiver.forged).toBe(0);
  });

  it('a receiver that breaks off, answers 500, and is away for a while gets the event by the same id until it takes it', async () => {
    await change(first.id, {});
    receiver.first.push(500, 'breaks off');
    const c = await HttpCase.register(who);
    const [row] = await until(c.caseNo, 'sent');
    expect(row!.attempts).toBe(3);
    // It had been taken when the line broke: told again, under the id by which a receiver knows it.
    expect(got(receiver, c.caseNo).map((r) => r.event.id)).toEqual([`${c.caseNo}:1`, `${c.caseNo}:1`]);
    expect(await rows(c.caseNo)).toHaveLength(1);
    await receiver.die();
    const away = await HttpCase.register(who);
    await eventually(
      () => rows(away.caseNo),
      ([r]) => (r?.attempts ?? 0) > 0 && r!.lastError !== null,
    );
    await receiver.revive();
    await until(away.caseNo, 'sent');
    expect(got(receiver, away.caseNo)).toHaveLength(1);
  });

  it('answers 500 for an hour: tried again with growing pauses, and taken in the end', async () => {
    await change(first.id, { paused: true });
    const c = await HttpCase.register(who);
    await until(c.caseNo, 'waiting');
    const config = { ...loadConfig({ ...process.env, ...stack.env }), OUTBOUND_TRIES: 10, OUTBOUND_PAUSE_MS: 30_000 };
    const courier = new WebhookCourier(await store(), config, pino({ enabled: false }));
    // The stack's own sender leaves what is paused alone; this one, with its own hours, is asked for that lane.
    (courier as unknown as { lanes: () => number[] }).lanes = () => [first.id];
    // So that it is now when the hour is over: the library that verifies takes no timestamp that is far off.
    const begun = Date.now() - 3_810_000;
    let at = begun;
    courier.now = () => at;
    await db.getRepository(WebhookMessageEntity).update({ caseNo: c.caseNo }, { nextTryAt: new Date(begun) });
    const tries = receiver.tries;
    const pauses: number[] = [];
    for (;;) {
      if (at - begun < HOUR_MS) receiver.first.push(500);
      await courier.turn();
      const [row] = await rows(c.caseNo);
      if (row!.state !== 'waiting') break;
      pauses.push(row!.nextTryAt.getTime() - at);
      at = row!.nextTryAt.getTime();
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920].map((s) => s * 1000));
    expect(receiver.tries - tries).toBe(8);
    expect(got(receiver, c.caseNo)).toHaveLength(1);
    await change(first.id, { paused: false });
  });

  it('what is given up lies with its reason until it is sent anew; while paused it waits', async () => {
    receiver.first.push(500, 503, 429, 500);
    const c = await HttpCase.register(who);
    const [dead] = await until(c.caseNo, 'dead');
    expect(dead).toMatchObject({ attempts: 4, lastError: '对方答 500：later' });
    expect(await admin.get<{ items: { title: string }[] }>('/notifications')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ title: '有事件没有送到对接的系统' })]) as unknown,
    });
    const list = await admin.get<{ items: { id: string; eventId: string }[] }>(
      `/admin/webhooks/${first.id}/deliveries?state=dead`,
    );
    expect(list.items.map((i) => i.eventId)).toEqual([`${c.caseNo}:1`]);
    await change(first.id, { paused: true });
    expect(await admin.post(`/admin/webhooks/${first.id}/resend`, { ids: [dead!.id] })).toEqual({ resent: 1 });
    expect(await endpoint(first.id)).toMatchObject({ paused: true, waiting: 1, dead: 0 });
    await change(first.id, { paused: false });
    await until(c.caseNo, 'sent');
    expect(await admin.post(`/admin/webhooks/${first.id}/resend`, { ids: [dead!.id] })).toEqual({ resent: 0 });
  });

  it('a new secret signs beside the old one for a day, then alone; two who replace it at once do it once', async () => {
    const { version } = await endpoint(first.id);
    const both = await Promise.all(
      [1, 2].map(() => admin.request<Secret>('POST', `/admin/webhooks/${first.id}/secret`, { version })),
    );
    expect(both.map((b) => b.status).sort()).toEqual([201, 409]);
    const fresh = both.find((b) => b.status === 201)!.body;
    const test = () => admin.post<{ taken: boolean; said: string }>(`/admin/webhooks/${first.id}/test`);
    const signed = () => receiver.received.at(-1)!;
    for (const secret of [first.secret, fresh.secret]) {
      receiver.secrets = [secret];
      expect(await test()).toEqual({ taken: true, said: 'HTTP 204' });
      expect(signed()).toMatchObject({ signatures: 2, event: { type: 'cn.rouzhi.test' } });
    }
    await db.query('UPDATE webhook_endpoint SET old_until = NOW(3) - INTERVAL 1 SECOND');
    expect(await test()).toMatchObject({ taken: true });
    expect(signed().signatures).toBe(1);
    receiver.secrets = [first.secret];
    expect(await test()).toEqual({ taken: false, said: '对方答 401：无内容' });
    receiver.secrets = [fresh.secret];
  });

  it('a slow system holds up no other; each is told of its own unit and its own events', async () => {
    await change(first.id, { events: ['cn.rouzhi.case.registered'] });
    const far = await add(other.host, { unitId: 'pwl' });
    other.secrets = [far.secret];
    const c = await HttpCase.register(who);
    await until(c.caseNo, 'sent', 1, first.id);
    expect(await rows(c.caseNo, far.id)).toEqual([]);
    const answer = await admin.request('PATCH', `/admin/webhooks/${far.id}`, {
      ...{ version: 1, name: '市级平台', events: ['cn.rouzhi.case.registered'], unitId: 'psj', paused: false },
    });
    expect(answer.status).toBe(204);
    await other.die();
    const next = await HttpCase.register(who);
    await until(next.caseNo, 'sent', 1, first.id);
    expect((await rows(next.caseNo, far.id))[0]!.state).toBe('waiting');
    await other.revive();
    await until(next.caseNo, 'sent', 1, far.id);
    expect((await admin.request('DELETE', `/admin/webhooks/${far.id}`)).status).toBe(204);
    expect(await db.getRepository(WebhookMessageEntity).countBy({ endpointId: far.id })).toBe(0);
  });

  it('an entry that never happened is told to nobody, and what took its place is', async () => {
    const c = await HttpCase.register(who);
    await until(c.caseNo, 'sent', 1, first.id);
    const [head] = await db.query<{ seq: number }[]>('SELECT seq FROM case_file WHERE case_no = ?', [c.caseNo]);
    const phantom = head!.seq + 1;
    await db.query(
      `INSERT INTO journal_entry (case_no, seq, at, type, entry, prev_hash, hash)
       SELECT case_no, ?, at, type, REPLACE(entry, '"seq":1,', '"seq":${phantom},'), prev_hash, REPEAT('0', 64) FROM journal_entry
       WHERE case_no = ? AND seq = 1`,
      [phantom, c.caseNo],
    );
    await db.query(
      `INSERT INTO feed (case_no, unit_id, stage, seq, entry_types, at) VALUES (?, 'psj', 'screening', ?, '["case.registered"]', NOW(3))`,
      [c.caseNo, phantom],
    );
    // Others go their way meanwhile: of the phantom it is seen that it waits.
    const after = await HttpCase.register(who);
    await until(after.caseNo, 'sent', 1, first.id);
    expect(await rows(c.caseNo)).toHaveLength(1);
    const [waits] = await db.query<{ push_due: number }[]>('SELECT push_due FROM feed WHERE case_no = ? AND seq = ?', [
      c.caseNo,
      phantom,
    ]);
    expect(waits!.push_due).toBe(1);
    await db.query('DELETE FROM journal_entry WHERE case_no = ? AND seq = ?', [c.caseNo, phantom]);
    await db.query('DELETE FROM feed WHERE case_no = ? AND seq = ?', [c.caseNo, phantom]);
    await change(first.id, { events: ['cn.rouzhi.case.registered', 'cn.rouzhi.task.completed'] });
    await c.complete('screen');
    await until(c.caseNo, 'sent', 2, first.id);
    expect(got(receiver, c.caseNo).map((r) => r.event.type)).toContain('cn.rouzhi.task.completed');
  });

  it('what is sent in a whole case, and to try it, is what the document of the API says of it', async () => {
    const { webhooks, components } = (await (await fetch(`${stack.url}/docs-json`)).json()) as Document;
    expect(Object.keys(webhooks)).toEqual([...EVENT_TYPES, 'cn.rouzhi.test']);
    const follows = ({ event, headers, body }: Received) => {
      const { parameters, requestBody, responses } = webhooks[event.type]!.post;
      expect(parameters.map((p) => p.name)).toEqual(['webhook-id', 'webhook-timestamp', 'webhook-signature']);
      for (const { name, schema } of parameters) asSaid(schema, headers[name]);
      const [[type, { schema }]] = Object.entries(requestBody.content) as [[string, { schema: Schema }]];
      expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
      asSaid(closed(components.schemas[schema.$ref!.split('/').at(-1)!]!), JSON.parse(body));
      expect(Object.keys(responses).sort()).toEqual(['2XX', '3XX', '410', 'default']);
    };
    await change(first.id, { events: EVENT_TYPES });
    const c = await HttpCase.register(who);
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    const told = await eventually(
      () => Promise.resolve(got(receiver, c.caseNo)),
      (all) => all.some((r) => r.event.type === 'cn.rouzhi.case.closed'),
      60_000,
    );
    await until(c.caseNo, 'sent', told.length, first.id);
    await admin.post(`/admin/webhooks/${first.id}/test`);
    const sent = [...got(receiver, c.caseNo), receiver.received.at(-1)!];
    sent.forEach(follows);
    expect([...new Set(sent.map((r) => r.event.type.replace('cn.rouzhi.', '')))].sort()).toEqual([
      ...['action.performed', 'case.closed', 'case.registered', 'case.sealed', 'document.issued', 'document.served'],
      ...['outcome.set', 'stage.entered', 'task.completed', 'task.opened', 'task.withdrawn', 'test'],
    ]);
    // Of what is said too little or too much, it is told.
    const [one] = sent;
    const { data, ...rest } = JSON.parse(one!.body) as { data: object };
    expect(() =>
      follows({ ...one!, body: JSON.stringify({ ...rest, data: { ...data, party: '示例商行' } }) }),
    ).toThrow();
    expect(() => follows({ ...one!, body: JSON.stringify(rest) })).toThrow();
  });

  it('inner, disguised and unnamed targets are refused; so are others than administrators, and a second one at an address', async () => {
    const refused = async (url: string) => {
      const { status, body } = await admin.request<{ code: string; detail: string }>(
        ...(['POST', '/admin/webhooks', registered(url)] as const),
      );
      return [status, body.code, body.detail];
    };
    const code = 'WEBHOOK_TARGET_REFUSED';
    for (const url of [
      'https://localhost/',
      'https://2130706433/',
      'https://[::ffff:127.0.0.1]/',
      'https://169.254.169.254/',
    ])
      expect(await refused(url)).toEqual([422, code, expect.stringContaining('在内网')]);
    expect(await refused('http://127.0.0.1:1/')).toEqual([422, code, '只能用 https 地址。']);
    expect(await refused('https://u:p@example.cn/')).toEqual([422, code, '网址中不能有用户名和密码。']);
    expect((await refused(`http://${receiver.host}/hook`)).slice(0, 2)).toEqual([409, 'WEBHOOK_EXISTS']);
    expect(
      (await admin.request('POST', '/admin/webhooks', registered(`http://${receiver.host}/x`, { events: ['x'] })))
        .status,
    ).toBe(400);
    expect((await who.officer.refused('/admin/webhooks', registered('https://example.cn/'))).code).toBe('FORBIDDEN');
    expect((await admin.refused('/admin/webhooks/999/test', {})).code).toBe('NOT_FOUND');
    expect(stack.unexplained()).toEqual([]);
  });
});
