import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource, IsNull } from 'typeorm';
import { z } from 'zod';
import { identifier, text } from '#contracts';
import type { Principal } from '#identity';
import { CaseEntity, FollowUpEntity, TaskEntity } from '#store';
import { Me } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { day } from '../shared/typed';
import { Summary } from '../shared/summary';
import { today } from './today';

/** More than this nobody keeps in mind; the nearest come first. */
const MOST = 200;

const FollowUp = z
  .strictObject({
    caseNo: identifier('案号', 40),
    taskId: identifier('任务', 60).optional(),
    on: day('跟进日期'),
    note: text('跟进事项', 500),
  })
  .meta({ id: 'NewFollowUp' });
const FollowUpList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          caseNo: z.string(),
          taskId: z.string().nullable(),
          on: z.string(),
          note: z.string(),
          displayNo: z.string(),
          partyName: z.string(),
          itemTitle: z.string(),
        })
        .meta({ id: 'FollowUp' }),
    ),
  })
  .meta({ id: 'FollowUpList' });
const Made = z.object({ id: z.string() }).meta({ id: 'FollowUpMade' });

/** 跟进: what a person wants to be reminded of on a day. Theirs alone; it has no legal effect and tells nobody else. */
@ApiTags('任务')
@ApiBearerAuth()
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  /** Those not done, the earliest day first; a case one no longer sees takes its own with it. */
  @Summary('查看提醒')
  @Get()
  @ApiOkResponse({ standardSchema: FollowUpList })
  async list(@Me() me: Principal) {
    const rows = await this.dataSource
      .getRepository(FollowUpEntity)
      .createQueryBuilder('f')
      .innerJoinAndMapOne('f.case', CaseEntity, 'c', 'c.caseNo = f.caseNo')
      .select(['f', 'c.caseNo', 'c.displayNo', 'c.partyName', 'c.itemTitle', 'c.unitId'])
      .where('f.username = :username AND f.doneAt IS NULL', me)
      .orderBy({ 'f.onDay': 'ASC', 'f.id': 'ASC' })
      .limit(MOST)
      .getMany();
    const told = rows as (FollowUpEntity & { case: CaseEntity })[];
    const seen = await Promise.all(told.map((f) => this.scope.sees(me, f.case.unitId)));
    return {
      items: told
        .filter((_, i) => seen[i])
        .map(({ id, caseNo, taskId, onDay, note, case: { displayNo, partyName, itemTitle } }) => ({
          ...{ id: String(id), caseNo, taskId, on: onDay, note, displayNo, partyName, itemTitle },
        })),
    };
  }

  @Summary('设置提醒')
  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: Made })
  async add(@Me() me: Principal, @Body({ schema: FollowUp }) { caseNo, taskId, on, note }: z.output<typeof FollowUp>) {
    const found = await this.dataSource
      .getRepository(CaseEntity)
      .findOne({ where: { caseNo }, select: { caseNo: true, unitId: true } });
    if (!found || !(await this.scope.sees(me, found.unitId))) throw new Refused('CASE_NOT_FOUND');
    const ofCase = !taskId || (await this.dataSource.getRepository(TaskEntity).existsBy({ id: taskId, caseNo }));
    if (!ofCase) throw new Refused('TASK_NOT_FOUND');
    if (on < today()) {
      const message = '跟进日期不得早于今天。';
      throw new Refused('VALIDATION_FAILED', { reason: message, errors: [{ path: 'on', message }] });
    }
    const row = { username: me.username, caseNo, taskId: taskId ?? null, onDay: on, note };
    const made = await this.follows.insert({ ...row, createdAt: new Date(), doneAt: null });
    return { id: String((made.identifiers[0] as { id: string }).id) };
  }

  @Summary('办完提醒')
  @Post(':id/done')
  @HttpCode(204)
  async done(@Me() { username }: Principal, @Param('id') id: string): Promise<void> {
    await this.mustBeTheirs(username, id);
    await this.follows.update({ id, username, doneAt: IsNull() }, { doneAt: new Date() });
  }

  @Summary('删除提醒')
  @Delete(':id')
  @HttpCode(204)
  async drop(@Me() { username }: Principal, @Param('id') id: string): Promise<void> {
    await this.mustBeTheirs(username, id);
    await this.follows.delete({ id, username });
  }

  /** Somebody else's is told as if there were none. */
  private async mustBeTheirs(username: string, id: string): Promise<void> {
    if (!/^\d{1,18}$/.test(id) || !(await this.follows.existsBy({ id, username }))) throw new Refused('NOT_FOUND');
  }

  private get follows() {
    return this.dataSource.getRepository(FollowUpEntity);
  }
}
