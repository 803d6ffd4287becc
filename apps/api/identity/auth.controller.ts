import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Config } from '#config';
import { type Role, ROLES } from '#contracts';
import { type Principal, SessionStore } from '#identity';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';
import { Me, Public, tokenOf } from './auth.guard';
import { clearCookie, SESSION_COOKIE, setCookie } from './cookies';
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
    /** Address of the engine's own pages, for administrators. */
    engineUrl: z.string().optional(),
  })
  .meta({ id: 'Me' });
const LoggedIn = z.object({ accessToken: z.string() }).meta({ id: 'LoggedIn' });

@ApiTags('登录')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: SessionStore,
    private readonly revocations: Revocations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @UseGuards(ThrottlerGuard)
  @Post('login')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: LoggedIn })
  async logIn(
    @Body({ schema: Credentials }) body: z.output<typeof Credentials>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const session = await this.sessions.logIn(body.username, body.password, this.config.SESSION_HOURS);
    if (!session) throw new Refused('LOGIN_FAILED');
    const expires = new Date(Date.now() + this.config.SESSION_HOURS * 3_600_000);
    setCookie(request, response, SESSION_COOKIE, session.token, expires);
    return { accessToken: session.token };
  }

  @Post('logout')
  @HttpCode(204)
  @ApiBearerAuth()
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.revoke(tokenOf(request)!);
    clearCookie(request, response, SESSION_COOKIE);
    await this.revocations.look();
  }

  @Get('me')
  @ApiBearerAuth()
  @ApiOkResponse({ standardSchema: MeView })
  me(@Me() me: Principal): z.output<typeof MeView> {
    const engineUrl = me.roles.includes('admin') && this.config.TEMPORAL_UI_URL;
    return { ...me, ...(engineUrl ? { engineUrl } : {}) };
  }
}
