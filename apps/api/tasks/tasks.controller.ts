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
import { Summary } from '../shared/summary';
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

  @Summary('查看待办')
  @Get()
  @ApiOkResponse({ standardSchema: TaskPage })
  list(@Me() me: Principal, @Query({ schema: TaskQuery }) query: TaskQuery) {
    return this.tasks.list(me, query);
  }

  @Summary('查看待办件数')
  @Get('counts')
  @ApiOkResponse({ standardSchema: TaskCounts })
  counts(@Me() me: Principal) {
    return this.tasks.counts(me);
  }

  @Summary('查看任务')
  @Get(':id')
  @ApiOkResponse({ standardSchema: TaskView })
  read(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.read(me, id);
  }

  @Summary('预览办结任务的后果')
  @Post(':id/outlook')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: OutlookView })
  outlook(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Draft }) body: z.output<typeof Draft>) {
    return this.tasks.outlook(me, id, body.data);
  }

  /** The paper that this answer would make, marked as a draft: PDF/A. */
  @Summary('预览任务作出的文书')
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

  @Summary('查看任务草稿')
  @Get(':id/draft')
  @ApiOkResponse({ standardSchema: DraftView })
  draft(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.draft(me, id);
  }

  @Summary('保存任务草稿')
  @Put(':id/draft')
  @ApiOkResponse({ standardSchema: DraftKept })
  keepDraft(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: KeepDraft }) body: z.output<typeof KeepDraft>,
  ) {
    return this.tasks.keepDraft(me, id, body.data, body.version);
  }

  @Summary('删除任务草稿')
  @Delete(':id/draft')
  @HttpCode(204)
  dropDraft(@Me() me: Principal, @Param('id') id: string) {
    return this.tasks.dropDraft(me, id);
  }

  @Summary('认领任务')
  @Post(':id/claim')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  claim(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Claim }) body: z.output<typeof Claim>) {
    return this.tasks.claim(me, id, body.version);
  }

  @Summary('退回任务')
  @Post(':id/release')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  release(@Me() me: Principal, @Param('id') id: string, @Body({ schema: Release }) body: z.output<typeof Release>) {
    return this.tasks.release(me, id, body.version, body.reason);
  }

  @Summary('指派任务')
  @Post(':id/assign')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  @Roles('head')
  assign(@Me() me: Principal, @Param('id') id: string, @Body({ schema: HandOver }) body: z.output<typeof HandOver>) {
    return this.tasks.assign(me, id, body.to, body.version, body.reason);
  }

  @Summary('转交任务')
  @Post(':id/delegate')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: TaskView })
  delegate(@Me() me: Principal, @Param('id') id: string, @Body({ schema: HandOver }) body: z.output<typeof HandOver>) {
    return this.tasks.delegate(me, id, body.to, body.version, body.reason);
  }

  @Summary('办结任务')
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
    const { caseNo, reply } = await this.tasks.complete(me, id, body, key);
    return answer(response, updatesOf(caseNo), reply);
  }
}
