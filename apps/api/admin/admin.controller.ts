import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { AccessLogEntity } from '#store';
import { type Asked, Me, Roles, tokenOf } from '../identity/auth.guard';
import { SqlFilter } from '../shared/sql-filter';
import { Summary } from '../shared/summary';
import {
  AuditList,
  AuditQuery,
  ChangedPerson,
  ChangePerson,
  ChangeUnit,
  FirstPassword,
  NewPerson,
  NewUnit,
  PersonList,
  SessionList,
} from './admin.views';
import { PeopleService } from './people.service';

const PAGE = 100;

@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin')
export class AdminController {
  constructor(
    private readonly people: PeopleService,
    private readonly dataSource: DataSource,
  ) {}

  @Summary('查看人员账号')
  @Get('people')
  @ApiOkResponse({ standardSchema: PersonList })
  async list() {
    return { items: await this.people.people() };
  }

  @Summary('添加人员')
  @Post('people')
  @ApiCreatedResponse({ standardSchema: FirstPassword })
  add(@Body({ schema: NewPerson }) body: NewPerson) {
    return this.people.add(body);
  }

  @Summary('修改人员')
  @Patch('people/:username')
  @ApiOkResponse({ standardSchema: ChangedPerson })
  change(
    @Me() me: Principal,
    @Param('username') username: string,
    @Body({ schema: ChangePerson }) body: ChangePerson,
  ): Promise<ChangedPerson> {
    return this.people.change(me.username, username, body);
  }

  @Summary('重置密码')
  @Post('people/:username/password')
  @ApiCreatedResponse({ standardSchema: FirstPassword })
  reset(@Me() me: Principal, @Param('username') username: string) {
    return this.people.resetPassword(me.username, username);
  }

  @Summary('添加单位')
  @Post('units')
  @HttpCode(204)
  async addUnit(@Body({ schema: NewUnit }) body: NewUnit): Promise<void> {
    await this.people.addUnit(body);
  }

  /** Name and telephone; number and prefix stand in document numbers and stay. */
  @Summary('修改单位')
  @Patch('units/:id')
  @HttpCode(204)
  async changeUnit(@Param('id') id: string, @Body({ schema: ChangeUnit }) body: ChangeUnit): Promise<void> {
    await this.people.changeUnit(id, body);
  }

  @Summary('查看会话')
  @Get('sessions')
  @ApiOkResponse({ standardSchema: SessionList })
  async sessions(@Req() request: Asked) {
    const own = createHash('sha256').update(tokenOf(request)!).digest('hex');
    const items = await this.people.sessions();
    return {
      items: items.map(({ tokenHash: id, username, createdAt, expiresAt }) => ({
        id,
        username,
        createdAt,
        expiresAt,
        own: id === own,
      })),
    };
  }

  @Summary('结束会话')
  @Delete('sessions/:id')
  @HttpCode(204)
  async endSession(@Param('id') tokenHash: string): Promise<void> {
    await this.people.endSessions({ tokenHash });
  }

  /** Who did and saw what, the newest first. */
  @Summary('查看访问日志')
  @Get('audit')
  @ApiOkResponse({ standardSchema: AuditList })
  async audit(@Query({ schema: AuditQuery }) { username, caseNo, before }: z.output<typeof AuditQuery>) {
    const filter = new SqlFilter().equals('a.username', username);
    if (caseNo) filter.equals('a.case_no', await this.numberOf(caseNo));
    if (before) filter.add('a.id < ?', before);
    const rows = await this.dataSource.query<(AccessLogEntity & { displayNo: string | null; name: string | null })[]>(
      `SELECT a.id, a.at, a.username, a.method, a.route, a.case_no AS caseNo, a.subject, a.status, a.ip,
         f.display_no AS displayNo, u.name
       FROM access_log a LEFT JOIN case_file f ON f.case_no = a.case_no LEFT JOIN user_account u ON u.username = a.username
       ${filter.where()} ORDER BY a.id DESC LIMIT ${PAGE}`,
      filter.parameters,
    );
    return {
      items: rows.map((row) => ({ ...row, id: String(row.id) })),
      ...(rows.length === PAGE ? { next: String(rows.at(-1)!.id) } : {}),
    };
  }

  /** People know a case by the number on its papers. */
  private async numberOf(asked: string): Promise<string> {
    const [found] = await this.dataSource.query<{ case_no: string }[]>(
      'SELECT case_no FROM case_file WHERE display_no = ?',
      [asked],
    );
    return found?.case_no ?? asked;
  }
}
