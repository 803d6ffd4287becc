import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { loadConfig } from '#config';
import { ApiModule } from './api.module';

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), {
    logger: ['warn', 'error'],
    bodyParser: false,
  });
  app.useBodyParser('json', { limit: config.BODY_LIMIT_KB * 1024 });
  app.use(helmet());
  app.setGlobalPrefix('api/v1', {
    exclude: ['health/live', 'health/ready', 'metrics'].map((path) => ({ path, method: RequestMethod.GET })),
  });
  const openApi = new DocumentBuilder()
    .setTitle('柔执 Rouzhi')
    .setDescription('柔性执法案件编排服务')
    .setVersion('1')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, openApi), { jsonDocumentUrl: 'docs-json' });
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(config.PORT, config.HOST);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
