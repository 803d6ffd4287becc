import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { nameOf, send } from '../files/send';
import { Me, Roles } from '../identity/auth.guard';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { Additions } from './additions.service';
import { ArchiveRegister } from './archive-register.service';
import {
  Added,
  AddQuery,
  Appraise,
  ArchivedDossierView,
  ArchiveFound,
  ArchivePage,
  ArchiveQuery,
  ArchiveSearch,
  Lend,
  LiftHold,
  Made,
  Numbered,
  PlaceHold,
  RetentionTable,
  SetNumbering,
  TakeBack,
  WithdrawAppraisal,
} from './archives.schemas';
import { Destruction } from './destruction.service';
import { Keeping } from './keeping.service';
import { Retention } from './retention.service';
import { READERS } from './rights';

/** 案卷: sealed dossiers as the archive keeps them, until their end. */
@ApiTags('案卷')
@ApiBearerAuth()
@Roles(...READERS)
@Controller('archives')
export class ArchivesController {
  constructor(
    private readonly register: ArchiveRegister,
    private readonly keeping: Keeping,
    private readonly destruction: Destruction,
    private readonly additions: Additions,
    private readonly retention: Retention,
  ) {}

  @Summary('查找案卷')
  @Get()
  @ApiOkResponse({ standardSchema: ArchivePage })
  list(@Me() me: Principal, @Query({ schema: ArchiveQuery }) query: ArchiveQuery) {
    return this.register.list(me, query);
  }

  /** In the words of the record and its papers, with where they stand. */
  @Summary('按内容检索案卷')
  @Get('search')
  @ApiOkResponse({ standardSchema: ArchiveFound })
  search(@Me() me: Principal, @Query({ schema: ArchiveSearch }) query: z.output<typeof ArchiveSearch>) {
    return this.register.search(me, query);
  }

  @Summary('查看保管期限表')
  @Get('retention')
  @Roles(...READERS, 'admin')
  @ApiOkResponse({ standardSchema: RetentionTable })
  table() {
    return this.retention.table();
  }

  /** Of the asker's unit; what waited for a number has one at once. */
  @Summary('设置档号规则')
  @Put('numbering')
  @ApiOkResponse({ standardSchema: Numbered })
  number(@Me() me: Principal, @Body({ schema: SetNumbering }) { pattern }: z.output<typeof SetNumbering>) {
    return this.keeping.setNumbering(me, pattern);
  }

  @Summary('查看案卷的保管')
  @Get(':caseNo')
  @ApiOkResponse({ standardSchema: ArchivedDossierView })
  one(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.register.one(me, caseNo);
  }

  @Summary('冻结案卷的销毁')
  @Post(':caseNo/holds')
  @Once()
  @ApiCreatedResponse({ standardSchema: Made })
  hold(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Body({ schema: PlaceHold }) said: z.output<typeof PlaceHold>,
  ) {
    return this.keeping.hold(me, caseNo, said);
  }

  @Summary('解除案卷的冻结')
  @Post(':caseNo/holds/:id/lift')
  @HttpCode(204)
  lift(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: LiftHold }) said: z.output<typeof LiftHold>,
  ) {
    return this.keeping.lift(me, caseNo, id, said);
  }

  @Summary('借出案卷')
  @Post(':caseNo/loans')
  @Once()
  @ApiCreatedResponse({ standardSchema: Made })
  lend(@Me() me: Principal, @Param('caseNo') caseNo: string, @Body({ schema: Lend }) said: z.output<typeof Lend>) {
    return this.keeping.lend(me, caseNo, said);
  }

  @Summary('登记案卷归还')
  @Post(':caseNo/loans/:id/return')
  @HttpCode(204)
  takeBack(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: TakeBack }) said: z.output<typeof TakeBack>,
  ) {
    return this.keeping.takeBack(me, caseNo, id, said);
  }

  /** To be destroyed, which two others have to bring about, or to be kept longer. */
  @Summary('鉴定案卷')
  @Post(':caseNo/appraisals')
  @Once()
  @ApiCreatedResponse({ standardSchema: Made })
  appraise(@Me() me: Principal, @Param('caseNo') caseNo: string, @Body({ schema: Appraise }) said: Appraise) {
    return this.destruction.appraise(me, caseNo, said);
  }

  @Summary('批准销毁案卷')
  @Post(':caseNo/appraisals/:id/approve')
  @HttpCode(204)
  approve(@Me() me: Principal, @Param('caseNo') caseNo: string, @Param('id', ParseIntPipe) id: number) {
    return this.destruction.approve(me, caseNo, id);
  }

  /** With the witness's word the dossier is destroyed, for good. */
  @Summary('监销案卷')
  @Post(':caseNo/appraisals/:id/witness')
  @HttpCode(204)
  witness(@Me() me: Principal, @Param('caseNo') caseNo: string, @Param('id', ParseIntPipe) id: number) {
    return this.destruction.witness(me, caseNo, id);
  }

  @Summary('撤回销毁案卷的鉴定')
  @Post(':caseNo/appraisals/:id/withdraw')
  @HttpCode(204)
  withdraw(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: WithdrawAppraisal }) { reason }: z.output<typeof WithdrawAppraisal>,
  ) {
    return this.destruction.withdraw(me, caseNo, id, reason);
  }

  /** The body is the file itself. */
  @Summary('补卷')
  @Post(':caseNo/additions')
  @ApiConsumes('application/octet-stream')
  @ApiHeader({ name: 'X-File-Name', description: '文件名，百分号编码', required: false })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: Added })
  add(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Query({ schema: AddQuery }) said: z.output<typeof AddQuery>,
    @Req() request: Request,
  ) {
    return this.additions.add(me, caseNo, said, { name: nameOf(request), content: request });
  }

  @Summary('打开补卷的文件')
  @Get(':caseNo/additions/:no')
  async file(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('no', ParseIntPipe) no: number,
    @Res({ passthrough: true }) response: Response,
  ) {
    return send(response, await this.additions.file(me, caseNo, no));
  }
}
