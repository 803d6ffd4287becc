import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { TABLE_NAMES } from '#contracts';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { CSV_TYPE } from '../shared/csv';
import { download, madeBy } from '../shared/download';
import { Scope } from '../shared/scope';
import { XLSX_TYPE } from '../shared/xlsx';
import { Summary } from '../shared/summary';
import { csvOf, tableOf, workbookOf } from './export';
import { RisksService } from './risks.service';
import { Risks, RisksQuery, RiskTaskPage, RiskTaskQuery } from './risks.views';
import { StatisticsService } from './statistics.service';
import { ExportQuery, Statistics, StatisticsQuery } from './statistics.views';

/** The managers' figures and their export. */
@ApiTags('统计')
@ApiBearerAuth()
@Roles('head', 'manager', 'supervisor', 'admin')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly scope: Scope,
    private readonly risks: RisksService,
  ) {}

  @Summary('查看统计')
  @Get()
  @ApiOkResponse({ standardSchema: Statistics })
  read(@Me() me: Principal, @Query({ schema: StatisticsQuery }) query: StatisticsQuery) {
    return this.statistics.read(me, query);
  }

  /** What is about to go wrong, by unit and by person. */
  @Summary('查看将要出问题的任务数')
  @Get('risks')
  @ApiOkResponse({ standardSchema: Risks })
  readRisks(@Me() me: Principal, @Query({ schema: RisksQuery }) { unit }: z.output<typeof RisksQuery>) {
    return this.risks.read(me, unit);
  }

  /** The open tasks that one of those numbers counts. */
  @Summary('查看将要出问题的任务')
  @Get('risks/tasks')
  @ApiOkResponse({ standardSchema: RiskTaskPage })
  listRisk(@Me() me: Principal, @Query({ schema: RiskTaskQuery }) query: RiskTaskQuery) {
    return this.risks.list(me, query);
  }

  /** One of the tables, exactly as it is shown; the workbook tells the period and the unit above it. */
  @Summary('导出统计表')
  @Get('export')
  async export(
    @Me() me: Principal,
    @Query({ schema: ExportQuery }) { table: by, format, ...query }: z.output<typeof ExportQuery>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const all = (await this.statistics.read(me, query)) as z.output<typeof Statistics>;
    const table = tableOf(by, { unit: all.byUnit, item: all.byItem, month: all.byMonth }[by]);
    const name = `柔性执法统计（按${TABLE_NAMES[by]}）${all.from}至${all.to}`;
    if (format === 'csv') return download(response, `${name}.csv`, Readable.from([csvOf(table)]), CSV_TYPE);
    const unit = query.unit ? await this.scope.nameOf(query.unit) : '本人可见的全部单位';
    const notes = [`期间：${all.from} 至 ${all.to} 登记的案件；单位：${unit}`, madeBy(me)];
    return download(response, `${name}.xlsx`, workbookOf(by, table, notes), XLSX_TYPE);
  }
}
