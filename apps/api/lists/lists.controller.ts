import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Principal } from '#identity';
import type { ListEntry } from '#law';
import { Me } from '../identity/auth.guard';
import { download, madeBy } from '../shared/download';
import { Once } from '../shared/idempotency';
import { sheetIn } from '../shared/sheet-body';
import { XLSX_TYPE } from '../shared/xlsx';
import { Summary } from '../shared/summary';
import { ListEvaluation } from './evaluation.service';
import { entriesOf, sheetOf } from './list-sheet';
import {
  Abandon,
  AnswerOpinion,
  Consult,
  EffectQuery,
  EvaluationView,
  GiveOpinion,
  ListEffectView,
  ListsView,
  ListVersionView,
  NewList,
  PeriodQuery,
  Publish,
  ReceiptView,
  RemoveEntry,
  Review,
  Revise,
  RunningCasesView,
  SaveEntry,
  SheetTaken,
  STATES,
} from './lists.schemas';
import { ListsService } from './lists.service';
import { ListOpinions } from './opinions.service';
import { RunningCasesOfLists } from './running-cases.service';

const Begun = z.object({ id: z.int(), version: z.int() }).meta({ id: 'ListBegun' });
const SheetQuery = z.strictObject({ revision: z.coerce.number().int().min(0).max(1e9) });

/** 柔性执法事项清单: drafted, open for opinions, reviewed, published, revised, repealed; in and out as a table. */
@ApiTags('事项清单')
@ApiBearerAuth()
@Controller('lists')
export class ListsController {
  constructor(
    private readonly lists: ListsService,
    private readonly opinions: ListOpinions,
    private readonly evaluation: ListEvaluation,
    private readonly running: RunningCasesOfLists,
  ) {}

  @Summary('查看各份清单')
  @Get()
  @ApiOkResponse({ standardSchema: ListsView })
  all(@Me() me: Principal) {
    return this.lists.all(me);
  }

  @Summary('起草清单')
  @Post()
  @Once()
  @ApiCreatedResponse({ standardSchema: Begun })
  create(@Me() me: Principal, @Body({ schema: NewList }) wish: z.output<typeof NewList>) {
    return this.lists.create(me, wish);
  }

  /** Undecided cases bound to a version that has a newer one in force, each with the comparison and what adopting it would change. */
  @Summary('查看旧版本清单上的在办案件')
  @Get('running-cases')
  @ApiOkResponse({ standardSchema: RunningCasesView })
  runningCases(@Me() me: Principal) {
    return this.running.read(me);
  }

