import { Body, Controller, Get, HttpCode, Param, Post, Put, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { send } from '../files/send';
import { Me, Roles } from '../identity/auth.guard';
import { GuessesPerPerson, PASSWORD_TRIES } from '../identity/guesses-per-person.guard';
import { Summary } from '../shared/summary';
import {
  DrawSignature,
  OwnSignature,
  SignatureDrawn,
  SignatureList,
  StopSignature,
  SwitchSigning,
  UnitSigning,
  WithdrawSignature,
} from './signatures.schemas';
import { SignatureBook } from './signatures.service';

const TRIES = { default: { limit: PASSWORD_TRIES.most, ttl: PASSWORD_TRIES.withinMs } };

/** One's own signature: nobody draws, sees or withdraws another's. */
@ApiTags('登录')
@ApiBearerAuth()
@Controller('auth/signature')
export class OwnSignatureController {
  constructor(private readonly book: SignatureBook) {}

  @Summary('查看自己的签名登记')
  @Get()
  @ApiOkResponse({ standardSchema: OwnSignature })
  own(@Me() me: Principal) {
    return this.book.own(me);
  }

  @Summary('登记自己的签名')
  @UseGuards(GuessesPerPerson)
  @Throttle(TRIES)
  @Post()
  @ApiCreatedResponse({ standardSchema: SignatureDrawn })
  draw(
    @Me() me: Principal,
    @Body({ schema: DrawSignature }) { password, image }: z.output<typeof DrawSignature>,
  ): Promise<{ no: number }> {
    return this.book.draw(me, password, image);
  }

  @Summary('撤回自己的签名')
  @UseGuards(GuessesPerPerson)
  @Throttle(TRIES)
  @Post('withdraw')
  @HttpCode(204)
  withdraw(
    @Me() me: Principal,
    @Body({ schema: WithdrawSignature }) { password }: z.output<typeof WithdrawSignature>,
  ): Promise<void> {
    return this.book.withdraw(me, password);
  }

  @Summary('打开自己的签名')
  @Get('image')
  async image(@Me() me: Principal, @Res({ passthrough: true }) response: Response) {
    return send(response, await this.book.image(me));
  }
}

/** What administrators may: stop somebody's signature, let him draw again, and say whether a unit's papers are signed so. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin')
export class SignaturesController {
  constructor(private readonly book: SignatureBook) {}

  @Summary('查看人员的签名登记')
  @Get('people/:username/signatures')
  @ApiOkResponse({ standardSchema: SignatureList })
  of(@Me() me: Principal, @Param('username') username: string) {
    return this.book.of(me, username);
  }

  @Summary('停用人员的签名')
  @Post('people/:username/signatures/stop')
  @HttpCode(204)
  stop(
    @Me() me: Principal,
    @Param('username') username: string,
    @Body({ schema: StopSignature }) { reason }: z.output<typeof StopSignature>,
  ): Promise<void> {
    return this.book.stop(me, username, reason);
  }

  @Summary('恢复人员登记签名')
  @Post('people/:username/signatures/allow')
  @HttpCode(204)
  allow(@Me() me: Principal, @Param('username') username: string): Promise<void> {
    return this.book.allow(me, username);
  }

  @Summary('查看单位的文书是否写入签名')
  @Get('units/:id/signing')
  @ApiOkResponse({ standardSchema: UnitSigning })
  signing(@Me() me: Principal, @Param('id') id: string) {
    return this.book.signing(me, id);
  }

  @Summary('开启或者关闭单位文书写入签名')
  @Put('units/:id/signing')
  @HttpCode(204)
  switchSigning(
    @Me() me: Principal,
    @Param('id') id: string,
    @Body({ schema: SwitchSigning }) { isOn }: z.output<typeof SwitchSigning>,
  ): Promise<void> {
    return this.book.switchSigning(me, id, isOn);
  }
}
