import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const at = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
if (!existsSync(at('workflows/index.js'))) throw new Error('先运行 tsc -p tsconfig.build.json');

const { bundleWorkflows } = require(at('libs/temporal/workflow-code.js'));
const { code } = await bundleWorkflows(at('workflows/index.js'));
writeFileSync(at('workflow-bundle.js'), code);
console.log(`workflow-bundle.js ${(code.length / 1024).toFixed(0)} kB`);
