import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { z } from 'zod';
import type { Principal } from '#identity';
import { addDays, formatDay } from '#law';
import { TaskAuditEntity, TaskSnoozeEntity } from '#store';
import { Me } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { day } from '../shared/typed';
import { Summary } from '../shared/summary';
import { TasksService } from './tasks.service';
import { today } from './today';

/** Nobody plans further. */
const FURTHEST_DAYS = 366;

const Snooze = z
  .strictObject({
    until: day('稍后处理至').describe('再次出现在本人待办里的日期'),
    pastDue: z.boolean().optional().describe('所选日期晚于任务期限，已确认'),
  })
  .meta({ id: 'Snooze' });

/** 稍后处理: out of one's own inbox until a day. Nobody else's list changes, no clock stops, and what is overdue shows. */
@ApiTags('任务')
@ApiBearerAuth()
@Controller('tasks/:id/snooze')
export class SnoozeController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
  ) {}

  @Summary('稍后办理')
  @Put()
  @HttpCode(204)
  async snooze(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: Snooze }) { until, pastDue }: z.output<typeof Snooze>,
  ): Promise<void> {
    const task = await this.tasks.own(me, id);
    const now = new Date();
    const wrong = wrongDay(until);
    if (wrong) throw new Refused('VALIDATION_FAILED', { reason: wrong, errors: [{ path: 'until', message: wrong }] });
    if (task.sortDueAt <= now) throw new Refused('SNOOZE_OVERDUE');
    if (task.dueOn && until > task.dueOn && !pastDue) {
      throw new Refused('SNOOZE_PAST_DUE', { reason: `任务至${formatDay(task.dueOn)}届满，超期后仍会出现在待办里。` });
    }
    await this.dataSource.transaction(async (db) => {
      const snoozes = db.getRepository(TaskSnoozeEntity);
      await snoozes.delete({ username: me.username, untilOn: LessThanOrEqual(today()) });
      const row = { username: me.username, taskId: id, untilOn: until, snoozedAt: now };
      await snoozes.upsert(row, ['username', 'taskId']);
      await db.insert(TaskAuditEntity, this.audit(me, id, 'snooze', until));
    });
  }

  @Summary('取消稍后办理')
  @Delete()
  @HttpCode(204)
  async wake(@Me() me: Principal, @Param('id') id: string): Promise<void> {
    await this.dataSource.transaction(async (db) => {
      const { affected } = await db.delete(TaskSnoozeEntity, { username: me.username, taskId: id });
      if (affected) await db.insert(TaskAuditEntity, this.audit(me, id, 'wake', null));
    });
  }

  private audit({ username }: Principal, taskId: string, action: 'snooze' | 'wake', until: string | null) {
    const who = { actor: username, fromUser: username, toUser: username };
    return { taskId, at: new Date(), action, ...who, reason: until && `稍后处理至 ${until}` };
  }
}

function wrongDay(until: string): string | undefined {
  if (until <= today()) return '请选择今天以后的日期。';
  return until > addDays(today(), FURTHEST_DAYS) ? '请选择一年以内的日期。' : undefined;
}
