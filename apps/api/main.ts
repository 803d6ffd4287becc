import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '#config';
import { ApiModule } from './api.module';
import { configure } from './app';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), {
    logger: ['warn', 'error'],
    bodyParser: false,
  });
  configure(app, config);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(config.PORT, config.HOST);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
