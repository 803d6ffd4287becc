import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource, In } from 'typeorm';
import type { z } from 'zod';
import { WAYS } from '#contracts';
import { ContactEntity, OutboundMessageEntity } from '#store';
import { Roles } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { SqlFilter } from '../shared/sql-filter';
import { OutboundQuery, OutboundView, Resend, Resent, veiled } from './outbound.views';
import { addressOf } from './recipients';
import { Sender } from './sender.service';
import { Summary } from '../shared/summary';

const PAGE = 100;

type Row = Omit<OutboundMessageEntity, 'body' | 'messageKey'> & { displayNo: string | null; name: string | null };

/** What goes out of the house: what was given up, what waits, what was sent. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/outbound')
export class OutboundController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: Sender,
  ) {}

  @Summary('查看发出的消息')
  @Get()
  @ApiOkResponse({ standardSchema: OutboundView })
  async list(@Query({ schema: OutboundQuery }) { state, before }: OutboundQuery) {
    const filter = new SqlFilter().equals('m.state', state);
    if (before) filter.add('m.id < ?', before);
    const [rows, dead, waiting] = await Promise.all([
      this.dataSource.query<Row[]>(
        `SELECT m.id, m.case_no AS caseNo, m.way, m.username, m.address, m.title, m.state, m.attempts,
           m.created_at AS createdAt, m.next_try_at AS nextTryAt, m.last_try_at AS lastTryAt, m.last_error AS lastError,
           m.sent_at AS sentAt, m.receipt, f.display_no AS displayNo, u.name
         FROM outbound_message m LEFT JOIN case_file f ON f.case_no = m.case_no
           LEFT JOIN user_account u ON u.username = m.username
         ${filter.where()} ORDER BY m.id DESC LIMIT ${PAGE}`,
        filter.parameters,
      ),
      this.messages.countBy({ state: 'dead' }),
      this.messages.countBy({ state: 'waiting' }),
    ]);
    return {
      ...{ ways: this.sender.ways(), dead, waiting },
      items: rows.map(({ username, address, ...row }) => ({
        ...row,
        id: String(row.id),
        wayTitle: WAYS[row.way],
        name: username === null ? null : (row.name ?? username),
        address: veiled(address),
      })),
      ...(rows.length === PAGE ? { next: String(rows.at(-1)!.id) } : {}),
    };
  }

  /** Sent anew, to where the person is reached today. One that is not given up is left alone. Errors: OUTBOUND_WAY_OFF. */
  @Summary('重发消息')
  @Post('resend')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: Resent })
  async resend(@Body({ schema: Resend }) { ids }: z.output<typeof Resend>) {
    const rows = await this.messages.findBy({ id: In(ids), state: 'dead' });
    const off = [...new Set(rows.map((r) => r.way))].filter((way) => !this.sender.on.includes(way));
    if (off.length > 0)
      throw new Refused('OUTBOUND_WAY_OFF', { reason: `没有开通：${off.map((w) => WAYS[w]).join('、')}。` });
    const contacts = await this.dataSource
      .getRepository(ContactEntity)
      .findBy({ username: In(rows.flatMap((r) => r.username ?? [])) });
    let resent = 0;
    for (const { id, way, username, address } of rows) {
      const contact = contacts.find((c) => c.username === username);
      const { affected } = await this.messages.update(
        { id, state: 'dead' },
        {
          ...{ state: 'waiting', attempts: 0, nextTryAt: new Date() },
          address: (contact && addressOf(way, contact)) ?? address,
        },
      );
      resent += affected ?? 0;
    }
    return { resent };
  }

  private get messages() {
    return this.dataSource.getRepository(OutboundMessageEntity);
  }
}
