import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { IdentityModule } from '../identity/identity.module';
import { WebhookCourier } from './webhook-courier.service';
import { WebhookOutbox } from './webhook-outbox.service';
import { WebhookRounds } from './webhook-rounds.service';
import { WebhooksController } from './webhooks.controller';
import { WebhooksService } from './webhooks.service';

/** 对接: what other systems are told by themselves. */
@Module({
  imports: [IdentityModule, EngineModule],
  controllers: [WebhooksController],
  providers: [WebhookCourier, WebhookOutbox, WebhookRounds, WebhooksService],
})
export class ExchangeModule {}
