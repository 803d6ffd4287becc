import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Scope } from '../shared/scope';
import { type FeedEvent, FeedService } from './feed.service';

const HEARTBEAT_MS = 15_000;

/** Live updates. A client that was away sends `Last-Event-ID` and gets what it missed. */
@ApiTags('实时更新')
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: FeedService,
    private readonly scope: Scope,
  ) {}

  @Get()
  @ApiProduces('text/event-stream')
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  async events(
    @Me() me: Principal,
    @Query('caseNo') caseNo: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const unitIds = await this.scope.unitIds(me);
    const concerns = (e: FeedEvent) => (!unitIds || unitIds.includes(e.unitId)) && (!caseNo || e.caseNo === caseNo);
    const send = (e: FeedEvent) => {
      if (concerns(e)) response.write(`id: ${e.id}\nevent: case\ndata: ${JSON.stringify(e)}\n\n`);
    };
    const newest = await this.feed.join();
    const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
    const subscription = this.feed.events.subscribe({ next: send, complete: () => response.end() });
    request.on('close', () => {
      clearInterval(heartbeat);
      subscription.unsubscribe();
      this.feed.leave();
    });
    response.write(`id: ${newest}\nretry: 2000\n\n`);
    const away = Number(request.header('last-event-id'));
    if (away > 0) (await this.feed.since(away)).filter((e) => e.id <= newest).forEach(send);
  }
}
