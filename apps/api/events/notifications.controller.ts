import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { limit } from '../shared/query';
import { decodeCursor, pageOf } from '../shared/cursor';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import { Summary } from '../shared/summary';

/** Unread messages are counted no further: the bell says 99+. */
const COUNTED_TO = 100;

const NotificationQuery = z.strictObject({ cursor: z.string().max(500).optional(), limit });
const NotificationList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          caseNo: z.string().describe('案号；与具体案件无关的消息为空'),
          kind: z.string(),
          title: z.string(),
          body: z.string(),
          visibleAt: z.string(),
          readAt: z.string().nullable(),
        })
        .meta({ id: 'Notification' }),
    ),
    unread: z.number().describe(`未读条数；${COUNTED_TO} 表示不少于 ${COUNTED_TO} 条`),
    next: z.string().optional(),
  })
  .meta({ id: 'NotificationList' });

interface Row {
  id: string;
  visibleAt: Date;
  readAt: Date | null;
}

/** Messages to me, or to a role of mine in a unit I see; the newest first. */
@ApiTags('消息')
@ApiBearerAuth()
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  @Summary('查看消息')
  @Get()
  @ApiOkResponse({ standardSchema: NotificationList })
  async list(@Me() me: Principal, @Query({ schema: NotificationQuery }) query: z.output<typeof NotificationQuery>) {
    const mine = await this.mine(me);
    const after = decodeCursor(query.cursor);
    const place = after && new Date(after.value);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT n.id, n.case_no AS caseNo, n.kind, n.title, n.body, n.visible_at AS visibleAt,
         COALESCE(r.read_at, IF(n.visible_at <= m.read_until, m.read_until, NULL)) AS readAt
       FROM notification n ${READ} WHERE ${mine.sql}
         ${place ? 'AND n.visible_at <= ? AND (n.visible_at < ? OR n.id < ?)' : ''}
       ORDER BY n.visible_at DESC, n.id DESC LIMIT ${query.limit + 1}`,
      [me.username, me.username, ...mine.parameters, ...(place ? [place, place, after.key] : [])],
    );
    const [unread] = await this.dataSource.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM notification n ${READ} WHERE ${mine.sql}
         AND r.read_at IS NULL AND (m.read_until IS NULL OR n.visible_at > m.read_until) LIMIT ${COUNTED_TO}) counted`,
      [me.username, me.username, ...mine.parameters],
    );
    const page = pageOf(
      rows,
      query.limit,
      (r) => ({ value: r.visibleAt.toISOString(), key: String(r.id) }),
      (r) => r,
    );
    return { ...page, unread: Number(unread!.n) };
  }

  /** Everything there is now is read; what comes later is not. */
  @Summary('消息全部标为已读')
  @Post('read')
  @HttpCode(204)
  async readAll(@Me() me: Principal): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO notification_mark (username, read_until) VALUES (?, ?)
       ON DUPLICATE KEY UPDATE read_until = GREATEST(read_until, VALUES(read_until))`,
      [me.username, new Date()],
    );
  }

  @Summary('消息标为已读')
  @Post(':id/read')
  @HttpCode(204)
  async read(@Me() me: Principal, @Param('id') id: string): Promise<void> {
    const mine = await this.mine(me);
    await this.dataSource.query(
      `INSERT IGNORE INTO notification_read (notification_id, username, read_at) SELECT n.id, ?, ? FROM notification n WHERE n.id = ? AND ${mine.sql}`,
      [me.username, new Date(), id, ...mine.parameters],
    );
  }

  private async mine(me: Principal): Promise<{ sql: string; parameters: unknown[] }> {
    const roles = new SqlFilter().oneOf('n.role', me.roles).oneOf('n.unit_id', await this.scope.unitIds(me));
    return {
      sql: `n.visible_at <= ? AND (n.username = ? OR (${roles.where().slice('WHERE '.length)}))`,
      parameters: [new Date(), me.username, ...roles.parameters],
    };
  }
}

const READ = `LEFT JOIN notification_read r ON r.notification_id = n.id AND r.username = ? LEFT JOIN notification_mark m ON m.username = ?`;
