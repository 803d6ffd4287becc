import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { LawController } from './law.controller';
import { LawService } from './law.service';

@Module({
  imports: [EngineModule],
  controllers: [LawController],
  providers: [LawService],
  exports: [LawService],
})
export class LawModule {}
