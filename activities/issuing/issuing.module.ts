import { type DynamicModule, Module } from '@nestjs/common';
import { ELECTRONIC_SEAL, Issuing } from './issuing';
import { IssuingActivities } from './issuing.activities';
import { TestSeal } from './test-seal';

/** `testSealKey`: of an electronic seal for trials; absent: papers are not signed. */
@Module({})
export class IssuingModule {
  static forRoot(testSealKey?: string): DynamicModule {
    const seal = testSealKey ? [{ provide: ELECTRONIC_SEAL, useValue: new TestSeal(testSealKey) }] : [];
    return { module: IssuingModule, providers: [Issuing, IssuingActivities, ...seal] };
  }
}
