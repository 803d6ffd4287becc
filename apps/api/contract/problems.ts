import type { OpenAPIObject } from '@nestjs/swagger';
import { type ErrorCode, ERRORS } from '#contracts';
import { operationsOf, type Operation } from './operations';

const asksWho = ({ security }: Operation) => !!security && security.length > 0;

/** When an operation can be refused with a status. 503 and what a damaged address gets belong to all. */
const WHEN: Record<number, (path: string, method: string, operation: Operation) => boolean> = {
  400: () => true,
  401: (path, _, operation) => asksWho(operation) || /\/(auth|party)\//.test(path),
  403: (path, method, operation) => asksWho(operation) || (method !== 'get' && /\/(auth|party)\//.test(path)),
  404: () => true,
  409: (_, method) => method !== 'get',
  413: (_, method) => method !== 'get',
  415: (_, method) => method !== 'get',
  422: () => true,
  429: (path) => /\/(auth\/(login|password)|party\/|public-lists\/)/.test(path),
  503: () => true,
};

/** Every refusal an operation can give, with the codes of `errors.ts` that have the status: drawn, never written by hand. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  (components.schemas ??= {})['Problem'] = PROBLEM;
  const shared = (components.responses ??= {});
  for (const status of Object.keys(WHEN)) shared[`Refused${status}`] = refusal(Number(status));
  for (const { path, method, operation } of operationsOf(document)) {
    for (const [status, applies] of Object.entries(WHEN)) {
      if (applies(path, method, operation))
        operation.responses[status] ??= { $ref: `#/components/responses/Refused${status}` };
    }
  }
  return document;
}

const codesOf = (status: number) =>
  (Object.keys(ERRORS) as ErrorCode[]).filter((code) => ERRORS[code].status === status);

const refusal = (status: number) => ({
  description: codesOf(status)
    .map((code) => `\`${code}\` ${ERRORS[code].title}`)
    .join('  \n'),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
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
