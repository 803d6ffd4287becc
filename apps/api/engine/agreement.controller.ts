import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Summary } from '../shared/summary';
import { Reconciler } from './reconciler.service';
import { AgreementView } from './agreement.views';
import { Watchdog } from './watchdog.service';

/** Whether workflow, journal, list and inbox say the same of one case; and what mends it. */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/cases/:caseNo')
export class AgreementController {
  constructor(
    private readonly reconciler: Reconciler,
    private readonly watchdog: Watchdog,
  ) {}

  @Summary('核对案件与流程是否一致')
  @Get('agreement')
  @ApiOkResponse({ standardSchema: AgreementView })
  check(@Param('caseNo') caseNo: string) {
    return this.reconciler.check(caseNo);
  }

  /** Writes journal, list and inbox again from the workflow. Done twice it changes nothing. */
  @Summary('按流程重写案件')
  @Post('repair')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: AgreementView })
  async repair(@Me() me: Principal, @Param('caseNo') caseNo: string) {
    return (await this.watchdog.lookAt(caseNo, me.username)).agreement;
  }

  /** Starts an open case's lost workflow where the journal leaves it. Errors: ACTION_NOT_ALLOWED while one runs. */
  @Summary('按日志重新启动案件')
  @Post('restart')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: AgreementView })
  restart(@Param('caseNo') caseNo: string) {
    return this.reconciler.restart(caseNo);
  }
}
