import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { Archive } from './archive';
import { ArchiveActivities } from './archive.activities';
import { VolumeBinder } from './bound-volume';
import { ARCHIVE_SETTINGS, type ArchiveSettings, Binder } from './binder';

@Module({})
export class ArchiveModule {
  static with(settings: Omit<FactoryProvider<ArchiveSettings>, 'provide'>): DynamicModule {
    return {
      module: ArchiveModule,
      providers: [Archive, ArchiveActivities, Binder, VolumeBinder, { provide: ARCHIVE_SETTINGS, ...settings }],
      exports: [Archive, Binder, VolumeBinder],
    };
  }
}
