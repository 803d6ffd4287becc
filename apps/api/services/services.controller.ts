import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { AttachmentShape } from '#documents';
import type { Principal } from '#identity';
import { nameOf, NotYet, send, sendSmall } from '../files/send';
import { Me, Roles } from '../identity/auth.guard';
import { CASE_READERS } from '../shared/case-readers';
import { Once } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { inline } from '../shared/download';
import { ServicePapers } from './papers.service';
import { ServicesReader } from './services.reader';
import {
  AddToService,
  CreateService,
  MakeServicePaper,
  ServiceList,
  ServiceMade,
  ServicePage,
  ServicePaperMade,
  ServiceQuery,
  ServiceView,
} from './services.schemas';
import { ServicesService, WRITERS } from './services.service';

/** 辅导、提示、劝戒、警示、约谈、回访: light records beside the cases. */
@ApiTags('服务记录')
@ApiBearerAuth()
@Roles(...CASE_READERS)
@Controller()
export class ServicesController {
  constructor(
    private readonly services: ServicesService,
    private readonly reader: ServicesReader,
    private readonly papers: ServicePapers,
  ) {}

  @Summary('查找服务记录')
  @Get('services')
  @ApiOkResponse({ standardSchema: ServicePage })
  list(@Me() me: Principal, @Query({ schema: ServiceQuery }) query: ServiceQuery) {
    return this.reader.list(me, query);
  }

  /** The person's own whose day has come. */
  @Summary('查看将到期的服务')
  @Get('services/due')
  @ApiOkResponse({ standardSchema: ServiceList })
  due(@Me() me: Principal) {
    return this.reader.due(me);
  }

  /** Those tied to a case, and those of its party. */
  @Summary('查看案件当事人的服务记录')
  @Get('cases/:caseNo/services')
  @ApiOkResponse({ standardSchema: ServiceList })
  ofCase(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.reader.ofCase(me, caseNo);
  }

  @Summary('查看服务记录')
  @Get('services/:id')
  @ApiOkResponse({ standardSchema: ServiceView })
  read(@Me() me: Principal, @Param('id', ParseIntPipe) id: number) {
    return this.reader.read(me, id);
  }

  @Summary('记录服务')
  @Post('services')
  @Roles(...WRITERS)
  @Once()
  @ApiCreatedResponse({ standardSchema: ServiceMade })
  create(@Me() me: Principal, @Body({ schema: CreateService }) body: CreateService) {
    return this.services.create(me, body);
  }

  /** Follow-up, correction, what came of a 约谈: written below what stands, never over it. */
  @Summary('补记服务记录')
  @Post('services/:id/entries')
  @HttpCode(204)
  @Roles(...WRITERS)
  @Once()
  add(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: AddToService }) body: AddToService,
  ): Promise<void> {
    return this.services.add(me, id, body);
  }

  /** Of the record as it stands; one that says the same as the last edition is that edition. */
  @Summary('制作服务记录的文书')
  @Post('services/:id/papers')
  @Roles(...WRITERS)
  @ApiCreatedResponse({ standardSchema: ServicePaperMade })
  makePaper(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: MakeServicePaper }) { kind }: z.output<typeof MakeServicePaper>,
  ) {
    return this.papers.make(me, id, kind);
  }

  /** PDF/A, as it was made. */
  @Summary('打开服务记录的文书')
  @Get('services/:id/papers/:kind/:edition')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('kind') kind: string,
    @Param('edition', ParseIntPipe) edition: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.papers.open(me, id, kind, edition));
  }

  /** The body is the file itself. */
  @Summary('上传服务记录的附件')
  @Post('services/:id/attachments')
  @Roles(...WRITERS)
  @ApiConsumes('application/octet-stream')
  @ApiHeader({ name: 'X-File-Name', description: '文件名，百分号编码', required: false })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: AttachmentShape })
  take(@Me() me: Principal, @Param('id', ParseIntPipe) id: number, @Req() request: Request) {
    return this.services.take(me, id, nameOf(request), request);
  }

  @Summary('打开服务记录的附件')
  @Get('services/:id/attachments/:sha256')
  async file(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return send(response, await this.services.file(me, id, sha256));
  }

  @Summary('查看服务记录照片的缩略图')
  @Get('services/:id/attachments/:sha256/thumbnail')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse()
  @NotYet()
  async thumbnail(
    @Me() me: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return sendSmall(response, await this.services.thumbnail(me, id, sha256));
  }
}
