import { type DynamicModule, Module } from '@nestjs/common';
import { FILES_DIR, Issuing } from './issuing';
import { IssuingActivities } from './issuing.activities';

/** `filesDir`: where the API finds files by their hash. */
@Module({})
export class IssuingModule {
  static forRoot(filesDir: string): DynamicModule {
    return {
      module: IssuingModule,
      providers: [Issuing, IssuingActivities, { provide: FILES_DIR, useValue: filesDir }],
    };
  }
}
