import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram } from 'prom-client';

collectDefaultMetrics();
const duration = new Histogram({
  name: 'rouzhi_http_request_seconds',
  help: 'Time to answer, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
});

/**
 * Measures every answer, refusals of guards and of the body parser among them: the status is read when the answer has
 * gone out, since it is nobody's to tell before. What no route takes shares one label, or probes would make thousands.
 */
export function timeRequests(request: Request, response: Response, next: NextFunction): void {
  const end = duration.startTimer({ method: request.method });
  response.once('finish', () => {
    // Live updates stay open as long as somebody looks.
    if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return;
    end({ route: routeOf(request) ?? 'other', status: response.statusCode });
  });
  next();
}

/** The route as declared, without ids; undefined when none has taken the request. */
export const routeOf = (request: Request): string | undefined => (request.route as { path?: string } | undefined)?.path;
