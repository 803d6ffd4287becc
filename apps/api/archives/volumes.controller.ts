import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { download, inline } from '../shared/download';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { READERS } from './rights';
import {
  ComposeVolume,
  SetVolumes,
  VolumeMade,
  VolumesPage,
  VolumesQuery,
  VolumesWaiting,
  VolumeView,
} from './volumes.schemas';
import { Volumes } from './volumes.service';

/** 多案一卷: sealed dossiers of cases decided on the spot, bound together. */
@ApiTags('组卷')
@ApiBearerAuth()
@Roles(...READERS)
@Controller('archive-volumes')
export class VolumesController {
  constructor(private readonly volumes: Volumes) {}

  @Summary('查看组成的卷')
  @Get()
  @ApiOkResponse({ standardSchema: VolumesPage })
  list(@Me() me: Principal, @Query({ schema: VolumesQuery }) query: VolumesQuery) {
    return this.volumes.list(me, query);
  }

  /** Of the asker's unit, the oldest first. */
  @Summary('查看待组卷的案卷')
  @Get('waiting')
  @ApiOkResponse({ standardSchema: VolumesWaiting })
  waiting(@Me() me: Principal) {
    return this.volumes.waiting(me);
  }

  /** Of the asker's unit; what was bound stays bound. */
  @Summary('启用或者停用多案一卷')
  @Put('setting')
  @HttpCode(204)
  set(@Me() me: Principal, @Body({ schema: SetVolumes }) { enabled }: z.output<typeof SetVolumes>) {
    return this.volumes.set(me, enabled);
  }

  @Summary('预览一卷')
  @Post('preview')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(
    @Me() me: Principal,
    @Body({ schema: ComposeVolume }) said: ComposeVolume,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.volumes.preview(me, said));
  }

  /** Takes its number; it is bound in the background. */
  @Summary('组卷')
  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: VolumeMade })
  compose(@Me() me: Principal, @Body({ schema: ComposeVolume }) said: ComposeVolume) {
    return this.volumes.compose(me, said);
  }

  @Summary('查看一卷')
  @Get(':id')
  @ApiOkResponse({ standardSchema: VolumeView })
  one(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.volumes.one(me, id);
  }

  @Summary('翻阅一卷')
  @Get(':id/volume.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.volumes.pdf(me, id));
  }

  /** Pages, manifest and signed seal, and of each member what proves it. */
  @Summary('下载一卷的封存包')
  @Get(':id/volume.zip')
  @Roles('archivist', 'head', 'supervisor')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async package(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, content } = await this.volumes.package(me, id);
    return download(response, name, content, 'application/zip');
  }
}
