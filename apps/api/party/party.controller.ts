import {
  Body,
  type CanActivate,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Param,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { CasesService } from '../cases/cases.service';
import { PendingView } from '../cases/cases.views';
import { nameOf, NotYet, send, sendSmall } from '../files/send';
import { Me, Public, Roles } from '../identity/auth.guard';
import { cookieOf, PARTY_COOKIE, setCookie } from '../identity/cookies';
import { answer, PARTY_UPDATES } from '../engine/answer';
import { inline } from '../shared/download';
import { IdempotencyKey, KEY_HEADER } from '../shared/idempotency';
import { Summary } from '../shared/summary';
import { PartyAccess } from './party-access.service';
import { PartyService } from './party.service';
import { PartyText } from './party-text.service';
import {
  Answers,
  AttachmentShape,
  Commit,
  CourseView,
  Enter,
  EntranceView,
  LinkView,
  Look,
  NewLink,
  PartyCaseView,
  PartyReplyView,
  StudyView,
} from './party.views';

interface PartyRequest extends Request {
  caseNo?: string;
  until?: Date;
}

/** Lets in who entered with link and code, to that one case. */
@Injectable()
export class PartyGuard implements CanActivate {
  constructor(private readonly access: PartyAccess) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<PartyRequest>();
    Object.assign(request, await this.access.caseOf(cookieOf(request, PARTY_COOKIE)));
    return true;
  }
}

const OwnCase = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<PartyRequest>().caseNo,
);

const ReadableUntil = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<PartyRequest>().until,
);

/** The officer's part: the link and the code. */
@ApiTags('当事人')
@ApiBearerAuth()
@Controller('cases/:caseNo/party-link')
export class PartyLinkController {
  constructor(
    private readonly access: PartyAccess,
    private readonly cases: CasesService,
    private readonly text: PartyText,
  ) {}

  /** A new link voids the one before it. With `byText` it goes to the party's telephone too, or nothing is made. */
  @Summary('发给当事人链接')
  @Post()
  @Roles('officer', 'head')
  @ApiCreatedResponse({ standardSchema: LinkView })
  async issue(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Body({ schema: NewLink.optional() }) body?: z.output<typeof NewLink>,
  ) {
    await this.cases.mustSeeCase(me, caseNo);
    return this.access.issue(me, caseNo, body?.byText ? await this.text.toward(caseNo) : undefined);
  }
}

@ApiTags('当事人')
@Public()
@Controller('party')
export class PartyEntranceController {
  constructor(
    private readonly access: PartyAccess,
    private readonly party: PartyService,
  ) {}

  /** Whose page a link opens. By POST: a link is a secret, and addresses are logged. */
  @Summary('打开链接')
  @Post('entrance')
  @UseGuards(ThrottlerGuard)
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: EntranceView })
  async look(@Body({ schema: Look }) { token }: z.output<typeof Look>, @Req() request: Request) {
    const { caseNo, entered, code } = await this.access.look(token, cookieOf(request, PARTY_COOKIE));
    return { ...(await this.party.authority(caseNo)), entered, code };
  }

  @Summary('输入验证码')
  @Post('session')
  @UseGuards(ThrottlerGuard)
  @HttpCode(204)
  async enter(
    @Body({ schema: Enter }) { token, code }: z.output<typeof Enter>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { session, expiresAt } = await this.access.enter(token, code);
    setCookie(request, response, PARTY_COOKIE, session, expiresAt);
  }
}

/** Everything a party may see and do. */
@ApiTags('当事人')
@Public()
@ApiCookieAuth('party')
@UseGuards(PartyGuard)
@Controller('party')
export class PartyController {
  constructor(private readonly party: PartyService) {}

  @Summary('查看自己的案件')
  @Get('case')
  @ApiOkResponse({ standardSchema: PartyCaseView })
  read(@OwnCase() caseNo: string, @ReadableUntil() until: Date) {
    return this.party.read(caseNo, until);
  }

  @Summary('签署或者不签承诺')
  @Post('commitment')
  @HttpCode(200)
  @ApiHeader(KEY_HEADER)
  @ApiOkResponse({ standardSchema: PartyReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  async commit(
    @OwnCase() caseNo: string,
    @Body({ schema: Commit }) body: z.output<typeof Commit>,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, PARTY_UPDATES, await this.party.commit(caseNo, body, key));
  }

  @Summary('当事人办理一项操作')
  @Post('actions/:action')
  @HttpCode(200)
  @ApiHeader(KEY_HEADER)
  @ApiOkResponse({ standardSchema: PartyReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  @ApiBody({ description: '该操作的表单，见 /declarations/actions', schema: { type: 'object' } })
  async act(
    @OwnCase() caseNo: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, PARTY_UPDATES, await this.party.act(caseNo, action, body ?? {}, key));
  }

  /** How something the party sent has ended, when it was told that it is kept. */
  @Summary('查询提交结果')
  @Get('updates/:updateId')
  @ApiOkResponse({ standardSchema: PartyReplyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  async update(
    @OwnCase() caseNo: string,
    @Param('updateId') updateId: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, PARTY_UPDATES, await this.party.outcome(caseNo, updateId));
  }

  @Summary('查看学习内容')
  @Get('study')
  @ApiOkResponse({ standardSchema: CourseView })
  course(@OwnCase() caseNo: string) {
    return this.party.course(caseNo);
  }

  @Summary('完成学习')
  @Post('study')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: StudyView })
  @ApiAcceptedResponse({ standardSchema: PendingView })
  async study(
    @OwnCase() caseNo: string,
    @Body({ schema: Answers }) { answers }: z.output<typeof Answers>,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, PARTY_UPDATES, await this.party.study(caseNo, answers));
  }

  /** The body is the file itself. */
  @Summary('上传附件')
  @Post('attachments')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ standardSchema: AttachmentShape })
  take(@OwnCase() caseNo: string, @Req() request: Request) {
    return this.party.take(caseNo, nameOf(request), request);
  }

  /** A paper that has reached it, as it was handed over. */
  @Summary('打开送达自己的文书')
  @Get('papers/:paperId/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(
    @OwnCase() caseNo: string,
    @Param('paperId') paperId: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return inline(response, await this.party.paper(caseNo, paperId));
  }

  @Summary('打开附件')
  @Get('attachments/:sha256')
  async file(
    @OwnCase() caseNo: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return send(response, await this.party.file(caseNo, sha256));
  }

  @Summary('查看照片的缩略图')
  @Get('attachments/:sha256/thumbnail')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse()
  @NotYet()
  async thumbnail(
    @OwnCase() caseNo: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return sendSmall(response, await this.party.thumbnail(caseNo, sha256));
  }
}
