import type { OpenAPIObject } from '@nestjs/swagger';
import { EVENTS_TAG, eventWebhooks } from './events';
import { withExamples } from './examples';
import { type Operation, operationsOf } from './operations';
import { withForms } from './forms';
import { withProblems } from './problems';
import { plain } from './plain';
import { TAGS } from './tags';

/**
 * The contract an integrator reads, derived whole: what an operation takes from the forms of its tasks and actions, who may ask
 * from the guards, how it refuses from the code that refuses; what other systems are told from the events declared.
 */
export function contractOf(document: OpenAPIObject): OpenAPIObject {
  const { components = {}, paths } = document;
  components.securitySchemes = SECURITY;
  for (const { operation } of operationsOf(document)) operation.security = whoMayAsk(operation);
  withForms(document);
  withExamples(document);
  withProblems(document);
  for (const { operation } of operationsOf(document)) delete operation['x-public'];
  const webhooks = eventWebhooks(document);
  return plain({ ...document, tags: tagsOf(document), components, paths, webhooks } as OpenAPIObject);
}

const SECURITY = {
  bearer: { type: 'http', scheme: 'bearer', description: '登录所得的 accessToken。' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'rouzhi_session',
    description: '登录所设的 Cookie；经 HTTPS 访问的，名为 __Host-rouzhi_session。用它写入的，须从本系统的页面发出。',
  },
  party: {
    type: 'apiKey',
    in: 'cookie',
    name: 'rouzhi_party',
    description: '当事人凭链接和验证码进入所设的 Cookie，只及其本人的案件；经 HTTPS 访问的，名为 __Host-rouzhi_party。',
  },
} as const;

/** Open to all, the party's by its own guard, or any account's. */
function whoMayAsk({ security, 'x-public': open }: Operation): Record<string, string[]>[] {
  if (!open) return [{ bearer: [] }, { session: [] }];
  return security ?? [];
}

const tagsOf = (document: OpenAPIObject) => {
  const used = new Set([...operationsOf(document).flatMap(({ operation }) => operation.tags ?? []), EVENTS_TAG]);
  return Object.entries(TAGS)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }));
};
