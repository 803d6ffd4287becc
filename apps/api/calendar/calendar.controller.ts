import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { LawData } from '#store';
import { Public, Roles } from '../identity/auth.guard';
import { CalendarView, DeadlineQuery, DeadlineView, PreviewView, PublishYear } from './calendar.schemas';
import { CalendarService } from './calendar.service';

@ApiTags('日历与期限')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendars: CalendarService,
    private readonly law: LawData,
  ) {}

  @Public()
  @Get()
  @ApiOkResponse({ standardSchema: CalendarView })
  calendar() {
    return this.law.calendar();
  }

  /** The public deadline calculator. */
  @Public()
  @Get('deadline')
  @ApiOkResponse({ standardSchema: DeadlineView })
  deadline(@Query({ schema: DeadlineQuery }) { start, amount, unit, direction }: z.output<typeof DeadlineQuery>) {
    return this.calendars.deadline({ start, period: { amount, unit }, direction });
  }

  @ApiBearerAuth()
  @Roles('admin')
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PreviewView })
  preview(@Body({ schema: PublishYear }) table: PublishYear) {
    return this.calendars.preview(table);
  }
}
