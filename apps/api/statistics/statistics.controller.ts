import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';

/** Counts for managers, within the asker's subtree. Never amounts of fines. @source 行政处罚法 第七十四条第三款 */
@ApiTags('统计')
@ApiBearerAuth()
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  /** `byStage` and `byOutcome` count cases; `overdue` those open with a clock past its end; `escalated` those that went to penalty. */
  @Get('overview')
  async overview(@Me() me: Principal) {
    const unitIds = await this.scope.unitIds(me);
    const count = (group: string, more: (f: SqlFilter) => SqlFilter = (f) => f) => {
      const filter = more(new SqlFilter().oneOf('unit_id', unitIds));
      return this.dataSource.query<{ k: string; n: string }[]>(
        `SELECT ${group} AS k, COUNT(*) AS n FROM case_file ${filter.where()} GROUP BY k`,
        filter.parameters,
      );
    };
    const [byStage, byOutcome, byUnit, escalated, overdue] = await Promise.all([
      count('stage', (f) => f.add("status <> 'closed'")),
      count('outcome', (f) => f.add('outcome IS NOT NULL')),
      count('unit_id'),
      count('escalation_reason', (f) => f.add('escalation_reason IS NOT NULL')),
      count("'n'", (f) => f.equals('status', 'open').add('sort_due_at < ?', new Date())),
    ]);
    const table = (rows: { k: string; n: string }[]) => Object.fromEntries(rows.map((r) => [r.k, Number(r.n)]));
    return {
      byStage: table(byStage),
      byOutcome: table(byOutcome),
      byUnit: table(byUnit),
      escalated: table(escalated),
      overdue: table(overdue)['n'] ?? 0,
    };
  }
}
