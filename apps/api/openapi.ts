import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config';
import { ApiModule } from './api.module';
import { documentOf, prefix } from './app';

/** Prints the OpenAPI document. Nothing is connected: Nest only looks at the declarations. */
async function main(): Promise<void> {
  const config = loadConfig({
    DATABASE_URL: 'mysql://nobody:nothing@localhost:1/none',
    PAYLOAD_KEYS: `none:${Buffer.alloc(32).toString('base64')}`,
    DOSSIER_KEY: 'none',
  });
  const app = await NestFactory.create(ApiModule.forRoot(config), { preview: true, logger: ['error'] });
  prefix(app);
  process.stdout.write(JSON.stringify(documentOf(app)));
}

void main();
