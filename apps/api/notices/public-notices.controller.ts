import { Controller, Get, Param, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import type { Response } from 'express';
import { Public } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { NoticeReader } from './notice-reader.service';
import { PublicNoticesView, PublicNoticeView } from './notices.views';

/** So many pages a minute and address: enough to read, too few to copy the board over and over. */
const READING = { default: { limit: 120, ttl: 60_000 } };

/** 公告送达, for anybody. @source 民事诉讼法 第九十五条 */
@ApiTags('公告')
@Public()
@UseGuards(ThrottlerGuard)
@Throttle(READING)
@Controller('public-notices')
export class PublicNoticesController {
  constructor(private readonly reader: NoticeReader) {}

  @Summary('社会公众查看公告送达')
  @Get()
  @ApiOkResponse({ standardSchema: PublicNoticesView })
  all() {
    return this.reader.board();
  }

  /** Answered to the byte as it is proven. */
  @Summary('社会公众查看一份公告')
  @Get(':id')
  @ApiOkResponse({ standardSchema: PublicNoticeView })
  async one(@Param('id') id: string, @Res() response: Response): Promise<void> {
    response.type('application/json').send(await this.reader.page(id));
  }
}
