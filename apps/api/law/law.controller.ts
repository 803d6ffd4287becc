import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { PublicationsView, PublishRules, RulesPublishedView, RulesView } from './law.schemas';
import { LawService } from './law.service';

@ApiTags('期限规则')
@ApiBearerAuth()
@Controller('law')
export class LawController {
  constructor(private readonly law: LawService) {}

  /** For everybody who works by them. */
  @Get('rules')
  @ApiOkResponse({ standardSchema: RulesView })
  rules() {
    return this.law.rules();
  }

  @Roles('admin')
  @Get('publications')
  @ApiOkResponse({ standardSchema: PublicationsView })
  publications() {
    return this.law.publications();
  }

  @Roles('admin')
  @Post('rules')
  @Once()
  @ApiCreatedResponse({ standardSchema: RulesPublishedView })
  publish(@Me() me: Principal, @Body({ schema: PublishRules }) wish: PublishRules) {
    return this.law.publish(me, wish);
  }
}
