import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { LOGGER } from './logger';
import { problemOf } from './problems';

/** Every error leaves as an RFC 9457 problem document; only what nobody expected is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    const problem = problemOf(error);
    if (problem.code === 'INTERNAL') this.logger.error({ err: error, method: request.method, path: request.path });
    if (response.headersSent) {
      response.end();
      return;
    }
    // Refused before its body was read: the connection ends with the answer, or the next request would be sent into it.
    if (!request.complete) response.setHeader('connection', 'close');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
