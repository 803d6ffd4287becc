import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { RISKS } from '#contracts';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import { Me, Roles } from '../identity/auth.guard';
import { download } from '../shared/download';
import { XLSX_TYPE } from '../shared/xlsx';
import { Summary } from '../shared/summary';
import { CaseExport, RiskExport, TaskExport } from './exports.schemas';
import { ExportsService } from './exports.service';

/** The lists of the console as workbooks, of any length, within the asker's subtree. */
@ApiTags('导出')
@ApiBearerAuth()
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

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
}

const named = (what: string) => `${what} ${dateOf(new Date().toISOString())}.xlsx`;
