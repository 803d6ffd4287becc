import { bundleWorkflowCode } from '@temporalio/worker';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const at = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
if (!existsSync(at('workflows/index.js'))) throw new Error('先运行 tsc -p tsconfig.build.json');

const { code } = await bundleWorkflowCode({
  workflowsPath: at('workflows/index.js'),
  failureConverterPath: at('libs/temporal/failure-converter.js'),
  // Forms are thunks, never called in a workflow: the schema library stays out of every workflow context.
  ignoreModules: ['zod'],
  // Pure and frozen: evaluated once per worker thread instead of once per case.
  preloadModules: ['law', 'contracts', 'journal'].map((lib) => at(`libs/${lib}/index.js`)),
  logger: new (require('@temporalio/worker').DefaultLogger)('WARN'),
});
writeFileSync(at('workflow-bundle.js'), code);
console.log(`workflow-bundle.js ${(code.length / 1024).toFixed(0)} kB`);
