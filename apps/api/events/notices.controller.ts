import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';

const NoticeList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          caseNo: z.string(),
          kind: z.string(),
          title: z.string(),
          body: z.string(),
          visibleAt: z.string(),
          readAt: z.string().nullable(),
        })
        .meta({ id: 'Notice' }),
    ),
  })
  .meta({ id: 'NoticeList' });

/** Messages to me, or to a role of mine in a unit I see; the newest hundred. */
@ApiTags('消息')
@ApiBearerAuth()
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: NoticeList })
  async list(@Me() me: Principal) {
    const roles = new SqlFilter().oneOf('n.role', me.roles).oneOf('n.unit_id', await this.scope.unitIds(me));
    const items = await this.dataSource.query<object[]>(
      `SELECT n.id, n.case_no AS caseNo, n.kind, n.title, n.body, n.visible_at AS visibleAt, r.read_at AS readAt
       FROM notice n LEFT JOIN notice_read r ON r.notice_id = n.id AND r.username = ?
       WHERE n.visible_at <= ? AND (n.username = ? OR (${roles.where().slice('WHERE '.length)}))
       ORDER BY n.visible_at DESC, n.id DESC LIMIT 100`,
      [me.username, new Date(), me.username, ...roles.parameters],
    );
    return { items };
  }

  @Post(':id/read')
  @HttpCode(204)
  async read(@Me() me: Principal, @Param('id') id: string): Promise<void> {
    await this.dataSource.query(
      'INSERT IGNORE INTO notice_read (notice_id, username, read_at) SELECT id, ?, ? FROM notice WHERE id = ?',
      [me.username, new Date(), id],
    );
  }
}
