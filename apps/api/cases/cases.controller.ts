import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { answer, updatesOf } from '../engine/answer';
import { download, inline } from '../shared/download';
import { IdempotencyKey, KEY_HEADER } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { CasePage, CaseQuery, MinSeq, RegisterCase } from './cases.schemas';
import {
  CaseTaskList,
  CatalogueView,
  CaseView,
  CheckView,
  DeadlineList,
  DeliveryList,
  DocumentList,
  DossierView,
  JournalView,
  OutlookView,
  PendingView,
  PreviewAction,
  ReceiptView,
  ReplyView,
  VolumeQuery,
} from './cases.views';
import { ConcurrentCases } from './parties.views';
import { CasesService } from './cases.service';
import { DossiersService } from './dossiers.service';
import { RegistrationService } from './registration.service';

@ApiTags('案件')
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly registration: RegistrationService,
    private readonly dossiers: DossiersService,
  ) {}

  @Summary('登记案件')
  @Post()
  @Roles('officer', 'head')
  @ApiHeader(KEY_HEADER)
  @ApiCreatedResponse({ standardSchema: ReceiptView })
  register(@Me() me: Principal, @Body({ schema: RegisterCase }) body: RegisterCase, @IdempotencyKey() key: string) {
    return this.registration.register(me, body, key);
  }

  @Summary('查找案件')
  @Get()
  @ApiOkResponse({ standardSchema: CasePage })
  list(@Me() me: Principal, @Query({ schema: CaseQuery }) query: CaseQuery) {
    return this.cases.list(me, query);
  }

  @Summary('查看案件')
  @Get(':caseNo')
  @ApiOkResponse({ standardSchema: CaseView })
  read(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Query({ schema: MinSeq }) { minSeq }: z.output<typeof MinSeq>,
  ) {
    return this.cases.read(me, caseNo, minSeq);
  }

  @Summary('查看案件的流程')
  @Get(':caseNo/live')
  @ApiOkResponse({ standardSchema: CaseView })
  live(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.live(me, caseNo);
  }

  @Summary('查看案件时间线')
  @Get(':caseNo/journal')
  @ApiOkResponse({ standardSchema: JournalView })
  journal(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.journal(me, caseNo);
  }

  @Summary('查看案件期限')
  @Get(':caseNo/deadlines')
  @ApiOkResponse({ standardSchema: DeadlineList })
  deadlines(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.deadlines(me, caseNo);
  }

  @Summary('查看案件任务')
  @Get(':caseNo/tasks')
  @ApiOkResponse({ standardSchema: CaseTaskList })
  tasks(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.tasks(me, caseNo);
  }

  @Summary('查看案件材料')
  @Get(':caseNo/documents')
  @ApiOkResponse({ standardSchema: DocumentList })
  documents(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.documents(me, caseNo);
  }

  /** A paper as PDF/A, as it stands on record. */
  @Summary('打开文书')
  @Get(':caseNo/documents/:paperId/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('paperId') paperId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.cases.paper(me, caseNo, paperId));
  }

  /** Its 送达回证. */
  @Summary('打开送达回证')
  @Get(':caseNo/documents/:paperId/receipt')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async receipt(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('paperId') paperId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.cases.receipt(me, caseNo, paperId));
  }

  /** 送达: every paper, its attempts, and how it came to be served. */
  @Summary('查看案件的送达')
  @Get(':caseNo/deliveries')
  @ApiOkResponse({ standardSchema: DeliveryList })
  deliveries(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.deliveries(me, caseNo);
  }

  /** Other open cases of the same party. */
  @Summary('查看同一当事人的其他案件')
  @Get(':caseNo/concurrent')
  @ApiOkResponse({ standardSchema: ConcurrentCases })
  concurrent(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.concurrent(me, caseNo);
  }

  /** 程序体检 */
  @Summary('程序体检')
  @Get(':caseNo/check')
  @ApiOkResponse({ standardSchema: CheckView })
  check(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.check(me, caseNo);
  }

  @Summary('查验卷宗')
  @Get(':caseNo/dossier')
  @ApiOkResponse({ standardSchema: DossierView })
  dossier(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.dossiers.read(me, caseNo);
  }

  /** 卷内文件目录. */
  @Summary('查看卷宗目录')
  @Get(':caseNo/dossier/catalogue')
  @ApiOkResponse({ standardSchema: CatalogueView })
  catalogue(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.dossiers.catalogue(me, caseNo);
  }

  /** 正卷 or 副卷 as PDF/A: of a closed case as it was sealed, of an open one as a draft, marked so. */
  @Summary('翻阅卷宗')
  @Get(':caseNo/dossier.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async volume(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Query({ schema: VolumeQuery }) { volume }: z.output<typeof VolumeQuery>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.dossiers.volume(me, caseNo, volume));
  }

  /** The sealed package: both volumes, the originals, the journal, manifest and signed seal. */
  @Summary('下载卷宗封存包')
  @Get(':caseNo/dossier.zip')
  @Roles('archivist', 'head', 'supervisor')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async package(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { name, content } = await this.dossiers.package(me, caseNo);
    return download(response, name, content, 'application/zip');
  }

  @Summary('办理一项操作')
  @Post(':caseNo/actions/:action')
  @HttpCode(200)
  @ApiHeader(KEY_HEADER)
  @ApiOkResponse({ standardSchema: ReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  @ApiBody({ description: '该操作的表单，见 /declarations/actions', schema: { type: 'object' } })
  async act(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, updatesOf(caseNo), await this.cases.act(me, caseNo, action, body ?? {}, key));
  }

  @Summary('预览操作的后果')
  @Post(':caseNo/actions/:action/preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: OutlookView })
  preview(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('action') action: string,
    @Body({ schema: PreviewAction }) { data }: z.output<typeof PreviewAction>,
  ) {
    return this.cases.preview(me, caseNo, action, data);
  }

  @Summary('查询提交结果')
  @Get(':caseNo/updates/:updateId')
  @ApiOkResponse({ standardSchema: ReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  async update(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('updateId') updateId: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, updatesOf(caseNo), await this.cases.updateResult(me, caseNo, updateId));
  }
}