  @Summary('修订或者废止清单')
  @Post(':id/revise')
  @Once()
  @ApiCreatedResponse({ standardSchema: Begun })
  revise(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: Revise }) wish: z.output<typeof Revise>,
  ) {
    return this.lists.revise(me, id, wish);
  }

  @Summary('查看清单的一个版本')
  @Get(':id/versions/:version')
  @ApiOkResponse({ standardSchema: ListVersionView })
  one(@Me() me: Principal, @Param('id', ParseIntPipe) id: number, @Param('version', ParseIntPipe) version: number) {
    return this.lists.one(me, id, version);
  }

  @Summary('修改清单草案的事项')
  @Put(':id/versions/:version/entry')
  @ApiOkResponse({ standardSchema: SheetTaken })
  save(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: SaveEntry }) { revision, entry }: z.output<typeof SaveEntry>,
  ) {
    return this.lists.save(me, id, version, revision, entry as ListEntry);
  }

  @Summary('删去清单草案的事项')
  @Post(':id/versions/:version/entries/:entryId/remove')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: SheetTaken })
  remove(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Param('entryId') entryId: string,
    @Body({ schema: RemoveEntry }) { revision }: z.output<typeof RemoveEntry>,
  ) {
    return this.lists.remove(me, id, version, revision, entryId);
  }

  @Summary('导出清单表格')
  @Get(':id/versions/:version/sheet')
  async sheet(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) number: number,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { list, version } = await this.lists.read(me, id, number);
    const notes = [`第 ${number} 版（${STATES[version.state]}）${version.docNo ?? ''}`, madeBy(me)];
    const sheet = sheetOf(list.title, version.entries, notes);
    return download(response, `${list.title} 第${number}版.xlsx`, sheet, XLSX_TYPE);
  }

  /** The body is the workbook itself; it takes the place of the draft's entries, whole or not at all. */
  @Summary('导入清单草案')
  @Post(':id/versions/:version/sheet')
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ standardSchema: SheetTaken })
  async take(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Query({ schema: SheetQuery }) { revision }: z.output<typeof SheetQuery>,
    @Req() request: Request,
  ) {
    await this.lists.read(me, id, version);
    return this.lists.replace(me, id, version, revision, entriesOf(await sheetIn(request)));
  }

  @Summary('就清单征求意见')
  @Post(':id/versions/:version/consult')
  @HttpCode(204)
  consult(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: Consult }) wish: z.output<typeof Consult>,
  ) {
    return this.lists.consult(me, id, version, wish);
  }

  @Summary('对清单提出意见')
  @Post(':id/versions/:version/opinions')
  @Once()
  @ApiCreatedResponse({ standardSchema: ReceiptView })
  give(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: GiveOpinion }) given: z.output<typeof GiveOpinion>,
  ) {
    return this.opinions.give(me, id, version, given);
  }

  @Summary('答复对清单的意见')
  @Post(':id/versions/:version/opinions/:opinion/answer')
  @HttpCode(204)
  answer(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Param('opinion', ParseIntPipe) opinion: number,
    @Body({ schema: AnswerOpinion }) wish: z.output<typeof AnswerOpinion>,
  ) {
    return this.opinions.answer(me, id, version, opinion, wish);
  }

  @Summary('清单送合法性审核')
  @Post(':id/versions/:version/submit')
  @HttpCode(204)
  submit(@Me() me: Principal, @Param('id', ParseIntPipe) id: number, @Param('version', ParseIntPipe) version: number) {
    return this.lists.submit(me, id, version);
  }

  @Summary('清单合法性审核')
  @Post(':id/versions/:version/review')
  @HttpCode(204)
  review(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: Review }) wish: z.output<typeof Review>,
  ) {
    return this.lists.review(me, id, version, wish);
  }

  /** What publishing it from a day on would change. */
  @Summary('查看公布清单的影响')
  @Get(':id/versions/:version/effect')
  @ApiOkResponse({ standardSchema: ListEffectView })
  effect(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Query({ schema: EffectQuery }) { effectiveFrom }: z.output<typeof EffectQuery>,
  ) {
    return this.lists.effect(me, id, version, effectiveFrom);
  }

  @Summary('公布清单')
  @Post(':id/versions/:version/publish')
  @Once()
  @ApiCreatedResponse({ standardSchema: ListEffectView })
  publish(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: Publish }) wish: Publish,
  ) {
    return this.lists.publish(me, id, version, wish);
  }

  @Summary('撤回清单草案')
  @Post(':id/versions/:version/abandon')
  @HttpCode(204)
  abandon(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) version: number,
    @Body({ schema: Abandon }) { reason }: z.output<typeof Abandon>,
  ) {
    return this.lists.abandon(me, id, version, reason);
  }

  @Summary('评估清单的实施情况')
  @Get(':id/versions/:version/evaluation')
  @ApiOkResponse({ standardSchema: EvaluationView })
  async evaluate(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('version', ParseIntPipe) number: number,
    @Query({ schema: PeriodQuery }) { from, to }: z.output<typeof PeriodQuery>,
  ) {
    const { version } = await this.lists.read(me, id, number);
    return this.evaluation.read(me, version, { ...(from ? { from } : {}), ...(to ? { to } : {}) });
  }
}
