import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { CASE_READERS } from '../shared/case-readers';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import {
  DisclosureCounts,
  DisclosurePage,
  DisclosureQuery,
  DisclosureView,
  DraftDisclosure,
  PublishDisclosure,
  WithdrawDisclosure,
} from './disclosures.schemas';
import { DisclosuresService } from './disclosures.service';

/** 公示 of decisions, as those who prepare and confirm it work on it. */
@ApiTags('公示')
@ApiBearerAuth()
@Roles(...CASE_READERS)
@Controller('disclosures')
export class DisclosuresController {
  constructor(private readonly disclosures: DisclosuresService) {}

  @Summary('查看执法决定的公示')
  @Get()
  @ApiOkResponse({ standardSchema: DisclosurePage })
  list(@Me() me: Principal, @Query({ schema: DisclosureQuery }) query: DisclosureQuery) {
    return this.disclosures.list(me, query);
  }

  @Summary('查看本单位等待办理的公示件数')
  @Get('counts')
  @ApiOkResponse({ standardSchema: DisclosureCounts })
  counts(@Me() me: Principal) {
    return this.disclosures.counts(me);
  }

  @Summary('查看一件执法决定的公示稿')
  @Get(':id')
  @ApiOkResponse({ standardSchema: DisclosureView })
  read(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.disclosures.read(me, id);
  }

  @Summary('修改公示稿')
  @Put(':id/marks')
  @HttpCode(204)
  mark(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: DraftDisclosure }) body: DraftDisclosure,
  ): Promise<void> {
    return this.disclosures.draft(me, id, body);
  }

  /** What was seen is named: where it is not what stands there any more, nothing is published. */
  @Summary('确认公示')
  @Post(':id/publish')
  @HttpCode(204)
  @Once()
  publish(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: PublishDisclosure }) body: PublishDisclosure,
  ): Promise<void> {
    return this.disclosures.publish(me, id, body);
  }

  @Summary('撤回公示')
  @Post(':id/withdraw')
  @HttpCode(204)
  @Once()
  withdraw(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: WithdrawDisclosure }) body: WithdrawDisclosure,
  ): Promise<void> {
    return this.disclosures.withdraw(me, id, body);
  }
}
