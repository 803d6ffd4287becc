import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { RISKS } from '#contracts';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import { Me, Roles } from '../identity/auth.guard';
import { CASE_READERS } from '../shared/case-readers';
import { CSV_TYPE } from '../shared/csv';
import { download } from '../shared/download';
import { XLSX_TYPE } from '../shared/xlsx';
import { Summary } from '../shared/summary';
import {
  CaseExport,
  DisclosureExport,
  PenaltyCheck,
  PenaltyExport,
  PenaltyQuery,
  RiskExport,
  TaskExport,
} from './exports.schemas';
import { ExportsService } from './exports.service';
import { PenaltiesService } from './penalties.service';

/** The lists of the console as workbooks, of any length, within the asker's subtree. */
@ApiTags('导出')
@ApiBearerAuth()
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly penaltiesService: PenaltiesService,
  ) {}

  @Summary('导出案件')
  @Get('cases')
  async cases(
    @Me() me: Principal,
    @Query({ schema: CaseExport }) query: z.output<typeof CaseExport>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, named('案件'), await this.exports.cases(me, query), XLSX_TYPE);
  }

  @Summary('导出待办')
  @Get('tasks')
  async tasks(
    @Me() me: Principal,
    @Query({ schema: TaskExport }) query: z.output<typeof TaskExport>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, named('待办'), await this.exports.tasks(me, query), XLSX_TYPE);
  }

  @Summary('导出将要出问题的任务')
  @Get('risks')
  @Roles('head', 'manager', 'supervisor', 'admin')
  async risks(
    @Me() me: Principal,
    @Query({ schema: RiskExport }) query: z.output<typeof RiskExport>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, named(RISKS[query.risk].title), await this.exports.risks(me, query), XLSX_TYPE);
  }

  @Summary('导出公示')
  @Get('disclosures')
  @Roles(...CASE_READERS)
  async disclosures(
    @Me() me: Principal,
    @Query({ schema: DisclosureExport }) query: z.output<typeof DisclosureExport>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return download(response, named('公示'), await this.exports.disclosures(me, query), XLSX_TYPE);
  }

  /** 双公示: what an export would hold, and which cases lack what it has to say. */
  @Summary('核对双公示数据')
  @Get('penalties/check')
  @Roles('head', 'manager', 'supervisor', 'admin')
  @ApiOkResponse({ standardSchema: PenaltyCheck })
  checkPenalties(@Me() me: Principal, @Query({ schema: PenaltyQuery }) query: z.output<typeof PenaltyQuery>) {
    return this.penaltiesService.check(me, query);
  }

  @Summary('导出双公示数据')
  @Get('penalties')
  @Roles('head', 'manager', 'supervisor', 'admin')
  async penalties(
    @Me() me: Principal,
    @Query({ schema: PenaltyExport }) { format, ...query }: z.output<typeof PenaltyExport>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const name = `双公示行政处罚 ${query.from}至${query.to}.${format}`;
    if (format === 'csv') return download(response, name, this.penaltiesService.csv(me, query), CSV_TYPE);
    if (format === 'json') return download(response, name, this.penaltiesService.json(me, query), 'application/json');
    return download(response, name, await this.penaltiesService.workbook(me, query), XLSX_TYPE);
  }
}

const named = (what: string) => `${what} ${dateOf(new Date().toISOString())}.xlsx`;
