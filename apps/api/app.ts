import { type INestApplication, RequestMethod } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config';
import { AccessLog } from './admin/access-log';
import { contractOf } from './contract/document';
import { timeRequests } from './health/metrics';
import { BY_HTTPS } from './identity/cookies';
import { mustBeShallow } from './shared/validation';

const OUTSIDE = ['health/live', 'health/ready', 'metrics', 'docs/problems'];
/** One payload of the engine has at most 2 MiB; as base64 a third more. */
const LARGEST_PAYLOADS = 4 * 1024 * 1024;
const CONSOLE = join(__dirname, '../../console');

export function prefix(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE.map((path) => ({ path, method: RequestMethod.GET })) });
}

export const documentOf = (app: INestApplication, publicUrl = ''): OpenAPIObject =>
  contractOf(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setOpenAPIVersion('3.1.0')
        .setTitle('柔执 Rouzhi')
        .setDescription('柔性执法案件编排服务。怎样接入见 docs/integration.md，各错误代码见 /docs/problems。')
        .setVersion('1')
        .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
        .addServer(publicUrl || '/', '本服务')
        .build(),
    ),
  );

/** Headers, limits, documentation and, where it was built, the console. */
export function configure(app: NestExpressApplication, config: Config): void {
  app.set('trust proxy', config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false);
  app.set(BY_HTTPS, config.PUBLIC_URL.startsWith('https:'));
  app.use(timeRequests, app.get(AccessLog).middleware);
  openToEnginePages(app, config.TEMPORAL_UI_URL);
  app.useBodyParser('json', { limit: config.BODY_LIMIT_KB * 1024 });
  app.use((request: Request, _: Response, next: NextFunction) => {
    mustBeShallow(request.body);
    next();
  });
  // Answers tell of people: no browser keeps them past the session. What may be kept says so itself.
  app.use('/api', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use(helmet({ contentSecurityPolicy: { directives: CSP } }));
  prefix(app);
  SwaggerModule.setup('docs', app, () => documentOf(app, config.PUBLIC_URL), { jsonDocumentUrl: 'docs-json' });
  if (existsSync(CONSOLE)) serveConsole(app);
}

/** Temporal's own pages, of another origin, may ask what a payload says: with the session of who has them open. */
function openToEnginePages(app: NestExpressApplication, url: string): void {
  const origin = url && new URL(url).origin;
  app.useBodyParser('json', {
    limit: LARGEST_PAYLOADS,
    type: (request) => (request as Request).url.startsWith('/api/v1/codec/'),
  });
  app.use('/api/v1/codec', (request: Request, response: Response, next: NextFunction) => {
    if (!origin || request.headers.origin !== origin) return next();
    response.setHeader('vary', 'origin');
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'authorization, content-type, x-namespace');
    if (request.method !== 'OPTIONS') return next();
    response.status(204).end();
  });
}

/** No inline script anywhere. Styles are inline because Ant Design writes its own as it goes; TLS is the proxy's business. */
const CSP = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null,
};

/** Every address that is not a file, the API's or the documentation's is a page of the console. */
function serveConsole(app: NestExpressApplication): void {
  app.useStaticAssets(join(CONSOLE, 'assets'), { prefix: '/assets', immutable: true, maxAge: '365d' });
  app.useStaticAssets(CONSOLE, { index: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page =
      request.method === 'GET' &&
      !/^\/(api|docs|docs-json|health|metrics|assets)(\/|$)/.test(request.path) &&
      request.accepts(['html', 'json']) === 'html';
    if (!page) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(join(CONSOLE, request.path.startsWith('/p/') ? 'party.html' : 'index.html'));
  });
}
