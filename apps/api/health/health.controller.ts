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

  /** 503 names what does not answer. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const works = (check: Promise<unknown>) =>
      check.then(
        () => true,
        () => false,
      );
    const [store, engine] = await Promise.all([works(this.dataSource.query('SELECT 1')), works(this.engine.ping())]);
    response.status(store && engine ? 200 : 503);
    return { status: store && engine ? 'ok' : 'unavailable', store, engine };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
