import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { Public } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { PublicDecision, PublicDecisions, PublicDecisionsQuery, PublicYears } from './disclosures.schemas';
import { PublicDecisionsService } from './public-decisions.service';

/** As much as somebody reads who turns pages; more is a machine's. */
const READS = { limit: 120, ttl: 60_000 };

/** Penalty decisions and other acts as anybody may read them. @source 行政处罚法 第四十八条; 国办发〔2018〕118号 */
@ApiTags('公示')
@Public()
@UseGuards(ThrottlerGuard)
@Throttle({ default: READS })
@Controller('public-decisions')
export class PublicDecisionsController {
  constructor(private readonly decisions: PublicDecisionsService) {}

  @Summary('社会公众查找公示的执法决定')
  @Get()
  @ApiOkResponse({ standardSchema: PublicDecisions })
  list(@Query({ schema: PublicDecisionsQuery }) query: PublicDecisionsQuery) {
    return this.decisions.list(query);
  }

  @Summary('社会公众查看各年公示的执法决定件数')
  @Get('years')
  @ApiOkResponse({ standardSchema: PublicYears })
  years() {
    return this.decisions.years();
  }

  @Summary('社会公众查看一件公示的执法决定')
  @Get(':publicId')
  @ApiOkResponse({ standardSchema: PublicDecision })
  one(@Param('publicId') publicId: string) {
    return this.decisions.one(publicId);
  }
}
