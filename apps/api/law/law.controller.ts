import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Roles } from '../identity/auth.guard';
import { PublicationsView, RulesView } from './law.schemas';
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
}
