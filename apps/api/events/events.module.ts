import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { EventsController } from './events.controller';
import { FeedService } from './feed.service';
import { NotificationsController } from './notifications.controller';

@Module({
  imports: [IdentityModule],
  controllers: [EventsController, NotificationsController],
  providers: [FeedService],
})
export class EventsModule {}
