import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { TABLE_NAMES } from '#contracts';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { csvOf, tableOf, xlsxOf } from './export';
import { StatisticsService } from './statistics.service';
import { ExportQuery, Statistics, StatisticsQuery } from './statistics.views';

/** The managers' figures and their export. */
@ApiTags('统计')
@ApiBearerAuth()
@Roles('head', 'manager', 'supervisor', 'admin')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Get()
  @ApiOkResponse({ standardSchema: Statistics })
  read(@Me() me: Principal, @Query({ schema: StatisticsQuery }) query: StatisticsQuery) {
    return this.statistics.read(me, query);
  }

  /** One of the tables, exactly as it is shown. */
  @Get('export')
  async export(
    @Me() me: Principal,
    @Query({ schema: ExportQuery }) { table: by, format, ...query }: z.output<typeof ExportQuery>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const all = (await this.statistics.read(me, query)) as z.output<typeof Statistics>;
    const table = tableOf(by, { unit: all.byUnit, item: all.byItem, month: all.byMonth }[by]);
    const name = encodeURIComponent(`柔性执法统计（按${TABLE_NAMES[by]}）${all.from}至${all.to}.${format}`);
    response.setHeader('cache-control', 'no-store');
    return new StreamableFile(format === 'csv' ? Buffer.from(csvOf(table)) : await xlsxOf(table), {
      type:
        format === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename*=UTF-8''${name}`,
    });
  }
}
