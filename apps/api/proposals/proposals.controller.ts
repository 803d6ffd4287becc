import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { PublishYear } from '../calendar/calendar.schemas';
import { Me, Roles } from '../identity/auth.guard';
import { PublishRules } from '../law/law.schemas';
import { Once } from '../shared/idempotency';
import { ProposalList, ProposalPublished, ProposalView, Withdrawal } from './proposals.schemas';
import { ProposalsService } from './proposals.service';

/** Law that is published by two: one proposes, another publishes. */
@ApiTags('期限规则')
@ApiBearerAuth()
@Controller('proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @Roles('admin', 'legal')
  @Get()
  @ApiOkResponse({ standardSchema: ProposalList })
  list(@Me() me: Principal) {
    return this.proposals.list(me);
  }

  @Roles('admin', 'legal')
  @Get(':id')
  @ApiOkResponse({ standardSchema: ProposalView })
  one(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.proposals.one(me, id);
  }

  @Roles('admin')
  @Post('calendar')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  calendar(@Me() me: Principal, @Body({ schema: PublishYear }) table: PublishYear) {
    return this.proposals.propose(me, 'calendar', table);
  }

  @Roles('admin')
  @Post('rules')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  rules(@Me() me: Principal, @Body({ schema: PublishRules }) wish: PublishRules) {
    return this.proposals.propose(me, 'rules', wish);
  }

  @Roles('admin', 'legal')
  @Post(':id/publish')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalPublished })
  publish(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.proposals.publish(me, id);
  }

  @Roles('admin', 'legal')
  @Post(':id/withdraw')
  @HttpCode(204)
  async withdraw(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: Withdrawal }) { reason }: z.output<typeof Withdrawal>,
  ) {
    await this.proposals.withdraw(me, id, reason);
  }
}
