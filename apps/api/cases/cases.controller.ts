import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { answer } from '../shared/answer';
import { IdempotencyKey } from '../shared/idempotency';
import { CasePage, CaseQuery, MinSeq, RegisterCase } from './cases.schemas';
import { CasesService } from './cases.service';
import { RegistrationService } from './registration.service';

const KEY_HEADER = { name: 'Idempotency-Key', required: true, description: '每次提交一个不重复的键；重试时沿用。' };

@ApiTags('案件')
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly registration: RegistrationService,
  ) {}

  @Post()
  @Roles('officer', 'head')
  @ApiHeader(KEY_HEADER)
  @ApiCreatedResponse({ description: '{ caseNo, displayNo, stage, seq, tasks[] }' })
  register(@Me() me: Principal, @Body({ schema: RegisterCase }) body: RegisterCase, @IdempotencyKey() key: string) {
    return this.registration.register(me, body, key);
  }

  @Get()
  @ApiOkResponse({ standardSchema: CasePage })
  list(@Me() me: Principal, @Query({ schema: CaseQuery }) query: CaseQuery) {
    return this.cases.list(me, query);
  }

  @Get(':caseNo')
  read(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Query({ schema: MinSeq }) { minSeq }: z.output<typeof MinSeq>,
  ) {
    return this.cases.read(me, caseNo, minSeq);
  }

  @Get(':caseNo/live')
  live(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.live(me, caseNo);
  }

  @Get(':caseNo/journal')
  journal(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.journal(me, caseNo);
  }

  @Get(':caseNo/deadlines')
  deadlines(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.deadlines(me, caseNo);
  }

  @Get(':caseNo/tasks')
  tasks(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.tasks(me, caseNo);
  }

  @Get(':caseNo/documents')
  documents(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.evidence(me, caseNo);
  }

  @Get(':caseNo/dossier')
  dossier(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return this.cases.dossier(me, caseNo);
  }

  @Post(':caseNo/actions/:action')
  @HttpCode(200)
  @ApiHeader(KEY_HEADER)
  @ApiBody({ description: '该操作的表单，见 /declarations/actions', schema: { type: 'object' } })
  async act(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('action') action: string,
    @Body() body: unknown,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, caseNo, await this.cases.act(me, caseNo, action, body ?? {}, key));
  }

  @Get(':caseNo/updates/:updateId')
  async update(
    @Me() me: Principal,
    @Param('caseNo') caseNo: string,
    @Param('updateId') updateId: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return answer(response, caseNo, await this.cases.updateResult(me, caseNo, updateId));
  }
}
