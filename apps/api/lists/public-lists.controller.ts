import { Body, Controller, Get, Param, ParseIntPipe, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { z } from 'zod';
import { Public } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { GivePublicOpinion, OwnOpinionView, PublicListsView, PublicListView, ReceiptView } from './lists.schemas';
import { ListOpinions } from './opinions.service';

/** What anybody may read of lists and say to them. @source 实施方案 一（三）4 公开原则、二（一） */
@ApiTags('清单与程序')
@Public()
@Controller('public-lists')
export class PublicListsController {
  constructor(private readonly opinions: ListOpinions) {}

  @Summary('社会公众查看清单')
  @Get()
  @ApiOkResponse({ standardSchema: PublicListsView })
  all() {
    return this.opinions.publicLists();
  }

  @Summary('社会公众查看自己意见的答复')
  @Get('opinions/:receipt')
  @ApiOkResponse({ standardSchema: OwnOpinionView })
  own(@Param('receipt') receipt: string) {
    return this.opinions.own(receipt);
  }

  @Summary('社会公众查看清单的一个版本')
  @Get(':id/versions/:version')
  @ApiOkResponse({ standardSchema: PublicListView })
  one(@Param('id', ParseIntPipe) id: number, @Param('version', ParseIntPipe) version: number) {
    return this.opinions.publicList(id, version);
  }

  @Summary('社会公众对清单提出意见')
  @Post(':id/versions/:version/opinions')
  @UseGuards(ThrottlerGuard)
  @ApiCreatedResponse({ standardSchema: ReceiptView })
  give(
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: GivePublicOpinion }) given: z.output<typeof GivePublicOpinion>,
  ) {
    return this.opinions.givePublicly(id, version, given);
  }
}
