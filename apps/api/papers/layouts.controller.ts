import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { nameOf, send } from '../files/send';
import { Me, Roles } from '../identity/auth.guard';
import { download, inline } from '../shared/download';
import { Summary } from '../shared/summary';
import { ForceLayout, LayoutList, LayoutMade, LayoutPart, WithdrawLayout } from './layouts.schemas';
import { Layouts } from './layouts.service';

/** Templates and fonts of a unit's own, by the kind of paper; `font`: of all its papers. */
@ApiTags('文书模板')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/paper-layouts/:part')
export class LayoutsController {
  constructor(private readonly layouts: Layouts) {}

  @Summary('下载产品自带的文书模板')
  @Get('template')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  own(
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Res({ passthrough: true }) response: Response,
  ): StreamableFile {
    const { name, content } = this.layouts.own(part);
    return download(response, name, Readable.from([content]), 'text/plain; charset=utf-8');
  }

  @Summary('查看单位的模板或者字体')
  @Get('units/:unitId')
  @ApiOkResponse({ standardSchema: LayoutList })
  list(@Me() me: Principal, @Param('part', { schema: LayoutPart }) part: LayoutPart, @Param('unitId') unitId: string) {
    return this.layouts.list({ me, unitId, part });
  }

  /** The body is the file itself; its name percent-encoded in `X-File-Name`. */
  @Summary('上传单位的模板或者字体')
  @Post('units/:unitId')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: LayoutMade })
  add(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Req() request: Request,
  ) {
    return this.layouts.add({ me, unitId, part }, nameOf(request), request);
  }

  /** With invented values, marked as a sample: PDF/A. */
  @Summary('预览单位的模板或者字体')
  @Get('units/:unitId/:no/preview')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Param('no', ParseIntPipe) no: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.layouts.preview({ me, unitId, part }, no));
  }

  @Summary('下载单位的模板或者字体')
  @Get('units/:unitId/:no/file')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Param('no', ParseIntPipe) no: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return send(response, await this.layouts.file({ me, unitId, part }, no));
  }

  @Summary('启用单位的模板或者字体')
  @Post('units/:unitId/:no/force')
  @HttpCode(204)
  force(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Param('no', ParseIntPipe) no: number,
    @Body({ schema: ForceLayout }) { replaces }: z.output<typeof ForceLayout>,
  ): Promise<void> {
    return this.layouts.force({ me, unitId, part }, no, replaces);
  }

  /** Of a draft alone: one that was ever in force stays. */
  @Summary('删除单位的模板或者字体的草稿')
  @Delete('units/:unitId/:no')
  @HttpCode(204)
  delete(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Param('no', ParseIntPipe) no: number,
  ): Promise<void> {
    return this.layouts.delete({ me, unitId, part }, no);
  }

  @Summary('撤下单位的模板或者字体')
  @Post('units/:unitId/:no/withdraw')
  @HttpCode(204)
  withdraw(
    @Me() me: Principal,
    @Param('part', { schema: LayoutPart }) part: LayoutPart,
    @Param('unitId') unitId: string,
    @Param('no', ParseIntPipe) no: number,
    @Body({ schema: WithdrawLayout }) { reason }: z.output<typeof WithdrawLayout>,
  ): Promise<void> {
    return this.layouts.withdraw({ me, unitId, part }, no, reason);
  }
}
