#!/usr/bin/env node
/** Writes the console's types from the API's OpenAPI document; `--check` only says whether they are what they should be. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { ROOT } from './lib/log.mjs';

const FILE = join(ROOT, 'apps/console/src/api/schema.ts');
const document = execFileSync(process.execPath, [join(ROOT, 'dist/apps/api/openapi.js')], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const types = `// Written by scripts/api-types.mjs from the API's OpenAPI document.\n${astToString(await openapiTS(document))}`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== types) {
    console.error('控制台的接口类型与 OpenAPI 文档不一致，请运行 npm run api-types 并提交结果。');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, types);
}
