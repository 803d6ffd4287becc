import { Body, Controller, Get, Param, ParseIntPipe, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { inline } from '../shared/download';
import { Once } from '../shared/idempotency';
import { CorrectEvidence, EnterEvidence, EvidenceCatalogue, EvidenceEntered, StrikeEvidence } from './evidence.schemas';
import { EvidenceService } from './evidence.service';
import { Summary } from '../shared/summary';

/** 证据目录: for whoever of the authority sees the case; entered by its officers. A party has no way here. */
@ApiTags('证据')
@ApiBearerAuth()
@Controller('cases/:caseNo/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Summary('查看证据目录')
  @Get()
  @ApiOkResponse({ standardSchema: EvidenceCatalogue })
  read(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.evidence.read(me, caseNo);
  }

  /** As a paper, PDF/A; refused while something is wanting. */
  @Summary('打印证据目录')
  @Get('pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.evidence.print(me, caseNo));
  }

  @Summary('登记证据')
  @Post()
  @Roles('officer')
  @Once()
  @ApiCreatedResponse({ standardSchema: EvidenceEntered })
  enter(@Me() me: Principal, @Param('caseNo') caseNo: string, @Body({ schema: EnterEvidence }) body: EnterEvidence) {
    return this.evidence.enter(me, caseNo, body);
  }

  /** The piece anew, whole; what stood before stays beside it. */
  @Summary('更正证据')
  @Post(':piece')
  @Roles('officer')
  @Once()
  @ApiCreatedResponse({ standardSchema: EvidenceEntered })
  correct(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('piece', ParseIntPipe) piece: number,
    @Body({ schema: CorrectEvidence }) body: CorrectEvidence,
  ) {
    return this.evidence.correct(me, caseNo, piece, body);
  }

  @Summary('撤下证据')
  @Post(':piece/strike')
  @Roles('officer')
  @Once()
  @ApiCreatedResponse({ standardSchema: EvidenceEntered })
  strike(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('piece', ParseIntPipe) piece: number,
    @Body({ schema: StrikeEvidence }) body: StrikeEvidence,
  ) {
    return this.evidence.strike(me, caseNo, piece, body);
  }
}
