import type { OpenAPIObject } from '@nestjs/swagger';

/** Keywords of our forms, for who draws them: an extension, in the name readers of the document know where there is one. */
const OURS: Record<string, string> = { labels: 'x-enumDescriptions' };
const EXTENSIONS = ['when', 'must', 'widget', 'unit', 'usual', 'advised', 'long', 'begins'];
/** What is data, or named by us, is no schema. */
const AS_IT_IS = new Set(['example', 'examples', 'default', 'const', 'enum']);
const NAMED = new Set(['properties', '$defs', 'schemas', 'responses', 'paths', 'webhooks', 'content']);

/** The document in words that OpenAPI 3.1 has: our own keywords as extensions, no list of one schema, every answer described. */
export const plain = (document: OpenAPIObject): OpenAPIObject => read(document, false) as OpenAPIObject;

function read(node: unknown, named: boolean): unknown {
  if (Array.isArray(node)) return node.map((n) => read(n, false));
  if (typeof node !== 'object' || node === null) return node;
  const read1 = ([key, value]: [string, unknown]): [string, unknown] => {
    if (named) return [key, read(value, false)];
    const name = OURS[key] ?? (EXTENSIONS.includes(key) ? `x-${key}` : key);
    return [name, AS_IT_IS.has(key) || name.startsWith('x-') ? value : read(value, NAMED.has(key))];
  };
  const { allOf, $schema: _, ...rest } = Object.fromEntries(Object.entries(node).map(read1));
  // As OpenAPI 3.0 had it.
  if (rest['exclusiveMinimum'] === true) {
    rest['exclusiveMinimum'] = rest['minimum'];
    delete rest['minimum'];
  }
  if (Array.isArray(allOf) && allOf.length === 1) return { ...(allOf[0] as object), ...rest };
  return { ...rest, ...(allOf === undefined ? {} : { allOf }), ...described(rest) };
}

/** An answer is told apart by its having content or a description at all. */
const described = (node: Record<string, unknown>): object =>
  node['description'] === '' ? { description: '已办理。' } : {};
