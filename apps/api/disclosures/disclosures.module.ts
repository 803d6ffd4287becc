import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { IdentityModule } from '../identity/identity.module';
import { DisclosureDerivation } from './derivation.service';
import { DisclosureJobs } from './disclosure-jobs.service';
import { DisclosuresController } from './disclosures.controller';
import { DisclosuresService } from './disclosures.service';
import { PublicDecisionsController } from './public-decisions.controller';
import { PublicDecisionsService } from './public-decisions.service';
import { DisclosureReminders } from './reminders.service';

@Module({
  imports: [EngineModule, IdentityModule],
  controllers: [DisclosuresController, PublicDecisionsController],
  providers: [DisclosuresService, DisclosureDerivation, DisclosureJobs, DisclosureReminders, PublicDecisionsService],
  exports: [DisclosuresService],
})
export class DisclosuresModule {}
