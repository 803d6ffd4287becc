import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { LawData } from '#store';
import { Public, Roles } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { CalendarView, DeadlineQuery, DeadlineView, PreviewView, PublishYear } from './calendar.schemas';
import { CalendarService } from './calendar.service';

@ApiTags('日历与期限')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendars: CalendarService,
    private readonly law: LawData,
  ) {}

  @Summary('查看工作日历')
  @Public()
  @Get()
  @ApiOkResponse({ standardSchema: CalendarView })
  calendar() {
    return this.law.calendar();
  }

  /** The public deadline calculator. */
  @Summary('计算到期日')
  @Public()
  @Get('deadline')
  @ApiOkResponse({ standardSchema: DeadlineView })
  deadline(@Query({ schema: DeadlineQuery }) { start, amount, unit, direction }: z.output<typeof DeadlineQuery>) {
    return this.calendars.deadline({ start, period: { amount, unit }, direction });
  }

  @Summary('试算日历变更的影响')
  @ApiBearerAuth()
  @Roles('admin')
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PreviewView })
  preview(@Body({ schema: PublishYear }) table: PublishYear) {
    return this.calendars.preview(table);
  }
}
