import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import {
  BeginTypical,
  ReviewTypical,
  SaveTypical,
  SubmitTypical,
  TypicalBegun,
  TypicalListView,
  TypicalView,
  WithdrawTypical,
} from './typical.schemas';
import { TypicalService } from './typical.service';

/** 以案释法: cases that are told to everybody, from the draft to the withdrawal. */
@ApiTags('以案释法')
@ApiBearerAuth()
@Roles('officer', 'head', 'legal', 'archivist', 'supervisor')
@Controller('typical-cases')
export class TypicalController {
  constructor(private readonly typical: TypicalService) {}

  @Summary('查看典型案例')
  @Get()
  @ApiOkResponse({ standardSchema: TypicalListView })
  all(@Me() me: Principal) {
    return this.typical.list(me);
  }

  /** From a sealed case, anonymised. */
  @Summary('起草典型案例')
  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: TypicalBegun })
  begin(@Me() me: Principal, @Body({ schema: BeginTypical }) { caseNo }: z.output<typeof BeginTypical>) {
    return this.typical.begin(me, caseNo);
  }

  @Summary('查看一个典型案例')
  @Get(':id')
  @ApiOkResponse({ standardSchema: TypicalView })
  one(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.typical.one(me, id);
  }

  @Summary('修改典型案例')
  @Put(':id')
  @HttpCode(204)
  save(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: SaveTypical }) body: z.output<typeof SaveTypical>,
  ): Promise<void> {
    return this.typical.save(me, id, body);
  }

  @Summary('典型案例送审')
  @Post(':id/submit')
  @HttpCode(204)
  submit(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: SubmitTypical }) { revision }: z.output<typeof SubmitTypical>,
  ): Promise<void> {
    return this.typical.submit(me, id, revision);
  }

  /** Passed, it is published; otherwise it goes back. Never by whoever wrote at it. */
  @Summary('审核典型案例')
  @Post(':id/review')
  @HttpCode(204)
  @Roles('head', 'legal')
  review(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: ReviewTypical }) body: z.output<typeof ReviewTypical>,
  ): Promise<void> {
    return this.typical.review(me, id, body);
  }

  @Summary('撤回典型案例')
  @Post(':id/withdraw')
  @HttpCode(204)
  withdraw(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: WithdrawTypical }) { reason }: z.output<typeof WithdrawTypical>,
  ): Promise<void> {
    return this.typical.withdraw(me, id, reason);
  }
}
