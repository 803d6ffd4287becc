import { type DynamicModule, Module } from '@nestjs/common';
import { ELECTRONIC_SEAL, FILES_DIR, Issuing } from './issuing';
import { IssuingActivities } from './issuing.activities';
import { TestSeal } from './test-seal';

/** `filesDir`: where the API finds files by their hash. `testSealKey`: of an electronic seal for trials; absent: papers are not signed. */
@Module({})
export class IssuingModule {
  static forRoot(filesDir: string, testSealKey?: string): DynamicModule {
    const seal = testSealKey ? [{ provide: ELECTRONIC_SEAL, useValue: new TestSeal(testSealKey) }] : [];
    return {
      module: IssuingModule,
      providers: [Issuing, IssuingActivities, { provide: FILES_DIR, useValue: filesDir }, ...seal],
    };
  }
}
