import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { identifier, text } from '#contracts';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { LeaveService } from './leave.service';

const TakeLeave = z
  .strictObject({
    username: identifier('休假人'),
    to: identifier('代办人'),
    from: z.iso.date('开始日期应为 YYYY-MM-DD。'),
    until: z.iso.date('结束日期应为 YYYY-MM-DD。'),
    reason: text('原因', 500),
  })
  .meta({ id: 'TakeLeave' });
const HandedOver = z
  .object({ moved: z.number(), left: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string() })) })
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
        })
        .meta({ id: 'Leave' }),
    ),
  })
  .meta({ id: 'LeaveList' });

/** Work while somebody is away. One's own leave, or a colleague's by the head of the unit. */
@ApiTags('任务')
@ApiBearerAuth()
@Controller('leave')
export class LeaveController {
  constructor(private readonly leave: LeaveService) {}

  @Get()
  @ApiOkResponse({ standardSchema: LeaveList })
  async list(@Me() me: Principal) {
    return { items: await this.leave.current(me) };
  }

  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: HandedOver })
  take(@Me() me: Principal, @Body({ schema: TakeLeave }) body: z.output<typeof TakeLeave>) {
    return this.leave.take(me, body);
  }
}
