import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { send } from '../files/send';
import { Me, Roles } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { RevokeStamp, StampList, StampMade, StampQuery } from './stamps.schemas';
import { Stamps } from './stamps.service';

/** 单位印章图像: for administrators alone; others see it where it belongs, on a paper that went out. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/units/:id/stamps')
export class StampsController {
  constructor(private readonly stamps: Stamps) {}

  @Summary('查看单位的印章图像')
  @Get()
  @ApiOkResponse({ standardSchema: StampList })
  list(@Me() me: Principal, @Param('id') id: string) {
    return this.stamps.list(me, id);
  }

  /** The body is the picture itself. */
  @Summary('上传单位的印章图像')
  @Post()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: StampMade })
  add(
    @Me() me: Principal,
    @Param('id') id: string,
    @Query({ schema: StampQuery }) said: StampQuery,
    @Req() request: Request,
  ) {
    return this.stamps.add(me, id, said, request);
  }

  @Summary('撤销单位的印章图像')
  @Post(':no/revoke')
  @HttpCode(204)
  revoke(
    @Me() me: Principal,
    @Param('id') id: string,
    @Param('no', ParseIntPipe) no: number,
    @Body({ schema: RevokeStamp }) { reason }: z.output<typeof RevokeStamp>,
  ): Promise<void> {
    return this.stamps.revoke(me, id, no, reason);
  }

  @Summary('打开单位的印章图像')
  @Get(':no/image')
  async image(
    @Me() me: Principal,
    @Param('id') id: string,
    @Param('no', ParseIntPipe) no: number,
    @Res({ passthrough: true }) response: Response,
  ) {
    return send(response, await this.stamps.image(me, id, no));
  }
}
