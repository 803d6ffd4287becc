import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import createClient from 'openapi-fetch';
import { type ErrorCode, ERRORS } from '#contracts';
import { OF_REQUESTS } from '../../apps/api/contract/examples';
import type { components, paths } from '../../apps/console/src/api/schema';
import { deedOf } from '../../apps/console/src/admin/deeds';
import { conditionsAnswered, item } from '../support/cases';
import { exampleCode } from '../support/numbers';
import { TestStack } from '../support/stack';

const SECONDS = 60;

const SCREENED = {
  factsEstablished: true,
  rightsTold: true,
  harm: 'slight',
  corrected: 'notYet',
  route: 'correction',
  opinion: '符合清单条件，情节轻微。',
} as const;

interface Answer {
  $ref?: string;
  content?: Record<
    string,
    { schema: { allOf: { properties?: { code: { enum: ErrorCode[] } } }[] }; example: { code: ErrorCode } }
  >;
}
interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: {
    schemas: { Problem: { properties: { code: { enum: string[] } } } };
    responses: Record<string, Answer>;
  };
}

describe('the API keeps to its own document', () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await TestStack.start();
  });
  afterAll(() => stack?.end());

  it('every operation tells how it can be refused, in problem documents with a code', async () => {
    const document = (await (await fetch(`${stack.url}/docs-json`)).json()) as Document;
    expect(document.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(ERRORS));
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({ name: `${method} ${path}`, responses })),
    );
    expect(operations.length).toBeGreaterThan(50);
    for (const { name, responses } of operations) {
      const statuses = Object.keys(responses);
      expect([name, statuses]).toEqual([name, expect.arrayContaining(['400', '404', '503'])]);
      for (const status of statuses.filter((s) => Number(s) >= 400)) {
        const shared = document.components.responses[responses[status]!.$ref!.split('/').at(-1)!]!;
        const told = shared.content!['application/problem+json']!;
        const codes = told.schema.allOf[1]!.properties!.code.enum;
        expect(codes.length).toBeGreaterThan(0);
        expect(codes.map((code) => [code, ERRORS[code].status])).toEqual(codes.map((code) => [code, Number(status)]));
        expect(codes).toContain(told.example.code);
      }
    }
  });

  it('the console says every write in words where it tells the access log', async () => {
    const document = (await (await fetch(`${stack.url}/docs-json`)).json()) as Document;
    const writes = Object.entries(document.paths).flatMap(([path, methods]) => {
      const route = path
        .replace('/api/v1', '')
        .replace(/\{(\w+)\}/g, ':$1')
        .replace(/\/actions\/[a-z-]+$/, '/actions/:action');
      return Object.keys(methods)
        .filter((method) => method !== 'get' && !/\/(draft|outlook|preview)$/.test(route))
        .map((method) => deedOf({ method: method.toUpperCase(), route, subject: null }, new Map()));
    });
    expect(writes.length).toBeGreaterThan(40);
    expect(writes.filter((words) => /[/:]/.test(words))).toEqual([]);
  });

  it('a client typed by it files a case, claims the first task and completes it', async () => {
    const client = createClient<paths>({ baseUrl: stack.url });
    const keyed = () => ({ 'Idempotency-Key': randomUUID() });
    const entered = await client.POST('/api/v1/auth/login', {
      body: { username: 'officer1', password: stack.env['DEMO_PASSWORD']! },
    });
    const headers = { authorization: `Bearer ${entered.data!.accessToken}` };
    client.use({
      onRequest({ request }) {
        request.headers.set('authorization', headers.authorization);
        return request;
      },
    });

    const body = OF_REQUESTS['CasesController_register'] as components['schemas']['RegisterCase'];
    const party = { ...body.party, idNumber: exampleCode() };
    const registered = await client.POST('/api/v1/cases', {
      params: { header: keyed() },
      body: { ...body, party, violationOn: new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10) },
    });
    const { caseNo, tasks } = registered.data!;
    const { id } = tasks.find(({ kind }) => kind === 'screen')!;
    const { data: claimed } = await client.POST('/api/v1/tasks/{id}/claim', {
      params: { path: { id }, header: keyed() },
      body: { version: 1 },
    });
    expect(claimed).toMatchObject({ caseNo, assignee: 'officer1' });

    const other = await client.POST('/api/v1/tasks/{id}/complete', {
      params: { path: { id }, header: keyed() },
      body: { kind: 'fileDossier', data: { note: '材料齐全。' } },
    });
    expect(other.error).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'kind' }] });

    const { data: task } = await client.GET('/api/v1/tasks/{id}', { params: { path: { id } } });
    expect(task!.form).toHaveProperty('properties');
    const { data: reply } = await client.POST('/api/v1/tasks/{id}/complete', {
      params: { path: { id }, header: keyed() },
      body: {
        kind: 'screen',
        data: { ...SCREENED, answers: conditionsAnswered(item('sj-01')) },
        version: claimed!.version,
      },
    });
    expect(reply).toMatchObject({ caseNo, status: 'open' });

    const refused = await client.POST('/api/v1/cases/{caseNo}/actions/resume', {
      params: { path: { caseNo }, header: keyed() },
      body: { reason: '情形已消除。' },
    });
    expect(refused.error?.code).toBe('FORBIDDEN' satisfies NonNullable<typeof refused.error>['code']);
  });

  it('the demo, which plays by a client typed by it, brings a case to the sealed dossier and one to the paid fine', async () => {
    const { code, told } = await script('demo.mjs', '1', '4');
    if (code !== 0) throw new Error(told);
    expect(told).toMatch(/按期改正.*结果 责令改正已履行.*链完整/);
    expect(told).toMatch(/屡次违法直接处罚.*结果 行政处罚.*链完整/);
    expect(told).toContain('与预期一致。');
  });

  it(`answers ${SECONDS} seconds of made-up requests without a server error or an undocumented status`, async () => {
    const { code, told } = await script('fuzz.mjs', String(SECONDS));
    // What was found is what somebody reads here, whole.
    if (code !== 0) throw new Error(told);
    expect(told).toContain('generated');
  });

  async function script(name: string, ...args: string[]): Promise<{ code: number | null; told: string }> {
    const child = spawn(process.execPath, [join(__dirname, '../../scripts', name), ...args], {
      env: { ...process.env, ROUZHI_URL: stack.url, DEMO_PASSWORD: stack.env['DEMO_PASSWORD'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, told };
  }
});
