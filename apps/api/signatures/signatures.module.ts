import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { OwnSignatureController, SignaturesController } from './signatures.controller';
import { SignatureBook } from './signatures.service';

@Module({
  imports: [IdentityModule],
  controllers: [OwnSignatureController, SignaturesController],
  providers: [SignatureBook],
  exports: [SignatureBook],
})
export class SignaturesModule {}
