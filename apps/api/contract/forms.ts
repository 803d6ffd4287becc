import type { OpenAPIObject } from '@nestjs/swagger';
import {
  type ActionDeclaration,
  ACTIONS,
  type Role,
  ROLES,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
} from '#contracts';
import { formOf, formSchema } from '#documents';
import type { Operation } from './operations';
import { ofTask } from './problems';

const ACT = '/api/v1/cases/{caseNo}/actions/{action}';
const PARTY_ACT = '/api/v1/party/actions/{action}';
const COMPLETE = '/api/v1/tasks/{id}/complete';

const actions = Object.values<ActionDeclaration>(ACTIONS);
const tasks = Object.values<TaskDeclaration>(TASKS);

/** The forms of tasks and actions in their places (ADR 026): an operation for each action, a body for each kind of task. */
export function withForms(document: OpenAPIObject): void {
  const schemas = ((document.components ??= {}).schemas ??= {});
  const add = (name: string, schema: object) => {
    if (name in schemas) throw new Error(`${name} stands in the document twice.`);
    schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  const forms = new Map(
    actions.map((action) => [action.name, add(`${pascal(action.name)}Form`, formSchema(formOf(action)))]),
  );
  for (const [path, takes] of [
    [ACT, () => true],
    [PARTY_ACT, ({ partyMay }: ActionDeclaration) => partyMay === 'byForm'],
  ] as const) {
    const { post, ...rest } = document.paths[path]!;
    delete document.paths[path];
    for (const action of actions.filter(takes)) {
      const asParty = path === PARTY_ACT;
      document.paths[path.replace('{action}', action.name)] = {
        ...rest,
        post: actionOperation(post as Operation, action, forms.get(action.name)!, asParty) as never,
      };
    }
  }
  const named = document.paths[`${ACT}/preview`]!.post as Operation;
  for (const parameter of named.parameters ?? [])
    if (parameter.name === 'action') parameter.schema = { type: 'string', enum: Object.keys(ACTIONS) };
  const bodies = tasks.map((task) => {
    const name = pascal(task.kind);
    const data = add(`${name}Answer`, formSchema(formOf(task)));
    return [task.kind, add(`Complete${name}`, bodyOf(task, data))] as const;
  });
  schemas['Complete'] = {
    description: '办结任务：kind 是任务的种类，data 是该种任务的表单。',
    oneOf: bodies.map(([, ref]) => ref),
    discriminator: {
      propertyName: 'kind',
      mapping: Object.fromEntries(bodies.map(([kind, { $ref }]) => [kind, $ref])),
    },
  };
  document.paths[COMPLETE]!.post!.description =
    '请求体按任务的种类（kind）；只有任务的种类与 kind 相同，才会办结。同一个 Idempotency-Key 再次提交的，得到第一次的答复。';
}

const pascal = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function actionOperation(shared: Operation, action: ActionDeclaration, form: object, asParty: boolean): Operation {
  return {
    ...shared,
    operationId: `${shared.operationId}_${action.name.replaceAll('-', '_')}`,
    summary: action.title,
    description: asParty ? aboutForParty(action) : about(action),
    parameters: shared.parameters?.filter((p) => p.name !== 'action') ?? [],
    requestBody: { required: true, content: { 'application/json': { schema: form as never } } },
    responses: { ...shared.responses },
    ...(asParty ? {} : { 'x-roles': [...action.by] }),
  };
}

const WHEN = { always: '案件未结案时', awaited: '案件所处阶段等待此项操作时', suspended: '案件中止期间' } as const;
const rolesOf = (roles: readonly Role[]) => roles.map((r) => ROLES[r]).join('、');

const about = ({ legalBasis, by, when, despiteSuspension, consequence }: ActionDeclaration): string =>
  [
    `依据：${legalBasis}。`,
    `由${rolesOf(by)}在${WHEN[when]}办理${despiteSuspension && when !== 'suspended' ? '，案件中止时也可以' : ''}。`,
    consequence ?? '',
  ].join('');

const aboutForParty = ({ legalBasis, partyAtMost, when }: ActionDeclaration): string =>
  `依据：${legalBasis}。由当事人在${WHEN[when]}办理${partyAtMost ? `，一件案件中至多 ${partyAtMost} 次` : ''}。`;

const bodyOf = ({ kind, title, legalBasis, candidate, partyMay }: TaskDeclaration, data: object) => ({
  type: 'object' as const,
  title,
  description: `依据：${legalBasis}。由${ROLES[candidate]}办理${partyMay ? '，当事人也可以在自己的页面上办理' : ''}。`,
  required: ['kind', 'data'],
  properties: {
    kind: { type: 'string' as const, const: kind },
    data,
    version: { type: 'integer' as const, minimum: 1, description: '读到的任务版本；任务已变更的不办结。' },
  },
  additionalProperties: false,
  'x-refusalCodes': [...new Set(ofTask(kind as TaskKind))].sort(),
});
