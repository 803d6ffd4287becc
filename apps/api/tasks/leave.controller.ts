import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { identifier, text } from '#contracts';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { day } from '../shared/typed';
import { Summary } from '../shared/summary';
import { LeaveService } from './leave.service';

const TakeLeave = z
  .strictObject({
    username: identifier('休假人'),
    to: identifier('代办人'),
    from: day('开始日期'),
    until: day('结束日期'),
    reason: text('原因', 500),
  })
  .meta({ id: 'TakeLeave' });
const leaveState = z.enum(['planned', 'running', 'ended', 'cancelled']);
const HandedOver = z
  .object({
    id: z.string(),
    state: leaveState,
    moved: z.number().describe('已转给代办人的任务数；休假尚未开始的，为届时将转交的'),
    left: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string() })),
  })
  .meta({ id: 'HandedOver' });
const LeaveList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          username: z.string(),
          toUser: z.string(),
          fromOn: z.string(),
          untilOn: z.string(),
          reason: z.string(),
          state: leaveState,
        })
        .meta({ id: 'Leave' }),
    ),
  })
  .meta({ id: 'LeaveList' });

const LeaveEnded = z.object({ state: leaveState, returned: z.number() }).meta({ id: 'LeaveEnded' });

/** Work while somebody is away. One's own leave, or a colleague's by the head of the unit. */
@ApiTags('任务')
@ApiBearerAuth()
@Controller('leave')
export class LeaveController {
  constructor(private readonly leave: LeaveService) {}

  @Summary('查看请假')
  @Get()
  @ApiOkResponse({ standardSchema: LeaveList })
  async list(@Me() me: Principal) {
    const items = await this.leave.current(me);
    return {
      items: items.map(({ id, username, toUser, fromOn, untilOn, reason, state }) => ({
        ...{ id, username, toUser, fromOn, untilOn, reason, state },
      })),
    };
  }

  @Summary('登记请假')
  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: HandedOver })
  take(@Me() me: Principal, @Body({ schema: TakeLeave }) body: z.output<typeof TakeLeave>) {
    return this.leave.take(me, body);
  }

  /** A planned leave is cancelled, a running one ends now. */
  @Summary('结束请假')
  @Post(':id/end')
  @HttpCode(200)
  @Once()
  @ApiOkResponse({ standardSchema: LeaveEnded })
  end(@Me() me: Principal, @Param('id') id: string) {
    return this.leave.end(me, id);
  }
}
