import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
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
import { z } from 'zod';
import { AttachmentShape } from '#documents';
import type { Principal } from '#identity';
import { Summary } from '../shared/summary';
import { CasesService } from './cases.service';
import { Me, Roles } from '../identity/auth.guard';
import { AttachmentsService } from '../files/attachments.service';
import { nameOf, NotYet, send, sendSmall } from '../files/send';

const AttachmentList = z.object({ items: z.array(AttachmentShape) }).meta({ id: 'AttachmentList' });

/** Photos and files of a case. What a form names as attached is journaled by its hash. */
@ApiTags('附件')
@ApiBearerAuth()
@Controller('cases/:caseNo/attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly cases: CasesService,
  ) {}

  /** The body is the file itself. */
  @Summary('上传附件')
  @Post()
  @Roles('officer', 'head', 'legal', 'archivist')
  @ApiConsumes('application/octet-stream')
  @ApiHeader({ name: 'X-File-Name', description: '文件名，百分号编码', required: false })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: AttachmentShape })
  async take(@Me() me: Principal, @Param('caseNo') caseNo: string, @Req() request: Request) {
    await this.cases.mustSeeCase(me, caseNo);
    return this.attachments.take(caseNo, { kind: 'user', name: me.username }, nameOf(request), request);
  }

  @Summary('查看附件目录')
  @Get()
  @ApiOkResponse({ standardSchema: AttachmentList })
  async list(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    await this.cases.mustSeeCase(me, caseNo);
    return { items: await this.attachments.all(caseNo) };
  }

  @Summary('打开附件')
  @Get(':sha256')
  async read(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.cases.mustSeeCase(me, caseNo);
    return send(response, await this.attachments.find(caseNo, sha256));
  }

  /** A photo in small, upright and without what its device says, HEIC as large as a screen; nothing where there is none to draw. */
  @Summary('查看照片的缩略图')
  @Get(':sha256/thumbnail')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse()
  @NotYet()
  async thumbnail(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    await this.cases.mustSeeCase(me, caseNo);
    return sendSmall(response, await this.attachments.thumbnail(caseNo, sha256));
  }
}
