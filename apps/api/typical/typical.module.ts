import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { IdentityModule } from '../identity/identity.module';
import { PublicTypicalController } from './public-typical.controller';
import { TypicalController } from './typical.controller';
import { TypicalService } from './typical.service';

@Module({
  imports: [IdentityModule, CasesModule],
  controllers: [TypicalController, PublicTypicalController],
  providers: [TypicalService],
})
export class TypicalModule {}
