import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { looseLine, type Outcome, OUTCOMES } from '#contracts';
import type { Principal } from '#identity';
import { normalNumber } from '#law';
import { Me, Roles } from '../identity/auth.guard';
import { Scope } from '../shared/scope';
import { Summary } from '../shared/summary';
import { EarlierOfParty } from './parties.views';
import { PartiesRepository } from './parties.repository';

const PartyQuery = z.strictObject({
  q: looseLine('查找内容', 100).min(2, '请至少输入两个字符再查找。'),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

const PartyMatches = z
  .object({
    items: z.array(
      z
        .object({
          kind: z.enum(['organization', 'individual']),
          name: z.string(),
          idNumber: z.string(),
          phone: z.string().optional(),
          address: z.string().optional(),
          representative: z.string().optional(),
          count: z.int().describe('查到的此前案件数'),
          matters: z.array(
            z.object({
              caseNo: z.string(),
              displayNo: z.string(),
              itemTitle: z.string(),
              violationOn: z.string(),
              registeredAt: z.string(),
              outcome: z.enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]).nullable(),
              status: z.string(),
            }),
          ),
        })
        .meta({ id: 'PartyMatch' }),
    ),
  })
  .meta({ id: 'PartyMatches' });

const EarlierQuery = z.strictObject({
  idNumber: looseLine('证件号码', 60).min(1, '请填写证件号码。').overwrite(normalNumber),
});
const Habits = z
  .object({
    items: z.array(z.string()).describe('本单位近 90 日登记的事项，常用的在前'),
    partners: z.array(z.string()).describe('上次一同登记的执法人员'),
  })
  .meta({ id: 'Habits' });

/** What an officer in the street need not type again. */
@ApiTags('案件')
@ApiBearerAuth()
@Roles('officer', 'head')
@Controller()
export class PartiesController {
  constructor(
    private readonly parties: PartiesRepository,
    private readonly scope: Scope,
  ) {}

  @Summary('查找当事人')
  @Get('parties')
  @ApiOkResponse({ standardSchema: PartyMatches })
  async find(@Me() me: Principal, @Query({ schema: PartyQuery }) { q, limit }: z.output<typeof PartyQuery>) {
    return { items: await this.parties.find(q, await this.scope.unitIds(me), limit) };
  }

  /** What registering looks up of it. */
  @Summary('查看当事人以前的案件')
  @Get('parties/earlier')
  @ApiOkResponse({ standardSchema: EarlierOfParty })
  async earlier(@Me() me: Principal, @Query({ schema: EarlierQuery }) { idNumber }: z.output<typeof EarlierQuery>) {
    return this.parties.earlier(idNumber, await this.scope.unitIds(me));
  }

  @Summary('查看自己常用的登记内容')
  @Get('habits')
  @ApiOkResponse({ standardSchema: Habits })
  async habits(@Me() me: Principal) {
    const [items, partners] = [await this.parties.usualItems(me.unitId), await this.parties.lastPartners(me.username)];
    return { items, partners };
  }
}
