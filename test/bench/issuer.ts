import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
import { IssuingModule } from '#activities';
import { filesOf, loadConfig } from '#config';
import type { IssueRequest } from '#contracts';
import { FilesModule, StoreModule } from '#store';
import { Issuing } from '../../activities/issuing/issuing';
import { concurrently, timed } from './target';

/** One of several workers that issue at once, as `papers.ts` starts them: told what to issue, tells how long each took. */
export interface Told {
  ms: number[];
  /** Most that this process and its typesetter ever held together, MiB. */
  peakMib: number;
}

const config = loadConfig();

@Module({
  imports: [
    StoreModule.forRoot(config.DATABASE_URL, config.DATABASE_KIND, config.DB_POOL_SIZE, { multipleStatements: true }),
    FilesModule.forRoot(filesOf(config)),
    IssuingModule.forRoot(),
  ],
})
class IssuerModule {}

/** Resident memory of this process and those it has started, MiB. */
function held(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim();
  const rss = (pid: string | number): number => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  };
  return [process.pid, ...children.split(' ').filter(Boolean)].reduce<number>((sum, pid) => sum + rss(pid), 0);
}

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(IssuerModule, { logger: ['error'] });
  const issuing = app.get(Issuing);
  process.once('message', (asked: IssueRequest[]) => {
    const told: Told = { ms: [], peakMib: 0 };
    void concurrently(asked.length, 8, async (i) => {
      told.ms.push(await timed(() => issuing.issue(asked[i]!)));
      told.peakMib = Math.max(told.peakMib, held());
    })
      .then(() => process.send!(told))
      .finally(() => app.close())
      .finally(() => process.disconnect());
  });
  process.send!('ready');
}
void main();
