import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { caseWorkflowId, type Problem } from '#contracts';
import { exampleCode } from '../support/numbers';
import { HttpCase, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';
import { testTools } from '../support/tools';

const run = promisify(execFile);

/** Temporal's own command line and pages ask here what a payload says. */
describe('the payloads of the engine', () => {
  let stack: TestStack;
  let workflow: string;
  const name = '示例商行（载荷）';

  beforeAll(async () => {
    stack = await TestStack.start();
    const who = await people(stack);
    const c = await HttpCase.register(who, {
      party: { kind: 'organization', name, idNumber: exampleCode(), address: '示例街 1 号' },
    });
    workflow = caseWorkflowId(c.caseNo);
  });
  afterAll(() => stack?.end());

  /** The case's history with its payloads, as Temporal's own command line has them. */
  async function show(token?: string): Promise<string> {
    const asked = [
      ...[
        'workflow',
        'show',
        '--workflow-id',
        workflow,
        '--output',
        'json',
        '--address',
        stack.env['TEMPORAL_ADDRESS']!,
      ],
      ...(token ? ['--codec-endpoint', `${stack.url}/api/v1/codec`, '--codec-auth', `Bearer ${token}`] : []),
    ];
    const { stdout } = await run(testTools().temporal, asked, { maxBuffer: 64 * 1024 * 1024 });
    return stdout.replaceAll(/"data": "([^"]+)"/gu, (_, data: string) => Buffer.from(data, 'base64').toString());
  }

  it('are words on Temporal’s command line for who may see every case, and for nobody else', async () => {
    const sealed = await show();
    expect(sealed).toContain('WORKFLOW_EXECUTION_STARTED');
    expect(sealed).not.toContain(name);
    for (const role of ['admin', 'supervisor']) expect(await show((await stack.as(role)).token)).toContain(name);
    for (const role of ['head', 'officer1'])
      expect((await (await stack.as(role)).refused('/codec/decode', { payloads: [] })).code).toBe('FORBIDDEN');
    expect((await new Person(`${stack.url}`).refused('/codec/decode', { payloads: [] })).code).toBe('UNAUTHENTICATED');
  });

  it('are told to the engine’s own pages with the session of who has them open, and to no other page', async () => {
    const admin = await stack.as('admin');
    const { TEMPORAL_UI_URL: pages = '' } = stack.env;
    const asked = (method: string, origin: string, headers: Record<string, string> = {}) =>
      fetch(`${stack.url}/api/v1/codec/decode`, {
        method,
        headers: { origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-site', ...headers },
        ...(method === 'POST' ? { body: JSON.stringify({ payloads: [] }) } : {}),
      });
    const before = await asked('OPTIONS', pages, { 'access-control-request-method': 'POST' });
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-headers')).toContain('x-namespace');
    const cookie = `rouzhi_session=${admin.token}`;
    const answer = await asked('POST', pages, { cookie });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, pages]);
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    const other = await asked('POST', 'https://elsewhere.example', { cookie });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('that were altered or sealed with another key are named; what was never sealed comes back as it is', async () => {
    const admin = await stack.as('admin');
    const decode = (payload: object) => admin.request<Problem>('POST', '/codec/decode', { payloads: [payload] });
    const plain = { metadata: { encoding: b64('json/plain') }, data: b64('{"a":1}') };
    expect((await decode(plain)).body).toEqual({ payloads: [plain] });
    const sealed = (id: string) => ({
      metadata: { encoding: b64('binary/aes-256-gcm'), 'key-id': b64(id) },
      data: b64('x'.repeat(40)),
    });
    const [ours] = stack.env['PAYLOAD_KEYS']!.split(':');
    for (const id of [ours!, 'lost']) {
      const { status, body } = await decode(sealed(id));
      expect([status, body.code]).toEqual([422, 'PAYLOAD_UNREADABLE']);
      if (id === 'lost') expect(body.detail).toContain('lost');
    }
    expect((await decode({ data: '%%' })).body.code).toBe('VALIDATION_FAILED');
  });

  it('are opened on record', async () => {
    const admin = await stack.as('admin');
    const told = await eventually(
      async () => {
        const { items } = await admin.get<{ items: { username: string; route: string; status: number }[] }>(
          '/admin/audit',
        );
        return items.filter((i) => i.route.endsWith('/codec/decode')).map((i) => `${i.username} ${i.status}`);
      },
      (rows) => rows.includes('officer1 403'),
    );
    expect(told).toContain('supervisor 200');
  });
});

const b64 = (text: string) => Buffer.from(text).toString('base64');
