import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { LawController } from './law.controller';
import { LawService } from './law.service';
import { PriorsService } from './priors.service';

@Module({
  imports: [EngineModule],
  controllers: [LawController],
  providers: [LawService, PriorsService],
  exports: [LawService, PriorsService],
})
export class LawModule {}
