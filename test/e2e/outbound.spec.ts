import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { loadConfig } from '#config';
import { dataSourceOptions, OutboundMessageEntity } from '#store';
import { channelsOf } from '../../apps/api/outbound/channels';
import { Sender } from '../../apps/api/outbound/sender.service';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { MailServer, TextGateway } from '../support/receivers';
import { eventually, type Person, TestStack } from '../support/stack';

interface Message {
  id: string;
  name: string | null;
  address: string;
  way: string;
  title: string;
  state: 'waiting' | 'sent' | 'dead';
  attempts: number;
  lastError: string | null;
  receipt: string | null;
}
interface Outbound {
  ways: { way: string; on: boolean }[];
  dead: number;
  waiting: number;
  items: Message[];
}

const KEY = 'a key that only the house and its gateway know';

/** What people are told in the console reaches them outside too, once, and only when it has happened. */
describe('messages that leave the house', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let db: DataSource;
  let mail: MailServer;
  let gateway: TextGateway;
  const stores: DataSource[] = [];

  beforeAll(async () => {
    [mail, gateway] = await Promise.all([MailServer.start(), new TextGateway(KEY).open()]);
    stack = await TestStack.start({
      ...{ SMTP_URL: mail.url, SMTP_FROM: '柔执 <rouzhi@example.cn>', GATEWAY_KEY: KEY },
      ...{ SMS_GATEWAY_URL: gateway.url, IM_GATEWAY_URL: gateway.url },
      PUBLIC_URL: 'https://rouzhi.example',
      ...{ OUTBOUND_PAUSE_MS: '100', OUTBOUND_TIMEOUT_MS: '3000', OUTBOUND_TRIES: '4' },
    });
    who = await people(stack);
    admin = await stack.as('admin');
    db = await store();
  });
  afterAll(async () => {
    for (const each of stores) await each.destroy();
    await stack?.end();
    await mail?.die();
    await gateway?.close();
  });

  async function store(): Promise<DataSource> {
    const one = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
    stores.push(one);
    return one;
  }

  const reach = (person: Person, ways: string[], change: object = {}) =>
    person.request('PUT', '/contact', {
      ...{ email: 'officer1@example.cn', phone: '13800001234', im: 'officer1' },
      choices: { work: ways, deadlines: [], course: [], other: [] },
      ...change,
    });
  const list = (state: Message['state']) => admin.get<Outbound>(`/admin/outbound?state=${state}`);
  const rows = (caseNo: string) => db.getRepository(OutboundMessageEntity).findBy({ caseNo });
  /** Whatever the hour: what waits for the office to open goes now. */
  const openOffice = () =>
    db.query("UPDATE outbound_message SET next_try_at = NOW(3) WHERE state = 'waiting' AND attempts = 0");
  /** Everything of a case has come to `state`. */
  const until = (caseNo: string, state: Message['state'], count = 1) =>
    eventually(
      async () => {
        const found = await rows(caseNo);
        if (found.length >= count) await openOffice();
        return found;
      },
      (found) => found.length >= count && found.every((r) => r.state === state),
    );

  it('a new task comes by mail, once, when its entry has happened; who has chosen nothing is not written to', async () => {
    expect((await reach(who.officer, ['email'])).status).toBe(200);
    const c = await HttpCase.register(who);
    const [row] = await until(c.caseNo, 'sent');
    expect(row).toMatchObject({ way: 'email', username: 'officer1', attempts: 1 });
    expect(row!.receipt).toContain('taken as');
    const mails = mail.mails.filter((m) => m.text.includes(row!.title));
    expect(mails).toEqual([
      expect.objectContaining({ to: ['officer1@example.cn'], subject: expect.stringContaining('新任务：') as string }),
    ]);
    expect(mails[0]!.text).toContain('执法员甲：');
    expect(mails[0]!.text).toContain(`https://rouzhi.example/cases/${c.caseNo}`);
    expect(await rows(c.caseNo)).toHaveLength(1);
  });

  it('the mail server dies in the middle of a message and comes back: it arrives once', async () => {
    mail.breaksOff = true;
    const [before, tries] = [mail.mails.length, mail.tries];
    const c = await HttpCase.register(who);
    await eventually(
      async () => {
        if ((await rows(c.caseNo)).length > 0) await openOffice();
        return mail.tries;
      },
      (n) => n > tries,
    );
    await eventually(
      () => rows(c.caseNo),
      ([row]) => row!.state === 'waiting' && row!.attempts >= 1 && row!.lastError !== null,
    );
    mail.breaksOff = false;
    await mail.revive();
    const [row] = await until(c.caseNo, 'sent');
    expect(row!.attempts).toBeGreaterThan(1);
    expect(row!.lastError).toBeNull();
    expect(mail.mails).toHaveLength(before + 1);
  });

  it('a gateway that answers 500 for a while is asked again with the same key and a signature that holds; its receipt is kept', async () => {
    await reach(who.officer, ['sms', 'im']);
    const before = gateway.calls.length;
    // Fewer than a message is tried: whichever of the two gets them all still arrives.
    gateway.first.push(500, 503, 429);
    const c = await HttpCase.register(who);
    const sent = await until(c.caseNo, 'sent', 2);
    expect(sent.map((r) => r.way).sort()).toEqual(['im', 'sms']);
    for (const { receipt } of sent) expect(receipt).toMatch(/^receipt-/);
    const calls = gateway.calls.slice(before);
    expect(calls).toHaveLength(5);
    expect(new Set(calls.map((call) => call.id)).size).toBe(2);
    expect(gateway.forged).toBe(0);
    const text = calls.find((call) => call.channel === 'sms')!;
    expect(text).toMatchObject({ to: '13800001234', text: expect.stringContaining('【柔执】新任务：') as string });
    // A phone shows it to whoever looks.
    expect(text.text).not.toContain('示例商行');
  });

  it('what is refused for good, or too often, lies among the dead letters with its reason until it is sent anew', async () => {
    await reach(who.officer, ['sms']);
    gateway.first.push(422);
    const c = await HttpCase.register(who);
    const [refused] = await until(c.caseNo, 'dead');
    expect(refused).toMatchObject({ attempts: 1, lastError: '网关答 422：{"error":"answered 422"}' });
    await reach(who.officer, ['email'], { email: 'nobody@example.cn' });
    const other = await HttpCase.register(who);
    const [unknown] = await until(other.caseNo, 'dead');
    expect(unknown!.lastError).toContain('no such mailbox');
    await reach(who.officer, ['im']);
    gateway.first.push(500, 500, 500, 500);
    const third = await HttpCase.register(who);
    const [given] = await until(third.caseNo, 'dead');
    expect(given!.attempts).toBe(4);

    const { dead, items } = await list('dead');
    expect(dead).toBe(3);
    expect(items.map((i) => i.id)).toEqual([given, unknown, refused].map((r) => r!.id));
    expect(await admin.get<{ items: { title: string }[] }>('/notifications')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ title: '有消息没有发出' })]) as unknown,
    });
    expect((await who.officer.refused('/admin/outbound/resend', { ids: [given!.id] })).code).toBe('FORBIDDEN');
    // Where it could not be delivered the person is reached elsewhere today.
    await reach(who.officer, ['email']);
    expect(await admin.post('/admin/outbound/resend', { ids: items.map((i) => i.id) })).toEqual({ resent: 3 });
    for (const each of [c, other, third]) await until(each.caseNo, 'sent');
    expect((await list('dead')).items).toEqual([]);
    expect(await admin.post('/admin/outbound/resend', { ids: [given!.id] })).toEqual({ resent: 0 });
  });

  it('several that send at once send each message once', async () => {
    const config = loadConfig({ ...process.env, ...stack.env });
    const senders = await Promise.all(
      [1, 2].map(async () => new Sender(await store(), channelsOf(config), config, pino({ enabled: false }))),
    );
    const now = new Date();
    const planted = Array.from({ length: 40 }, (_, i) => ({
      ...{ messageKey: `planted:${i}`, caseNo: 'planted', kind: 'task', way: 'im' as const, username: 'officer1' },
      ...{ address: 'officer1', title: `第 ${i} 条`, body: '正文', state: 'waiting' as const, attempts: 0 },
      ...{ nextTryAt: now, createdAt: now },
    }));
    const before = gateway.calls.length;
    await db.getRepository(OutboundMessageEntity).insert(planted);
    await Promise.all(senders.map((s) => s.turn()));
    const sent = await until('planted', 'sent', 40);
    expect(sent.every((r) => r.attempts === 1)).toBe(true);
    const titles = gateway.calls.slice(before).map((call) => call.title);
    expect(titles.filter((t) => t.startsWith('第 ')).sort()).toEqual(planted.map((p) => p.title).sort());
  });

  it('a gateway that answers 500 for an hour is asked with growing pauses and takes each message once; one that stays away gets ten tries', async () => {
    const own = await new TextGateway(KEY).open();
    const config = {
      ...loadConfig({ ...process.env, ...stack.env }),
      ...{ SMS_GATEWAY_URL: own.url, IM_GATEWAY_URL: own.url, OUTBOUND_TRIES: 10, OUTBOUND_PAUSE_MS: 30_000 },
    };
    const sender = new Sender(await store(), channelsOf(config), config, pino({ enabled: false }));
    // In hours of its own that the stack's sender has not come to, so that it leaves these alone; nothing else is this one's.
    const begun = Date.now() + 86_400_000;
    let at = begun;
    sender.now = () => at;
    const plant = async (caseNo: string) => {
      (sender as unknown as { of: (way: string) => object }).of = (way) => ({ way, caseNo });
      at = begun;
      const both = (['sms', 'im'] as const).map((way) => ({
        ...{ messageKey: `${caseNo}:${way}`, caseNo, kind: 'task', way, username: 'officer1', address: '13800001234' },
        ...{ title: `${caseNo} ${way}`, body: '正文', state: 'waiting' as const, attempts: 0 },
        ...{ nextTryAt: new Date(begun), createdAt: new Date(begun) },
      }));
      await db.getRepository(OutboundMessageEntity).insert(both);
    };
    /** The gateway answers 500 for so long; how long it was waited after each try, seconds. */
    const tried = async (caseNo: string, awayMs: number): Promise<number[]> => {
      const pauses: number[] = [];
      for (;;) {
        own.first.splice(0, own.first.length, ...(at - begun < awayMs ? [500, 500] : []));
        // A way leaves what another is looking at in the same moment to the next turn.
        const [one, other] = await eventually(
          async () => {
            await sender.turn();
            return rows(caseNo);
          },
          (all) => all.every((r) => r.state !== 'waiting' || r.nextTryAt.getTime() > at),
        );
        expect([other!.state, other!.nextTryAt, other!.attempts]).toEqual([one!.state, one!.nextTryAt, one!.attempts]);
        if (one!.state !== 'waiting') return pauses;
        expect(one!.lastError).toContain('网关答 500');
        pauses.push((one!.nextTryAt.getTime() - at) / 1000);
        // Not a moment before it is due.
        const calls = own.calls.length;
        at = one!.nextTryAt.getTime() - 1;
        await sender.turn();
        expect(own.calls).toHaveLength(calls);
        at += 1;
      }
    };
    try {
      await plant('an-hour');
      expect(await tried('an-hour', 3_600_000)).toEqual([30, 60, 120, 240, 480, 960, 1920]);
      expect((await rows('an-hour')).map((r) => [r.state, r.attempts, r.lastError])).toEqual([
        ['sent', 8, null],
        ['sent', 8, null],
      ]);
      expect([...own.taken.values()].map((call) => call.channel).sort()).toEqual(['im', 'sms']);
      expect(own.calls).toHaveLength(16);
      at += 86_400_000;
      await sender.turn();
      expect(own.calls).toHaveLength(16);

      await plant('for-good');
      expect(await tried('for-good', Infinity)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
      expect((await rows('for-good')).map((r) => [r.state, r.attempts])).toEqual([
        ['dead', 10],
        ['dead', 10],
      ]);
      expect([own.calls.length, own.taken.size, own.forged]).toEqual([36, 2, 0]);
    } finally {
      await own.close();
    }
  });

  it('an entry that never happened tells nobody outside', async () => {
    await reach(who.officer, ['im']);
    const c = await HttpCase.register(who);
    await until(c.caseNo, 'sent');
    // As a workflow task leaves it that was lost after its projection had been written.
    const [head] = await db.query<{ seq: number; final_seq: number }[]>(
      'SELECT seq, final_seq FROM case_file WHERE case_no = ?',
      [c.caseNo],
    );
    const phantom = head!.seq + 1;
    expect(head!.final_seq).toBeLessThan(phantom);
    await db.query(
      `INSERT INTO journal_entry (case_no, seq, at, type, entry, prev_hash, hash)
       SELECT case_no, ?, at, type, entry, prev_hash, REPEAT('0', 64) FROM journal_entry WHERE case_no = ? AND seq = ?`,
      [phantom, c.caseNo, head!.seq],
    );
    const told = (key: string, seq: number) =>
      db.query(
        `INSERT INTO notification (notification_key, case_no, seq, kind, title, body, username, created_at, visible_at)
         VALUES (?, ?, ?, 'task', '从未发生', '从未发生', 'officer1', NOW(3), NOW(3))`,
        [key, c.caseNo, seq],
      );
    await told('phantom', phantom);
    await told('after the phantom', 0);
    const found = await eventually(
      () => rows(c.caseNo),
      (all) => all.some((r) => r.messageKey.startsWith('after the phantom')),
    );
    expect(found.filter((r) => r.messageKey.startsWith('phantom'))).toEqual([]);
    const [waits] = await db.query<{ outbound_due: number }[]>(
      "SELECT outbound_due FROM notification WHERE notification_key = 'phantom'",
    );
    expect(waits!.outbound_due).toBe(1);
    await db.query('DELETE FROM journal_entry WHERE case_no = ? AND seq = ?', [c.caseNo, phantom]);
    await db.query("DELETE FROM notification WHERE notification_key = 'phantom'");
  });

  it('a party is sent its link where it has agreed to be served by text, without the code; else none is made', async () => {
    await reach(who.officer, []);
    const refused = async (c: HttpCase) =>
      (await who.officer.refused(`/cases/${c.caseNo}/party-link`, { byText: true })).code;
    const agree = async (c: HttpCase) => {
      const paper = Buffer.from('%PDF-1.4\n%%EOF\n');
      const { body } = await who.officer.give<{ sha256: string }>(
        `/cases/${c.caseNo}/attachments`,
        '确认书.pdf',
        paper,
      );
      await c.act('confirm-address', {
        ...{ address: '示例街 1 号，手机短信', channels: ['sms'], attachments: [body.sha256] },
        signedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
      });
    };
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    const silent = await HttpCase.register(who, { party });
    await agree(silent);
    expect(await refused(silent)).toBe('PARTY_PHONE_MISSING');
    const c = await HttpCase.register(who, { party: { ...party, idNumber: exampleCode(), phone: '139 0000 1234' } });
    expect(await refused(c)).toBe('PARTY_TEXT_NOT_AGREED');
    expect(await db.query('SELECT 1 FROM party_access WHERE case_no IN (?)', [[c.caseNo, silent.caseNo]])).toEqual([]);
    await agree(c);
    const link = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`, {
      byText: true,
    });
    const [row] = await until(c.caseNo, 'sent');
    const text = [...gateway.taken.values()].find((call) => call.to === '13900001234')!;
    expect(text.text).toContain(`https://rouzhi.example${link.path} `);
    expect(text.text).not.toContain(link.code);
    // It has gone: nothing of it lies about.
    expect(row).toMatchObject({ username: null, body: '' });
    expect((await list('sent')).items.find((i) => i.id === row!.id)).toMatchObject({
      name: null,
      address: '139****1234',
    });
  });

  it('says which ways are on; an address that is none, and a way without one, are refused', async () => {
    const ready = (await (await fetch(`${stack.url}/health/ready`)).json()) as object;
    expect(ready).toMatchObject({ outbound: { email: 'on', sms: 'on', im: 'on' } });
    expect(await reach(who.officer, ['email'], { email: 'nobody' })).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
    expect(await reach(who.officer, ['sms'], { phone: null })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'phone', message: '选择了用短信接收，请填写手机号码。' }] },
    });
    expect(stack.unexplained()).toEqual([]);
  });
});
