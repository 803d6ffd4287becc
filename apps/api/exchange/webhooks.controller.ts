import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { Me, Roles } from '../identity/auth.guard';
import { Resend, Resent } from '../outbound/outbound.views';
import { Summary } from '../shared/summary';
import {
  ChangeWebhook,
  DeliveryList,
  DeliveryQuery,
  NewWebhook,
  RotateWebhook,
  WebhookList,
  WebhookSecret,
  WebhookTest,
} from './webhooks.schemas';
import { WebhooksService } from './webhooks.service';

/** Other systems that are told of events. */
@ApiTags('对接')
@ApiBearerAuth()
@Roles('admin')
@Controller('admin/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Summary('查看对接的系统')
  @Get()
  @ApiOkResponse({ standardSchema: WebhookList })
  list() {
    return this.webhooks.list();
  }

  @Summary('登记对接的系统')
  @Post()
  @ApiCreatedResponse({ standardSchema: WebhookSecret })
  add(@Me() me: Principal, @Body({ schema: NewWebhook }) body: NewWebhook) {
    return this.webhooks.add(me.username, body);
  }

  @Summary('修改对接的系统')
  @Patch(':id')
  @HttpCode(204)
  change(@Param('id', ParseIntPipe) id: number, @Body({ schema: ChangeWebhook }) body: ChangeWebhook): Promise<void> {
    return this.webhooks.change(id, body);
  }

  @Summary('删除对接的系统')
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', ParseIntPipe) id: number): Promise<void> {
    return this.webhooks.remove(id);
  }

  /** The old secret signs beside the new one for a day. */
  @Summary('更换对接的密钥')
  @Post(':id/secret')
  @ApiCreatedResponse({ standardSchema: WebhookSecret })
  rotate(
    @Param('id', ParseIntPipe) id: number,
    @Body({ schema: RotateWebhook }) { version }: z.output<typeof RotateWebhook>,
  ) {
    return this.webhooks.rotate(id, version);
  }

  @Summary('向对接的系统试发')
  @Post(':id/test')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: WebhookTest })
  test(@Param('id', ParseIntPipe) id: number) {
    return this.webhooks.test(id);
  }

  @Summary('查看推送的事件')
  @Get(':id/deliveries')
  @ApiOkResponse({ standardSchema: DeliveryList })
  deliveries(@Param('id', ParseIntPipe) id: number, @Query({ schema: DeliveryQuery }) query: DeliveryQuery) {
    return this.webhooks.deliveries(id, query);
  }

  @Summary('重新推送事件')
  @Post(':id/resend')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: Resent })
  resend(@Param('id', ParseIntPipe) id: number, @Body({ schema: Resend }) { ids }: z.output<typeof Resend>) {
    return this.webhooks.resend(id, ids);
  }
}
