import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { isSealed } from '#temporal';
import { Me, Roles } from '../identity/auth.guard';
import { ReadsOnly } from '../identity/origin.guard';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { Summary } from '../shared/summary';
import { Payloads } from './codec.views';

/**
 * What Temporal's own pages and command line ask to show a case in words. A payload does not tell whose case it is of, so
 * it is opened only for who may see every case. Nothing is sealed here: nobody puts words into a case this way.
 */
@ApiTags('管理')
@ApiBearerAuth()
@Roles('admin', 'supervisor')
@Controller('codec')
export class CodecController {
  constructor(
    private readonly client: Client,
    private readonly scope: Scope,
  ) {}

  /** What was never sealed comes back as it is. Errors: FORBIDDEN, PAYLOAD_UNREADABLE. */
  @Summary('解开流程引擎中的载荷')
  @Post('decode')
  @HttpCode(200)
  @ReadsOnly()
  @ApiOkResponse({ standardSchema: Payloads })
  async decode(@Me() me: Principal, @Body({ schema: Payloads }) { payloads }: z.output<typeof Payloads>) {
    if (await this.scope.unitIds(me)) throw new Refused('FORBIDDEN');
    return { payloads: await Promise.all(payloads.map((p) => this.open(p))) };
  }

  private async open(given: Sent): Promise<Sent> {
    const [codec] = this.client.options.loadedDataConverter.payloadCodecs;
    const payload = {
      metadata: Object.fromEntries(Object.entries(given.metadata).map(([k, v]) => [k, Buffer.from(v, 'base64')])),
      data: Buffer.from(given.data, 'base64'),
    };
    if (!isSealed(payload)) return given;
    const opened = await Promise.resolve()
      .then(() => codec!.decode([payload]))
      .catch((error: Error) => {
        throw new Refused('PAYLOAD_UNREADABLE', { reason: error.message });
      });
    const { metadata, data } = opened[0]!;
    return {
      metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([k, v]) => [k, base64(v)])),
      data: base64(data ?? new Uint8Array()),
    };
  }
}

type Sent = z.output<typeof Payloads>['payloads'][number];

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
