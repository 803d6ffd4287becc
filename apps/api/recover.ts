import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { loadConfig } from '#config';
import { atLeast } from '#store';
import { CaseEngine } from './engine/case-engine';
import { EngineModule } from './engine/engine.module';
import { Reconciler } from './engine/reconciler.service';
import { SharedModule } from './shared/shared.module';

/**
 * `npm run recover -- resync`   after the database was restored to an earlier point: journal, lists and numbers are brought up to what
 *                               the engine knows. The engine goes on running.
 * `npm run recover -- restart`  after the engine's store was lost: every open case is started again where its journal leaves it.
 * `npm run recover -- check`    compares every open case and changes nothing.
 *
 * Each may be repeated. Ends with 1 when a case needs a person's look.
 */
const COMMANDS = ['check', 'resync', 'restart'] as const;
type Command = (typeof COMMANDS)[number];

async function main(): Promise<void> {
  const [command] = process.argv.slice(2) as Command[];
  if (!command || !COMMANDS.includes(command)) throw new Error(`用法：npm run recover -- ${COMMANDS.join(' | ')}`);
  const config = loadConfig();

  @Module({ imports: [SharedModule.forRoot(config, { poolSize: 4, logLevel: 'error' }), EngineModule] })
  class RecoverModule {}

  const app = await NestFactory.createApplicationContext(RecoverModule, { logger: ['error'] });
  const [engine, reconciler, dataSource] = [app.get(CaseEngine), app.get(Reconciler), app.get(DataSource)];
  const mended: string[] = [];
  const open: string[] = [];
  let looked = 0;
  for (const caseNo of await casesFor(command, engine, dataSource)) {
    const found = await reconciler.check(caseNo);
    looked += 1;
    if (command === 'resync') await numberTaken(dataSource, caseNo);
    if (found.remedy === 'none') continue;
    const after =
      command === 'resync' && found.remedy === 'repair'
        ? await reconciler.repair(caseNo)
        : command === 'restart' && found.engine === 'gone'
          ? await reconciler.restart(caseNo)
          : found;
    const well = after.remedy === 'none' || (command === 'restart' && after.engine === 'running');
    if (well) mended.push(caseNo);
    else open.push(`${caseNo} ${after.differences.join('')}`);
  }
  await app.close();
  console.log(`已核对 ${looked} 件，已处理 ${mended.length} 件，待查 ${open.length} 件。`);
  for (const line of open) console.log(line);
  process.exitCode = open.length > 0 ? 1 : 0;
}

/** Those open in the record, and for a resync all that the engine knows. */
async function casesFor(command: Command, engine: CaseEngine, dataSource: DataSource): Promise<Set<string>> {
  const rows = await dataSource.query<{ case_no: string }[]>(
    "SELECT case_no FROM case_file WHERE status <> 'closed' ORDER BY case_no",
  );
  const cases = new Set(rows.map((r) => r.case_no));
  if (command === 'resync') for await (const caseNo of engine.known()) cases.add(caseNo);
  return cases;
}

/** `2026-psj-000123` was given out, whatever the restored counter says. */
async function numberTaken(dataSource: DataSource, caseNo: string): Promise<void> {
  const [, year, unit, number] = /^(\d{4})-(.+)-(\d+)$/.exec(caseNo) ?? [];
  if (year && unit) await atLeast(dataSource, `case:${unit}:${year}`, Number(number));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
