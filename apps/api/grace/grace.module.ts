import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { GraceController } from './grace.controller';
import { GraceService } from './grace.service';

@Module({
  imports: [CasesModule],
  controllers: [GraceController],
  providers: [GraceService],
})
export class GraceModule {}
