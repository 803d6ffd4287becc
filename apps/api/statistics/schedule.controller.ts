import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Me } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { ScheduleService } from './schedule.service';
import { Schedule, ScheduleQuery, Visits, VisitsQuery } from './schedule.views';

@ApiTags('日程')
@ApiBearerAuth()
@Controller('schedule')
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Summary('查看日程')
  @Get()
  @ApiOkResponse({ standardSchema: Schedule })
  days(@Me() me: Principal, @Query({ schema: ScheduleQuery }) query: ScheduleQuery) {
    return this.schedule.days(me, query);
  }

  @Summary('查看现场检查的安排')
  @Get('visits')
  @ApiOkResponse({ standardSchema: Visits })
  visits(@Me() me: Principal, @Query({ schema: VisitsQuery }) query: VisitsQuery) {
    return this.schedule.visits(me, query);
  }
}
