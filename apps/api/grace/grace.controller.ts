import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { CASE_READERS } from '../shared/case-readers';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { ApplyingQuery, EndGrace, GraceApplying, GraceList, GraceMade, GraceQuery, SetGrace } from './grace.schemas';
import { GraceService } from './grace.service';

/** 行政执法观察期、过渡期: not the 纠错观察期 of a case. */
@ApiTags('观察期和过渡期')
@ApiBearerAuth()
@Roles(...CASE_READERS)
@Controller()
export class GraceController {
  constructor(private readonly grace: GraceService) {}

  @Summary('查看观察期、过渡期')
  @Get('grace-periods')
  @ApiOkResponse({ standardSchema: GraceList })
  list(@Me() me: Principal, @Query({ schema: GraceQuery }) { past }: z.output<typeof GraceQuery>) {
    return this.grace.list(me, past);
  }

  /** Those a case that is being registered would fall in. */
  @Summary('查看适用的观察期、过渡期')
  @Get('grace-periods/applying')
  @ApiOkResponse({ standardSchema: GraceApplying })
  applying(
    @Me() me: Principal,
    @Query({ schema: ApplyingQuery }) { idNumber, itemId, on }: z.output<typeof ApplyingQuery>,
  ) {
    return this.grace.applying(me, { idNumber, itemId, on });
  }

  @Summary('查看案件所在的观察期、过渡期')
  @Get('cases/:caseNo/grace-periods')
  @ApiOkResponse({ standardSchema: GraceApplying })
  ofCase(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.grace.ofCase(me, caseNo);
  }

  @Summary('设定观察期、过渡期')
  @Post('grace-periods')
  @Once()
  @ApiCreatedResponse({ standardSchema: GraceMade })
  set(@Me() me: Principal, @Body({ schema: SetGrace }) body: SetGrace) {
    return this.grace.set(me, body);
  }

  @Summary('结束观察期、过渡期')
  @Post('grace-periods/:id/end')
  @HttpCode(204)
  end(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: EndGrace }) { reason }: z.output<typeof EndGrace>,
  ) {
    return this.grace.end(me, id, reason);
  }
}
