import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ACTIONS, type ActionDeclaration, type ErrorCode, ERRORS, TASKS } from '#contracts';
import { casesBehind, shows } from '../../apps/api/admin/shown';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);

interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  responses: Record<string, { $ref?: string }>;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}
interface Coded {
  properties?: { code: { enum: ErrorCode[] } };
}
interface Document {
  openapi: string;
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { oneOf?: object[] }>;
    responses: Record<string, { content: { 'application/problem+json': { schema: { allOf: Coded[] } } } }>;
    securitySchemes: object;
  };
}

describe('the document of the API', () => {
  let text: string;
  let document: Document;
  let operations: [name: string, Operation][];
  beforeAll(async () => {
    const printed = await run(process.execPath, [join(ROOT, 'dist/apps/api/openapi.js')], { maxBuffer: 1e8 });
    text = printed.stdout;
    document = JSON.parse(text) as Document;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, o]): [string, Operation] => [`${method} ${path}`, o]),
    );
  });

  it('is clean to a linter with its recommended rules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rouzhi-document-'));
    try {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, text);
      const { stdout } = await run(
        process.execPath,
        [
          join(ROOT, 'node_modules/@redocly/cli/bin/cli.js'),
          ...['lint', file, '--config', join(ROOT, 'redocly.yaml'), '--format', 'json', '--max-problems', '1000'],
        ],
        { env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }, maxBuffer: 1e8 },
      ).catch((failed: { stdout: string }) => failed);
      const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; location: { pointer: string }[] }[] };
      expect(problems.map((p) => `${p.ruleId} ${p.location[0]?.pointer}`)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says of every operation in Chinese what it does, where it belongs and who may ask', () => {
    expect(document.openapi).toBe('3.1.0');
    const tags = document.tags.map(({ name }) => name);
    const schemes = Object.keys(document.components.securitySchemes);
    for (const [name, { summary, tags: own, security }] of operations) {
      expect([name, summary]).toEqual([name, expect.stringMatching(/[\u4e00-\u9fff]/)]);
      expect([name, own]).toEqual([name, [expect.any(String)]]);
      expect(tags).toContain(own![0]);
      expect([name, security]).toEqual([name, expect.any(Array)]);
      for (const scheme of security!.flatMap(Object.keys)) expect(schemes).toContain(scheme);
    }
    expect(new Set(operations.map(([, o]) => o.operationId)).size).toBe(operations.length);
  });

  it('says how each can be refused, with codes that have the status', () => {
    for (const [name, { responses }] of operations) {
      const refused = Object.entries(responses).filter(([status]) => status >= '400');
      expect([name, refused.some(([status]) => status < '500')]).toEqual([name, true]);
      for (const [status, { $ref }] of refused) {
        const told = document.components.responses[$ref!.split('/').at(-1)!]!.content['application/problem+json'];
        const codes = told.schema.allOf.flatMap((s) => s.properties?.code.enum ?? []);
        expect([name, codes.length]).not.toEqual([name, 0]);
        for (const code of codes) expect([code, ERRORS[code].status]).toEqual([code, Number(status)]);
      }
    }
  });

  it('of an action tells what its own law refuses, and not what another’s does', () => {
    const codes = (action: string) =>
      Object.values(document.paths[`/api/v1/cases/{caseNo}/actions/${action}`]!['post']!.responses).flatMap(
        ({ $ref }) =>
          $ref
            ? document.components.responses[$ref.split('/').at(-1)!]!.content[
                'application/problem+json'
              ].schema.allOf.flatMap((s) => s.properties?.code.enum ?? [])
            : [],
      );
    expect(codes('add-evidence')).toEqual(
      expect.arrayContaining(['AUDIOVISUAL_UNMARKED', 'DATE_IN_FUTURE', 'CASE_CLOSED', 'IDEMPOTENCY_KEY_REQUIRED']),
    );
    expect(codes('add-evidence')).not.toContain('SUSPENSION_GROUND');
    expect(codes('suspend')).toContain('SUSPENSION_GROUND');
  });

  it('has each action in a place of its own with its form, for the party what the party may', () => {
    for (const action of Object.values<ActionDeclaration>(ACTIONS)) {
      const schema = `${action.name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Form`;
      const own = document.paths[`/api/v1/cases/{caseNo}/actions/${action.name}`]!['post']!;
      expect(own.summary).toBe(action.title);
      expect(own.requestBody!.content['application/json']!.schema.$ref).toBe(`#/components/schemas/${schema}`);
      expect(document.components.schemas).toHaveProperty(schema);
      expect(`/api/v1/party/actions/${action.name}` in document.paths).toBe(action.partyMay === 'byForm');
    }
  });

  it('tells the forms of a task apart by its kind', () => {
    const { oneOf, discriminator } = document.components.schemas['Complete'] as {
      oneOf: object[];
      discriminator: { propertyName: string; mapping: Record<string, string> };
    };
    expect(discriminator.propertyName).toBe('kind');
    expect(Object.keys(discriminator.mapping)).toEqual(Object.keys(TASKS));
    expect(oneOf).toHaveLength(Object.keys(TASKS).length);
  });

  it('has no address of one thing whose look the access log would miss', () => {
    const parameter = /\{(\w+)\}/g;
    const addresses = Object.entries(document.paths)
      .filter(([path, { get }]) => get && path.includes('{'))
      .map(([path]) => path.replace('/api/v1', '').replace(parameter, ':$1'));
    expect(addresses.filter((path) => !shows('GET', path)).sort()).toEqual(SHOW_NO_CASE);
    // Whose cases its address does not name, the store is asked for.
    const named = (path: string) => /:caseNo|^\/tasks\/:|^\/party\/|\/stamps\//.test(path);
    const params = { id: '1', no: '1' };
    const unasked = addresses.filter((path) => shows('GET', path) && !named(path) && !casesBehind(path, params));
    expect(unasked).toEqual([]);
  });
});

/** Published to everybody; an officer's own typing; or of units, law, lists and papers, and of no case. A new one: see `shown.ts`. */
const SHOW_NO_CASE = [
  '/admin/paper-forms/:id/sample',
  '/admin/paper-layouts/:part/template',
  '/admin/paper-layouts/:part/units/:unitId',
  '/admin/paper-layouts/:part/units/:unitId/:no/file',
  '/admin/paper-layouts/:part/units/:unitId/:no/preview',
  '/admin/people/:username/signatures',
  '/admin/units/:id/signing',
  '/admin/units/:id/stamps',
  '/admin/webhooks/:id/deliveries',
  '/items/:id',
  '/lists/:id/versions/:version',
  '/lists/:id/versions/:version/effect',
  '/lists/:id/versions/:version/evaluation',
  '/lists/:id/versions/:version/sheet',
  '/proposals/:id',
  '/public-decisions/:publicId',
  '/public-lists/:id/versions/:version',
  '/public-lists/opinions/:receipt',
  '/public-notices/:id',
  '/public-typical-cases/:id',
  '/tasks/:id/draft',
];
