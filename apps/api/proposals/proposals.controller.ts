import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { PublishRetention } from '../archives/archives.schemas';
import { PublishYear } from '../calendar/calendar.schemas';
import { Me, Roles } from '../identity/auth.guard';
import { PublishRules } from '../law/law.schemas';
import { KEEPERS } from '../ledger/ledger.service';
import { MergeParties, SeparateParties } from '../ledger/parties.schemas';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { ProposalList, ProposalPublished, ProposalView, Withdrawal } from './proposals.schemas';
import { ProposalsService } from './proposals.service';

/** What is put in force by two: one proposes, another decides. Who may see and decide which, the service says. */
@ApiTags('核准')
@ApiBearerAuth()
@Controller('proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @Summary('查看提案')
  @Roles(...KEEPERS)
  @Get()
  @ApiOkResponse({ standardSchema: ProposalList })
  list(@Me() me: Principal) {
    return this.proposals.list(me);
  }

  @Summary('查看一件提案')
  @Roles(...KEEPERS)
  @Get(':id')
  @ApiOkResponse({ standardSchema: ProposalView })
  one(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.proposals.one(me, id);
  }

  @Summary('提出日历')
  @Roles('admin')
  @Post('calendar')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  calendar(@Me() me: Principal, @Body({ schema: PublishYear }) table: PublishYear) {
    return this.proposals.propose(me, 'calendar', table);
  }

  @Summary('提出期限规则')
  @Roles('admin')
  @Post('rules')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  rules(@Me() me: Principal, @Body({ schema: PublishRules }) wish: PublishRules) {
    return this.proposals.propose(me, 'rules', wish);
  }

  @Summary('提出保管期限表')
  @Roles('admin')
  @Post('retention')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  retention(@Me() me: Principal, @Body({ schema: PublishRetention }) wish: PublishRetention) {
    return this.proposals.propose(me, 'retention', wish);
  }

  /** Two numbers are one party's. */
  @Summary('提出当事人合并')
  @Roles(...KEEPERS)
  @Post('merge')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  merge(@Me() me: Principal, @Body({ schema: MergeParties }) wish: MergeParties) {
    return this.proposals.proposeParties(me, 'merge', wish);
  }

  /** They are not, or no longer. */
  @Summary('提出解除当事人合并')
  @Roles(...KEEPERS)
  @Post('separation')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalView })
  separation(@Me() me: Principal, @Body({ schema: SeparateParties }) wish: SeparateParties) {
    return this.proposals.proposeParties(me, 'separation', wish);
  }

  @Summary('核准公布')
  @Roles(...KEEPERS)
  @Post(':id/publish')
  @Once()
  @ApiCreatedResponse({ standardSchema: ProposalPublished })
  publish(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.proposals.publish(me, id);
  }

  @Summary('撤回提案')
  @Roles(...KEEPERS)
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
