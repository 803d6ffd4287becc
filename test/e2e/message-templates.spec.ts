import { DataSource } from 'typeorm';
import { dataSourceOptions, OutboundMessageEntity } from '#store';
import { HttpCase, type People, people } from '../support/officer-work';
import { TextGateway } from '../support/receivers';
import { eventually, type Person, TestStack } from '../support/stack';

interface Template {
  event: string;
  way: string;
  body: string;
  isDefault: boolean;
  version: number;
  versions: { version: number; by: string; body: string | null }[];
}
const KEY = 'a key that only the house and its gateway know';

/** What messages say is an administrator's to write, within what each way may carry. */
describe('message templates', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let db: DataSource;
  let gateway: TextGateway;

  beforeAll(async () => {
    gateway = await new TextGateway(KEY).open();
    stack = await TestStack.start({ GATEWAY_KEY: KEY, SMS_GATEWAY_URL: gateway.url, OUTBOUND_PAUSE_MS: '100' });
    who = await people(stack);
    admin = await stack.as('admin');
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
    await who.officer.request('PUT', '/contact', {
      ...{ email: null, phone: '13800001234', im: null },
      choices: { work: ['sms'], deadlines: [], course: [], other: [] },
    });
  });
  afterAll(async () => {
    await db?.destroy();
    await stack?.end();
    await gateway?.close();
  });

  const change = async (body: object, place = 'work/sms', person = admin) => {
    const answer = await person.request<{ code?: string; errors?: { message: string }[] } | undefined>(
      ...(['PUT', `/admin/message-templates/${place}`, { subject: null, ...body }] as const),
    );
    return { status: answer.status, code: answer.body?.code, errors: answer.body?.errors };
  };
  const template = async (event = 'work', way = 'sms') =>
    (await admin.get<{ items: Template[] }>('/admin/message-templates')).items.find(
      (t) => t.event === event && t.way === way,
    )!;
  /** What the officer is sent of a new case, as it waits. */
  const queued = async () => {
    const { caseNo } = await HttpCase.register(who);
    const [row] = await eventually(
      () => db.getRepository(OutboundMessageEntity).findBy({ caseNo }),
      (rows) => rows.length > 0,
      60_000,
    );
    return row!;
  };

  it('a faulty one is refused with its name and place; what a short message may not carry no template gets', async () => {
    expect(await change({ version: 0, body: '【示例】{title}{party}' })).toMatchObject({
      ...{ status: 422, code: 'TEMPLATE_FAULTY' },
      errors: [{ message: '第 1 行第 12 字：没有 {party} 这个变量，可以用的有{title}、{displayNo}。' }],
    });
    for (const body of ['【示例】{title}{body}', '【示例】{displayNo}', '【示例】{title', '{title}'])
      expect(await change({ version: 0, body })).toMatchObject({ status: 422, code: 'TEMPLATE_FAULTY' });
    expect(await change({ version: 0, body: '{title}{code}' }, 'partyLink/sms')).toMatchObject({ status: 422 });
    expect(await change({ version: 0, body: '{title}' }, 'partyLink/email')).toMatchObject({ status: 404 });
    expect(await change({ version: 0, body: '【示例】{title}' }, 'work/sms', who.officer)).toMatchObject({
      status: 403,
    });
    const preview = await admin.post('/admin/message-templates/work/sms/preview', {
      subject: null,
      body: '【示例】{title}',
    });
    expect(preview).toEqual({ subject: null, body: '【示例】新任务：核查', characters: 10, parts: 1, faults: [] });
    expect(await template()).toMatchObject({ isDefault: true, version: 0, versions: [] });
  });

  it('what waits keeps its words, what comes after has the new ones; two editors at once are one; back to the default', async () => {
    const before = await queued();
    expect(before.body).toMatch(/^【柔执】新任务：/);
    const both = await Promise.all(
      ['甲', '乙'].map((sign) => change({ version: 0, body: `【示例${sign}】{title}，案号{displayNo}` })),
    );
    expect(both.map((b) => [b.status, b.code]).sort()).toEqual([
      [204, undefined],
      [409, 'TEMPLATE_CHANGED'],
    ]);
    expect(await change({ version: 0, body: '【示例】{title}' })).toMatchObject({
      status: 409,
      code: 'TEMPLATE_CHANGED',
    });
    const after = await queued();
    expect(after.body).toMatch(/^【示例[甲乙]】新任务：.*，案号.*〔\d{4}〕\d+号$/);
    const { body } = await db.getRepository(OutboundMessageEntity).findOneByOrFail({ id: before.id });
    expect(body).toBe(before.body);
    await db.query("UPDATE outbound_message SET next_try_at = NOW(3) WHERE state = 'waiting' AND attempts = 0");
    await eventually(
      () => Promise.resolve([...gateway.taken.values()].map((call) => call.text)),
      (texts) => [before.body, after.body].every((text) => texts.includes(text)),
      60_000,
    );

    expect(await change({ version: 1, body: null })).toMatchObject({ status: 204 });
    expect((await queued()).body).toMatch(/^【柔执】新任务：/);
    const { isDefault, versions } = await template();
    expect(isDefault).toBe(true);
    expect(versions.map((v) => [v.version, v.by, v.body === null])).toEqual([
      [2, expect.any(String), true],
      [1, expect.any(String), false],
    ]);
    expect(stack.unexplained()).toEqual([]);
  });
});
