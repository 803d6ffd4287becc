import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { addMonths, dateOf, endOfDay, startOfDay } from '#law';
import { ItemEntity, type ItemListVersionEntity } from '#store';
import type { Principal } from '#identity';
import { inFigure } from '../shared/counting';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';

const MONTHS_BACK = 12;

const DEFINITIONS = {
  used: '使用＝期间内登记、按本版该事项办理的案件',
  waived: '从宽＝其中结果为责令改正已履行、不予立案、不予行政处罚的',
  repeated: '重复违法＝其中登记时在追溯期间内已有同类违法的',
  adjusted: '调整＝期间内公布施行的该事项新版本',
};

/** 评估: how the items of a version were used, within the asker's subtree. @source 实施方案 二（一）动态管理、二（五）评估 */
@Injectable()
export class ListEvaluation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async read(me: Principal, version: ItemListVersionEntity, asked: { from?: string; to?: string }): Promise<object> {
    const to = asked.to ?? dateOf(new Date().toISOString());
    const from = asked.from ?? addMonths(to, -MONTHS_BACK);
    if (from > to) throw new Refused('VALIDATION_FAILED', { reason: '起始日晚于截止日，请改其中一个。' });
    const { entries, itemVersions } = version;
    const ids = entries.map((e) => e.id);
    const filter = new SqlFilter()
      .oneOf('unit_id', await this.scope.unitIds(me))
      .oneOf('item_id', ids)
      .add('registered_at >= ? AND registered_at < ?', new Date(startOfDay(from)), new Date(endOfDay(to)));
    const rows = await this.dataSource.query<Record<'id' | 'bound' | 'used' | 'waived' | 'repeated', string>[]>(
      `SELECT item_id AS id, JSON_EXTRACT(state, '$.item.version') AS bound, COUNT(*) AS used,
              SUM(${inFigure('lenient')}) AS waived, SUM(${inFigure('repeated')}) AS repeated
         FROM case_file ${filter.where()} GROUP BY item_id, bound`,
      filter.parameters,
    );
    const published = ids.length === 0 ? [] : await this.dataSource.getRepository(ItemEntity).findBy({ id: In(ids) });
    return {
      ...{ from, to, definitions: DEFINITIONS },
      items: entries.map(({ id, title }) => {
        const row = rows.find((r) => r.id === id && Number(r.bound) === itemVersions?.[id]);
        const adjusted = published.filter(
          (p) => p.id === id && p.version > 1 && p.effectiveFrom >= from && p.effectiveFrom <= to,
        );
        const [used, waived, repeated] = [row?.used, row?.waived, row?.repeated].map((n) => Number(n ?? 0));
        return { id, title, used, waived, repeated, adjusted: adjusted.length };
      }),
    };
  }
}
