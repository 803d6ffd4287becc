import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { collectDefaultMetrics, Histogram } from 'prom-client';
import { finalize, type Observable } from 'rxjs';

collectDefaultMetrics();
const duration = new Histogram({
  name: 'rouzhi_http_request_seconds',
  help: 'Time to answer, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
});

@Injectable()
export class MetricsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request & { route?: { path?: string } }>();
    const end = duration.startTimer({ method: request.method, route: request.route?.path ?? 'unknown' });
    return next.handle().pipe(finalize(() => end({ status: http.getResponse<Response>().statusCode })));
  }
}
