import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { join } from 'node:path';

/**
 * Bundles workflow code, one way for the product's worker and the benchmark's yardstick; the tests run the product's
 * bundle itself. Works on compiled code only. Not exported by the index: no process of the product bundles while it runs.
 */
export async function bundleWorkflows(workflowsPath: string): Promise<{ code: string; sourceMap: string }> {
  return bundleWorkflowCode({
    workflowsPath,
    failureConverterPath: join(__dirname, 'failure-converter.js'),
    // Forms are thunks, never called in a workflow: the schema library stays out of every workflow context.
    ignoreModules: ['zod'],
    // Pure and frozen, the stages too, which keep what a case holds in its own functions: evaluated once per worker thread
    // instead of once per case.
    preloadModules: [
      join(__dirname, 'cheap-promises.js'),
      ...['law', 'contracts', 'journal'].map((lib) => join(__dirname, '..', lib, 'index.js')),
      workflowsPath,
    ],
    logger: new DefaultLogger('WARN'),
  });
}
