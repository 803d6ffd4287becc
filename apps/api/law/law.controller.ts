import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { PublicationsView, RulesView } from './law.schemas';
import { LawService } from './law.service';

@ApiTags('期限规则')
@ApiBearerAuth()
@Controller('law')
export class LawController {
  constructor(private readonly law: LawService) {}

  /** For everybody who works by them. */
  @Summary('查看期限规则')
  @Get('rules')
  @ApiOkResponse({ standardSchema: RulesView })
  rules() {
    return this.law.rules();
  }

  @Summary('查看期限规则和日历的公布记录')
  @Roles('admin')
  @Get('publications')
  @ApiOkResponse({ standardSchema: PublicationsView })
  publications() {
    return this.law.publications();
  }
}
