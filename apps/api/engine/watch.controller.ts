import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { WatchFindingEntity, WatchLookEntity } from '#store';
import { Me, Roles } from '../identity/auth.guard';
import { People } from '../shared/people';
import { SqlFilter } from '../shared/sql-filter';
import { Summary } from '../shared/summary';
import { DIFFERENCE_KINDS, type DifferenceKind } from './differences';
import { WatchLook, WatchQuery, WatchView } from './watch.views';
import { Watchdog } from './watchdog.service';

const PAGE = 100;
const LOOKS = 5;

/** What the watchdog has found and mended. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/watch')
export class WatchController {
  constructor(
    private readonly watchdog: Watchdog,
    private readonly dataSource: DataSource,
    private readonly people: People,
  ) {}

  /** What is not mended first, then the newest. */
  @Summary('查看核对的发现')
  @Get()
  @ApiOkResponse({ standardSchema: WatchView })
  async findings(@Query({ schema: WatchQuery }) { before }: z.output<typeof WatchQuery>) {
    const [looks, open] = await Promise.all([
      this.dataSource.getRepository(WatchLookEntity).find({ order: { id: 'DESC' }, take: LOOKS }),
      this.rows('w.open_key IS NOT NULL'),
    ]);
    const mended = await this.rows('w.open_key IS NULL', before);
    return {
      looks: await this.told(looks),
      open: open.length,
      items: [...(before ? [] : open), ...mended],
      ...(mended.length === PAGE ? { next: String(mended.at(-1)!.id) } : {}),
    };
  }

  /** Begins a look at all cases; while one goes on, that is the one. */
  @Summary('立即核对')
  @Post('looks')
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: WatchLook })
  async look(@Me() me: Principal) {
    const [look] = await this.told([await this.watchdog.ask(me.username)]);
    return look;
  }

  private async rows(which: string, before?: string) {
    const filter = new SqlFilter().add(which);
    if (before) filter.add('w.id < ?', Number(before));
    const rows = await this.dataSource.query<(Omit<WatchFindingEntity, 'openKey'> & { displayNo: string | null })[]>(
      `SELECT w.id, w.case_no AS caseNo, w.kind, w.what, w.was, w.should_be AS \`right\`, w.found_at AS foundAt,
         w.mended_at AS mendedAt, f.display_no AS displayNo
       FROM watch_finding w LEFT JOIN case_file f ON f.case_no = w.case_no
       ${filter.where()} ORDER BY w.id DESC LIMIT ${PAGE}`,
      filter.parameters,
    );
    return rows.map((r) => ({ ...r, kindTitle: DIFFERENCE_KINDS[r.kind as DifferenceKind] }));
  }

  private async told(looks: readonly WatchLookEntity[]) {
    const people = await this.people.of(looks.flatMap((l) => l.askedBy ?? []));
    return looks.map(({ id, askedBy, startedAt, endedAt, looked, found, mended }) => ({
      ...{ id, askedBy, startedAt, endedAt, looked, found, mended },
      askedByName: askedBy && (people.get(askedBy)?.name ?? askedBy),
    }));
  }
}
