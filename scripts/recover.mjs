#!/usr/bin/env node
/** `npm run recover -- check|resync|restart`: against the servers of the settings, or those `npm start` runs. See docs/operations.md. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild, ensureModules } from './lib/install.mjs';
import { ROOT } from './lib/log.mjs';
import { HomeState } from './lib/state.mjs';

ensureModules();
ensureBuild();
const { dbPort, dbPassword, temporalPort, payloadKeys, dossierKey } = new HomeState(process.env.ROUZHI_HOME ?? '.local')
  .values;
const own = {
  ...(dbPort ? { DATABASE_URL: `mysql://rouzhi:${dbPassword}@127.0.0.1:${dbPort}/rouzhi` } : {}),
  ...(temporalPort ? { TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}` } : {}),
  ...(payloadKeys ? { PAYLOAD_KEYS: payloadKeys } : {}),
  ...(dossierKey ? { DOSSIER_KEY: dossierKey } : {}),
};
const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/apps/api/recover.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...own, ...process.env },
});
process.exit(status ?? 1);
