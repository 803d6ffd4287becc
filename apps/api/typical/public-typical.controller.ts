import { Controller, Get, Inject, Param, ParseIntPipe, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import type { Config } from '#config';
import { Public } from '../identity/auth.guard';
import { CONFIG } from '../shared/config';
import { Summary } from '../shared/summary';
import { feedOf } from './feed';
import { PublicTypicalListView, PublicTypicalView } from './typical.schemas';
import { TypicalService } from './typical.service';

/** 以案释法, for anybody. @source 实施方案 二（三） */
@ApiTags('以案释法')
@Public()
@UseGuards(ThrottlerGuard)
@Throttle({ default: { limit: 120, ttl: 60_000 } })
@Controller('public-typical-cases')
export class PublicTypicalController {
  constructor(
    private readonly typical: TypicalService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Summary('社会公众查看典型案例')
  @Get()
  @ApiOkResponse({ standardSchema: PublicTypicalListView })
  async all() {
    return { items: await this.typical.published() };
  }

  /** Atom (RFC 4287). */
  @Summary('社会公众订阅典型案例')
  @Get('feed.atom')
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(@Req() request: Request, @Res() response: Response): Promise<void> {
    const home = this.config.PUBLIC_URL || `${request.protocol}://${request.get('host')}`;
    response.type('application/atom+xml').send(await feedOf(await this.typical.feed(), home.replace(/\/$/, '')));
  }

  @Summary('社会公众查看一个典型案例')
  @Get(':id')
  @ApiOkResponse({ standardSchema: PublicTypicalView })
  one(@Param('id', ParseIntPipe) id: number) {
    return this.typical.publishedOne(id);
  }
}
