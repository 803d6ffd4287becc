import { Module } from '@nestjs/common';
import type { Config } from '#config';
import { EngineModule } from '../engine/engine.module';
import { IdentityModule } from '../identity/identity.module';
import { CONFIG } from '../shared/config';
import { channelsOf } from './channels';
import { ContactController } from './contact.controller';
import { OutboundController } from './outbound.controller';
import { Outbound } from './outbound.service';
import { Outbox } from './outbox.service';
import { CHANNELS, Sender } from './sender.service';
import { TemplatesController } from './templates.controller';
import { Templates } from './templates.service';

@Module({
  imports: [IdentityModule, EngineModule],
  controllers: [ContactController, OutboundController, TemplatesController],
  providers: [
    { provide: CHANNELS, useFactory: (config: Config) => channelsOf(config), inject: [CONFIG] },
    Outbox,
    Sender,
    Outbound,
    Templates,
  ],
  exports: [Sender, Templates],
})
export class OutboundModule {}
