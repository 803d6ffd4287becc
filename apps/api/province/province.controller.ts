import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Roles } from '../identity/auth.guard';
import { Resend, Resent } from '../outbound/outbound.views';
import { Summary } from '../shared/summary';
import {
  DifferenceQuery,
  ProvinceDifferenceList,
  ProvinceRecordList,
  ProvinceRecordQuery,
  ProvinceView,
} from './province.schemas';
import { ProvinceService } from './province.service';

/** 省级执法平台, as an administrator looks after it. */
@ApiTags('对接')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/province')
export class ProvinceController {
  constructor(private readonly province: ProvinceService) {}

  @Summary('查看省级平台的报送和核对')
  @Get()
  @ApiOkResponse({ standardSchema: ProvinceView })
  overview() {
    return this.province.overview();
  }

  @Summary('查看报送的记录')
  @Get('records')
  @ApiOkResponse({ standardSchema: ProvinceRecordList })
  records(@Query({ schema: ProvinceRecordQuery }) query: ProvinceRecordQuery) {
    return this.province.records(query);
  }

  @Summary('查看一日核对的差异')
  @Get('differences')
  @ApiOkResponse({ standardSchema: ProvinceDifferenceList })
  differences(@Query({ schema: DifferenceQuery }) { day }: z.output<typeof DifferenceQuery>) {
    return this.province.differences(day);
  }

  @Summary('重新报送')
  @Post('resend')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: Resent })
  resend(@Body({ schema: Resend }) { ids }: z.output<typeof Resend>) {
    return this.province.resend(ids);
  }
}
