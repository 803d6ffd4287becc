import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config';
import { WorkerService } from '#temporal';
import { serveHealth } from './health';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: ['warn', 'error'] });
  app.enableShutdownHooks([], { useProcessExit: true });
  const worker = app.get(WorkerService);
  serveHealth(config.WORKER_HEALTH_PORT, () => worker.ready);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
