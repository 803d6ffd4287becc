import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { download, madeBy } from '../shared/download';
import { sheetIn } from '../shared/sheet-body';
import { XLSX_TYPE } from '../shared/xlsx';
import { Summary } from '../shared/summary';
import { LedgerQuery, PriorRecordPage, PriorsImported, WithdrawRecord } from './ledger.schemas';
import { KEEPERS, LedgerService } from './ledger.service';
import { PartyLinks } from './parties.schemas';
import { PartiesService } from './parties.service';
import { templateOf } from './prior-sheet';

/** 首违台账 of before this system: in as a table, withdrawn row by row. */
@ApiTags('首违台账')
@ApiBearerAuth()
@Roles(...KEEPERS)
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly parties: PartiesService,
  ) {}

  @Summary('查看首违台账')
  @Get()
  @ApiOkResponse({ standardSchema: PriorRecordPage })
  list(@Me() me: Principal, @Query({ schema: LedgerQuery }) query: LedgerQuery) {
    return this.ledger.list(me, query);
  }

  @Summary('下载首违台账的模板')
  @Get('template')
  template(@Me() me: Principal, @Res({ passthrough: true }) response: Response) {
    return download(response, '首违台账导入表.xlsx', templateOf([madeBy(me)]), XLSX_TYPE);
  }

  /** Numbers that were declared one party's. */
  @Summary('查看当事人合并')
  @Get('parties')
  @ApiOkResponse({ standardSchema: PartyLinks })
  links(@Me() me: Principal) {
    return this.parties.list(me);
  }

  /** The body is the workbook itself; it comes in whole or not at all. */
  @Summary('导入首违台账')
  @Post('sheet')
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ standardSchema: PriorsImported })
  async take(@Me() me: Principal, @Req() request: Request) {
    return this.ledger.take(me, await sheetIn(request));
  }

  @Summary('撤回首违台账的记录')
  @Post(':id/withdraw')
  @HttpCode(204)
  withdraw(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: WithdrawRecord }) { reason }: z.output<typeof WithdrawRecord>,
  ) {
    return this.ledger.withdraw(me, id, reason);
  }
}
