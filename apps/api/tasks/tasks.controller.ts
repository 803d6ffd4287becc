import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { answer, updatesOf } from '../engine/answer';
import { PendingView, ReplyView } from '../cases/cases.views';
import { inline } from '../shared/download';
import { IdempotencyKey, KEY_HEADER, Once } from '../shared/idempotency';
import {
  Claim,
  Complete,
  Draft,
  DraftKept,
  DraftView,
  HandOver,
  KeepDraft,
  OutlookView,
  Release,
  TaskCounts,
  TaskPage,
  TaskQuery,
  TaskView,
} from './tasks.schemas';
import { TasksService } from './tasks.service';

@ApiTags('任务')
@ApiBearerAuth()
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @ApiOkResponse({ standardSchema: TaskPage })
  list(@Me() me: Principal, @Query({ schema: TaskQuery }) query: TaskQuery) {
    return this.tasks.list(me, query);
  }

  @Get('counts')
  @ApiOkResponse({ standardSchema: TaskCounts })
  counts(@Me() me: Principal) {
    return this.tasks.counts(me);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: TaskView })
  read(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.read(me, id);
  }

  @Post(':id/outlook')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: OutlookView })
  outlook(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Draft }) body: z.output<typeof Draft>) {
    return this.tasks.outlook(me, id, body.data);
  }

  /** The paper that this answer would make, marked as a draft: PDF/A. */
  @Post(':id/preview')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: Draft }) body: z.output<typeof Draft>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.tasks.preview(me, id, body.data));
  }

  @Get(':id/draft')
  @ApiOkResponse({ standardSchema: DraftView })
  draft(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.draft(me, id);
  }

  @Put(':id/draft')
  @ApiOkResponse({ standardSchema: DraftKept })
  keepDraft(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: KeepDraft }) body: z.output<typeof KeepDraft>,
  ) {
    return this.tasks.keepDraft(me, id, body.data, body.version);
  }

  @Delete(':id/draft')
  @HttpCode(204)
  dropDraft(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.dropDraft(me, id);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  claim(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Claim }) body: z.output<typeof Claim>) {
    return this.tasks.claim(me, id, body.version);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  release(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Release }) body: z.output<typeof Release>) {
    return this.tasks.release(me, id, body.version, body.reason);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  @Roles('head')
  assign(@Me() me: Principal, @Param('id') id: string, @Body({ schema: HandOver }) body: z.output<typeof HandOver>) {
    return this.tasks.assign(me, id, body.to, body.version, body.reason);
  }

  @Post(':id/delegate')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  delegate(@Me() me: Principal, @Param('id') id: string, @Body({ schema: HandOver }) body: z.output<typeof HandOver>) {
    return this.tasks.delegate(me, id, body.to, body.version, body.reason);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @ApiHeader(KEY_HEADER)
  @ApiOkResponse({ standardSchema: ReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  async complete(
    @Me() me: Principal,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
    @Body({ schema: Complete }) body: z.output<typeof Complete>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { caseNo, reply } = await this.tasks.complete(me, id, body.data, key, body.version);
    return answer(response, updatesOf(caseNo), reply);
  }
}
