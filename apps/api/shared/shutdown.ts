import { Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** How often connections without a request are closed, ms. */
const LOOK_MS = 50;
/** How long requests in flight may still take, ms. What is cut after it was kept is found again with its key. */
const GRACE_MS = 2000;

/**
 * The server waits for its connections before anything else is taken down: those that ask nothing are closed as soon as
 * they do not, the rest after a while. The event streams end by themselves at the same moment (`FeedService`).
 */
@Injectable()
export class Shutdown implements OnModuleDestroy, OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleDestroy(): void {
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    if (!server?.listening) return;
    this.timers.push(
      setInterval(() => server.closeIdleConnections(), LOOK_MS),
      setTimeout(() => server.closeAllConnections(), GRACE_MS),
    );
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
