import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { filter, merge } from 'rxjs';
import type { Principal } from '#identity';
import { type Asked, Me } from '../identity/auth.guard';
import { Revocations } from '../identity/revocations.service';
import { Scope } from '../shared/scope';
import { Summary } from '../shared/summary';
import { type FeedEvent, FeedService } from './feed.service';

const HEARTBEAT_MS = 15_000;

/**
 * Live updates. A client that was away sends `Last-Event-ID` and gets what it missed, or `reset` when that is more than
 * is sent again: it reads everything anew. The stream ends with the session it was opened with.
 */
@ApiTags('实时更新')
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: FeedService,
    private readonly scope: Scope,
    private readonly revocations: Revocations,
  ) {}

  @Summary('接收实时更新')
  @Get()
  @ApiProduces('text/event-stream')
  @Header('content-type', 'text/event-stream; charset=utf-8')
  @Header('cache-control', 'no-store')
  async events(
    @Me() me: Principal,
    @Query('caseNo') caseNo: string | undefined,
    @Req() request: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { tokenHash, expiresAt } = request.session!;
    const ending = merge(this.revocations.ended.pipe(filter((ended) => ended === tokenHash)), this.feed.closing);
    // Whoever leaves while we still look things up is let go as well: this comes before the first wait.
    const undo: (() => void)[] = [];
    let gone = response.closed;
    response.once('close', () => {
      gone = true;
      for (const step of undo.splice(0)) step();
    });
    const ends = ending.subscribe(() => response.end());
    undo.push(() => ends.unsubscribe());

    const unitIds = await this.scope.unitIds(me);
    const concerns = (e: FeedEvent) => (!unitIds || unitIds.includes(e.unitId)) && (!caseNo || e.caseNo === caseNo);
    const send = (e: FeedEvent) => {
      if (!gone && concerns(e)) response.write(`id: ${e.id}\nevent: case\ndata: ${JSON.stringify(e)}\n\n`);
    };
    if (gone) return;
    const listener = this.feed.listen(send);
    undo.push(listener.leave);
    const newest = await listener.newest;
    if (gone || response.writableEnded) return;
    const heartbeat = setInterval(() => {
      if (expiresAt.getTime() <= Date.now()) response.end();
      else response.write(': \n\n');
    }, HEARTBEAT_MS);
    undo.push(() => clearInterval(heartbeat));
    response.write(`id: ${newest}\nretry: 2000\n\n`);
    const away = Number(request.header('last-event-id'));
    if (!(away > 0) || away >= newest) return;
    const missed = await this.feed.since(away);
    if (gone || response.writableEnded) return;
    if (missed) missed.filter((e) => e.id <= newest).forEach(send);
    else response.write(`id: ${newest}\nevent: reset\ndata: {}\n\n`);
  }
}
