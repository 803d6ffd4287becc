import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { answer } from '../shared/answer';
import { IdempotencyKey } from '../shared/idempotency';
import { Claim, Complete, HandOver, Release, TaskQuery } from './tasks.schemas';
import { TasksService } from './tasks.service';

@ApiTags('任务')
@ApiBearerAuth()
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  list(@Me() me: Principal, @Query({ schema: TaskQuery }) query: TaskQuery) {
    return this.tasks.list(me, query);
  }

  @Get(':id')
  read(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.read(me, id);
  }

  @Post(':id/claim')
  @HttpCode(200)
  claim(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() _key: string,
    @Body({ schema: Claim }) body: z.output<typeof Claim>,
  ) {
    return this.tasks.claim(me, id, body.version);
  }

  @Post(':id/release')
  @HttpCode(200)
  release(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() _key: string,
    @Body({ schema: Release }) body: z.output<typeof Release>,
  ) {
    return this.tasks.release(me, id, body.version, body.reason);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Roles('head')
  assign(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() _key: string,
    @Body({ schema: HandOver }) body: z.output<typeof HandOver>,
  ) {
    return this.tasks.assign(me, id, body.to, body.version, body.reason);
  }

  @Post(':id/delegate')
  @HttpCode(200)
  delegate(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() _key: string,
    @Body({ schema: HandOver }) body: z.output<typeof HandOver>,
  ) {
    return this.tasks.delegate(me, id, body.to, body.version, body.reason);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '每次提交一个不重复的键；重试时沿用。' })
  async complete(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
    @Body({ schema: Complete }) body: z.output<typeof Complete>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { caseNo, reply } = await this.tasks.complete(me, id, body.data, key, body.version);
    return answer(response, caseNo, reply);
  }
}
