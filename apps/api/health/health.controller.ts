import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { register } from 'prom-client';
import { DataSource } from 'typeorm';
import { CaseEngine } from '../engine/case-engine';
import { Public } from '../identity/auth.guard';

@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** 503 when a part is away; `parts` tells which. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const state = (check: Promise<unknown>) =>
      check.then(
        () => 'ok' as const,
        () => 'away' as const,
      );
    const [database, engine] = await Promise.all([state(this.dataSource.query('SELECT 1')), state(this.engine.ping())]);
    const whole = database === 'ok' && engine === 'ok';
    response.status(whole ? 200 : 503);
    return { status: whole ? 'ok' : 'unavailable', parts: { database, engine } };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
