import { createHash } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type ActionName, ACTIONS, type ErrorCode, ERRORS, type TaskKind, TASKS } from '#contracts';
import { problemOf } from '../shared/problems';
import { Refused } from '../shared/refused';
import { operationsOf, type Placed } from './operations';
import { OF_ACTIONS, OF_EVERY_ACTION, OF_EVERY_TASK, OF_OPERATIONS, OF_TASKS } from './refusal-codes';

/** Every refusal an operation can give, with its code: by its shape, and as the code tells that answers it. Never written by hand. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  (components.schemas ??= {})['Problem'] = PROBLEM;
  const shared = (components.responses ??= {});
  for (const placed of operationsOf(document)) {
    const all = [...new Set(codesOf(placed))].sort();
    for (const status of new Set(all.map((code) => ERRORS[code].status))) {
      const codes = all.filter((code) => ERRORS[code].status === status);
      const name = `Refused${status}_${createHash('sha256').update(codes.join()).digest('hex').slice(0, 8)}`;
      shared[name] ??= refusal(codes);
      placed.operation.responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  return document;
}

const codesOf = (placed: Placed): ErrorCode[] => [...ofShape(placed), ...ofHandler(placed.operation.operationId ?? '')];

const MISSING: Record<string, ErrorCode> = { caseNo: 'CASE_NOT_FOUND', action: 'ACTION_UNKNOWN' };

/** What comes of who asks, of the address and of there being a body, whatever is asked. */
function ofShape({ method, operation }: Placed): ErrorCode[] {
  const { security = [], parameters = [], requestBody, 'x-roles': roles } = operation;
  const codes: ErrorCode[] = ['BODY_NOT_JSON', 'NOT_FOUND', 'STORE_UNAVAILABLE', 'INTERNAL'];
  if (method !== 'get') codes.push('BODY_TOO_DEEP', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED', 'CROSS_ORIGIN');
  if (security.some((s) => 'bearer' in s)) codes.push('UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED');
  if (roles) codes.push('FORBIDDEN');
  if (requestBody || parameters.some((p) => p.in === 'query')) codes.push('VALIDATION_FAILED');
  for (const { name } of parameters.filter((p) => p.in === 'path')) if (MISSING[name]) codes.push(MISSING[name]);
  return codes;
}

/** An answer to a task of this kind, or an action, can be refused with these by the case. */
export const ofTask = (kind: TaskKind): readonly ErrorCode[] => [...OF_EVERY_TASK, ...OF_TASKS[kind]!];
const ofAction = (name: ActionName): readonly ErrorCode[] => [...OF_EVERY_ACTION, ...OF_ACTIONS[name]!];

const ofAnyTask = () => (Object.keys(TASKS) as TaskKind[]).flatMap(ofTask);
const ofAnyAction = () => (Object.keys(ACTIONS) as ActionName[]).flatMap(ofAction);

/** What the handler sends on to the case, beside what it refuses itself. */
const SENDS: Record<string, () => readonly ErrorCode[]> = {
  TasksController_complete: ofAnyTask,
  PartyController_commit: () => ofTask('signCommitment'),
  PartyController_study: () => ofAction('complete-study'),
  CasesController_update: () => [...ofAnyTask(), ...ofAnyAction()],
  PartyController_update: () => [...ofAnyTask(), ...ofAnyAction()],
};

/** `CasesController_act_add_evidence` is `CasesController_act` with one action. */
function ofHandler(operationId: string): readonly ErrorCode[] {
  const [, handler = operationId, action] = /^(\w+?_act)_(\w+)$/.exec(operationId) ?? [];
  const own = OF_OPERATIONS[handler] ?? [];
  if (action) return [...own, ...ofAction(action.replaceAll('_', '-') as ActionName)];
  return [...own, ...(SENDS[handler]?.() ?? [])];
}

const refusal = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `\`${code}\` ${ERRORS[code].title}`).join('  \n'),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object' as const, properties: { code: { type: 'string' as const, enum: [...codes] } } },
        ],
      },
      example: problemOf(new Refused(codes[0]!)),
    },
  },
});

const text = { type: 'string' } as const;
const PROBLEM = {
  type: 'object' as const,
  description: 'RFC 9457 问题文档；code 发布后含义不变，各代码见 /docs/problems。',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' as const },
    code: { type: 'string' as const, enum: Object.keys(ERRORS) },
    detail: text,
    source: text,
    errors: {
      type: 'array' as const,
      items: { type: 'object' as const, required: ['path', 'message'], properties: { path: text, message: text } },
    },
  },
};
