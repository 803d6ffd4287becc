#!/usr/bin/env node
/**
 * Writes the console's types, and what each operation is called, from the API's OpenAPI document; `--check` only says whether
 * they are what they should be.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { ROOT } from './lib/log.mjs';

const FOLDER = join(ROOT, 'apps/console/src/api');
const printed = execFileSync(process.execPath, [join(ROOT, 'dist/apps/api/openapi.js')], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const WRITTEN = "// Written by scripts/api-types.mjs from the API's OpenAPI document.\n";

/** By method and route, as the access log keeps them; what an action is called, its declaration says. */
function summaries({ paths }) {
  const rows = Object.entries(paths).flatMap(([path, methods]) => {
    const route = path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1');
    return Object.entries(methods)
      .filter(() => !/\/actions\/[a-z-]+$/.test(route))
      .map(([method, { summary }]) => `  '${method.toUpperCase()} ${route}': '${summary}',\n`);
  });
  return `export const SUMMARIES: Record<string, string> = {\n${rows.join('')}};\n`;
}

const files = {
  'schema.ts': WRITTEN + astToString(await openapiTS(printed, { defaultNonNullable: false })),
  'summaries.ts': WRITTEN + summaries(JSON.parse(printed)),
};
for (const [name, text] of Object.entries(files)) {
  const file = join(FOLDER, name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error('控制台的接口类型与 OpenAPI 文档不一致，请运行 npm run api-types 并提交结果。');
    process.exit(1);
  }
}
