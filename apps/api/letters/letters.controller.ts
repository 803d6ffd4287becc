import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import { CasesService } from '../cases/cases.service';
import { Me, Roles } from '../identity/auth.guard';
import { CASE_READERS } from '../shared/case-readers';
import { download, inline } from '../shared/download';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { XLSX_TYPE } from '../shared/xlsx';
import { LetterPrinting } from './letter-printing.service';
import { LetterQueue } from './letter-queue.service';
import { WRITERS } from './letter-rights';
import {
  BatchList,
  BatchMade,
  BatchPosted,
  BatchPrint,
  CancelLetter,
  CaseLetters,
  DeliverLetter,
  LetterQueueView,
  MakeBatch,
  OneLetter,
  PostBatch,
  PostLetter,
  QueueQuery,
  RegisterExport,
  RegisterPage,
  RegisterQuery,
  ReturnLetter,
} from './letters.schemas';
import { LettersService } from './letters.service';
import { MailRegister } from './mail-register.service';

/** 信函: what waits for the post, print batches, and the mail register. */
@ApiTags('信函')
@ApiBearerAuth()
@Roles(...CASE_READERS)
@Controller()
export class LettersController {
  constructor(
    private readonly queue: LetterQueue,
    private readonly letters: LettersService,
    private readonly register: MailRegister,
    private readonly printing: LetterPrinting,
    private readonly cases: CasesService,
  ) {}

  /** The papers out for service that are in no letter on its way. */
  @Summary('查看待寄的文书')
  @Get('letters/queue')
  @ApiOkResponse({ standardSchema: LetterQueueView })
  waiting(@Me() me: Principal, @Query({ schema: QueueQuery }) query: QueueQuery) {
    return this.queue.list(me, query);
  }

  @Summary('查看打印批次')
  @Get('letters/batches')
  @ApiOkResponse({ standardSchema: BatchList })
  async batches(@Me() me: Principal) {
    return { items: await this.register.batches(me) };
  }

  /** Letters in the order in which their papers are named; the papers of one case go in one letter. */
  @Summary('制作一批信函')
  @Post('letters/batches')
  @Roles(...WRITERS)
  @Once()
  @ApiCreatedResponse({ standardSchema: BatchMade })
  make(@Me() me: Principal, @Body({ schema: MakeBatch }) body: MakeBatch) {
    return this.letters.make(me, body);
  }

  /** Printed again, each letter is the same; what is cancelled, recalled or served otherwise is left out. */
  @Summary('打印一批信函')
  @Get('letters/batches/:id/print')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Query({ schema: BatchPrint }) { sides }: z.output<typeof BatchPrint>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.printing.batch(me, id, sides));
  }

  /** Those of it that still wait. */
  @Summary('登记一批信函交寄')
  @Post('letters/batches/:id/post')
  @HttpCode(200)
  @Roles(...WRITERS)
  @Once()
  @ApiOkResponse({ standardSchema: BatchPosted })
  postBatch(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: PostBatch }) { on }: z.output<typeof PostBatch>,
  ) {
    return this.letters.postBatch(me, id, on);
  }

  @Summary('查看邮寄登记簿')
  @Get('letters')
  @ApiOkResponse({ standardSchema: RegisterPage })
  list(@Me() me: Principal, @Query({ schema: RegisterQuery }) query: RegisterQuery) {
    return this.register.list(me, query);
  }

  @Summary('导出邮寄登记簿')
  @Get('exports/letters')
  @ApiProduces('application/octet-stream')
  async workbook(
    @Me() me: Principal,
    @Query({ schema: RegisterExport }) query: RegisterExport,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const name = `邮寄登记簿 ${dateOf(new Date().toISOString())}.xlsx`;
    return download(response, name, await this.register.workbook(me, query), XLSX_TYPE);
  }

  /** By its own number, as the barcode says it, or by the postal one. */
  @Summary('查看一封信函')
  @Get('letters/:no')
  @ApiOkResponse({ standardSchema: OneLetter })
  find(@Me() me: Principal, @Param('no') no: string) {
    return this.register.find(me, no);
  }

  /** With their proof, and the receipts of what was sent to the party electronically. */
  @Summary('查看案件的信函')
  @Get('cases/:caseNo/letters')
  @ApiOkResponse({ standardSchema: CaseLetters })
  async ofCase(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    await this.cases.mustSeeCase(me, caseNo);
    const [items, messages] = await Promise.all([this.register.ofCase(me, caseNo), this.register.messagesOf(caseNo)]);
    return { items, messages };
  }

  /** Handed over with its postal number, or what was said of that put right. */
  @Summary('登记信函交寄')
  @Post('letters/:id/post')
  @HttpCode(204)
  @Roles(...WRITERS)
  @Once()
  post(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: PostLetter }) body: PostLetter,
  ): Promise<void> {
    return this.letters.post(me, id, body);
  }

  /** No service by itself: that is recorded in the case. */
  @Summary('登记信函妥投')
  @Post('letters/:id/deliver')
  @HttpCode(204)
  @Roles(...WRITERS)
  @Once()
  deliver(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: DeliverLetter }) body: DeliverLetter,
  ): Promise<void> {
    return this.letters.deliver(me, id, body);
  }

  /** The officers of the case are told. */
  @Summary('登记信函退回')
  @Post('letters/:id/return')
  @HttpCode(204)
  @Roles(...WRITERS)
  @Once()
  giveBack(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: ReturnLetter }) body: ReturnLetter,
  ): Promise<void> {
    return this.letters.giveBack(me, id, body);
  }

  /** Printed and not sent: its papers wait again. */
  @Summary('作废信函')
  @Post('letters/:id/cancel')
  @HttpCode(204)
  @Roles(...WRITERS)
  @Once()
  cancel(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: CancelLetter }) body: CancelLetter,
  ): Promise<void> {
    return this.letters.cancel(me, id, body);
  }
}
