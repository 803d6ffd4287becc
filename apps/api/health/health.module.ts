import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { HealthController } from './health.controller';
import { ProblemsController } from './problems.controller';

@Module({
  imports: [EngineModule],
  controllers: [HealthController, ProblemsController],
})
export class HealthModule {}
