import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { OutboundModule } from '../outbound/outbound.module';
import { HealthController } from './health.controller';
import { ProblemsController } from './problems.controller';

@Module({
  imports: [EngineModule, OutboundModule],
  controllers: [HealthController, ProblemsController],
})
export class HealthModule {}
