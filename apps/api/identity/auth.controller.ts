import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Config } from '#config';
import { ERRORS, type Role, ROLES } from '#contracts';
import { passwordStrength, type Principal, SessionStore } from '#identity';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';
import { Summary } from '../shared/summary';
import { type Asked, BeforeOwnPassword, Me, Public, tokenOf } from './auth.guard';
import { clearCookie, SESSION_COOKIE, setCookie } from './cookies';
import { GuessesPerPerson, PASSWORD_TRIES } from './guesses-per-person.guard';
import { Revocations } from './revocations.service';

const Credentials = z
  .strictObject({ username: z.string().min(1).max(64), password: z.string().min(1).max(200) })
  .meta({ id: 'Credentials' });
const MeView = z
  .object({
    username: z.string(),
    name: z.string(),
    unitId: z.string(),
    unitPath: z.string(),
    roles: z.array(z.enum(Object.keys(ROLES) as [Role, ...Role[]])),
    certificateNo: z.string().optional(),
    /** Nothing else is answered before an own password is set. */
    passwordChangeDue: z.literal(true).optional(),
    /** Address of the engine's own pages, for administrators. */
    engineUrl: z.string().optional(),
  })
  .meta({ id: 'Me' });
const NewPassword = z
  .strictObject({
    current: z.string('请填写当前密码。').min(1, '请填写当前密码。').max(200),
    next: z.string('请填写新密码。').min(1, '请填写新密码。').max(200),
  })
  .meta({ id: 'NewPassword' });
const LoggedIn = z.object({ accessToken: z.string() }).meta({ id: 'LoggedIn' });

@ApiTags('登录')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: SessionStore,
    private readonly revocations: Revocations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Summary('登录')
  @Public()
  @UseGuards(ThrottlerGuard)
  @Post('login')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: LoggedIn })
  async logIn(
    @Body({ schema: Credentials }) body: z.output<typeof Credentials>,
    @Req() request: Asked,
    @Res({ passthrough: true }) response: Response,
  ) {
    const session = await this.sessions.logIn(body.username, body.password, this.config.SESSION_HOURS);
    if (!session) throw new Refused('LOGIN_FAILED');
    request.entered = body.username;
    const expires = new Date(Date.now() + this.config.SESSION_HOURS * 3_600_000);
    setCookie(request, response, SESSION_COOKIE, session.token, expires);
    return { accessToken: session.token };
  }

  @Summary('退出登录')
  @BeforeOwnPassword()
  @Post('logout')
  @HttpCode(204)
  @ApiBearerAuth()
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.revoke(tokenOf(request)!);
    clearCookie(request, response, SESSION_COOKIE);
    await this.revocations.look();
  }

  /** Ends every session of the person; the answer and its cookie carry the one that goes on. Errors: PASSWORD_*, TOO_MANY_REQUESTS. */
  @Summary('修改自己的密码')
  @BeforeOwnPassword()
  @UseGuards(GuessesPerPerson)
  @Throttle({ default: { limit: PASSWORD_TRIES.most, ttl: PASSWORD_TRIES.withinMs } })
  @Post('password')
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiOkResponse({ standardSchema: LoggedIn })
  async changePassword(
    @Me() me: Principal,
    @Body({ schema: NewPassword }) { current, next }: z.output<typeof NewPassword>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const wrong = (code: 'PASSWORD_WRONG' | 'PASSWORD_UNCHANGED', path: string) =>
      new Refused(code, { errors: [{ path, message: ERRORS[code].title }] });
    if (current === next) throw wrong('PASSWORD_UNCHANGED', 'next');
    const { faults } = passwordStrength(next, me);
    if (faults.length > 0)
      throw new Refused('PASSWORD_TOO_WEAK', { errors: faults.map((message) => ({ path: 'next', message })) });
    const token = await this.sessions.changePassword(me.username, current, next, this.config.SESSION_HOURS);
    if (token === undefined) throw wrong('PASSWORD_WRONG', 'current');
    const expires = new Date(Date.now() + this.config.SESSION_HOURS * 3_600_000);
    setCookie(request, response, SESSION_COOKIE, token, expires);
    await this.revocations.look();
    return { accessToken: token };
  }

  @Summary('查看自己的账号')
  @BeforeOwnPassword()
  @Get('me')
  @ApiBearerAuth()
  @ApiOkResponse({ standardSchema: MeView })
  me(@Me() me: Principal): z.output<typeof MeView> {
    const engineUrl = me.roles.includes('admin') && this.config.TEMPORAL_UI_URL;
    return { ...me, ...(engineUrl ? { engineUrl } : {}) };
  }
}
