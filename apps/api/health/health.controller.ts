import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { register } from 'prom-client';
import { DataSource } from 'typeorm';
import { CaseEngine } from '../engine/case-engine';
import { Public } from '../identity/auth.guard';
import { Sender } from '../outbound/sender.service';

@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    private readonly sender: Sender,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** 503 when a part is away; `parts` tells which. `outbound`: the ways by which messages leave the house. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const state = (check: Promise<unknown>) =>
      check.then(
        () => 'ok' as const,
        () => 'away' as const,
      );
    const [database, engine] = await Promise.all([state(this.dataSource.query('SELECT 1')), state(this.engine.ping())]);
    const whole = database === 'ok' && engine === 'ok';
    const outbound = Object.fromEntries(this.sender.ways().map(({ way, on }) => [way, on ? 'on' : 'off']));
    response.status(whole ? 200 : 503);
    return { status: whole ? 'ok' : 'unavailable', parts: { database, engine }, outbound };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
