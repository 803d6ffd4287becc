import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { inline } from '../shared/download';
import { Summary } from '../shared/summary';
import { NoticeReader } from './notice-reader.service';
import { CaseNoticesView, NoticeProofView } from './notices.views';

/** The public notices of a case, and what proves them. */
@ApiTags('公告')
@ApiBearerAuth()
@Controller('cases/:caseNo/notices')
export class CaseNoticesController {
  constructor(private readonly reader: NoticeReader) {}

  @Summary('查看案件的公告和已经证明的日数')
  @Get()
  @ApiOkResponse({ standardSchema: CaseNoticesView })
  all(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.reader.ofCase(me, caseNo);
  }

  @Summary('查看公告证明')
  @Get(':notice/proof')
  @ApiOkResponse({ standardSchema: NoticeProofView })
  proof(@Me() me: Principal, @Param('caseNo') caseNo: string, @Param('notice') notice: string) {
    return this.reader.proof(me, caseNo, notice);
  }

  /** As a paper, PDF/A: to keep, and to attach to the case. */
  @Summary('打印公告证明')
  @Get(':notice/proof/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('notice') notice: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.reader.print(me, caseNo, notice));
  }
}
