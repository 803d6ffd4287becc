import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '#config';
import { ApiModule } from './api.module';
import { configure } from './app';

/**
 * How long a connection waits for its next request, ms: longer than a proxy before us keeps one, or the proxy uses one that
 * was closed that very moment, and its client reads 502.
 */
const KEEP_ALIVE_MS = 75_000;

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), {
    logger: ['warn', 'error'],
    bodyParser: false,
  });
  configure(app, config);
  app.enableShutdownHooks([], { useProcessExit: true });
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  await app.listen(config.PORT, config.HOST);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
