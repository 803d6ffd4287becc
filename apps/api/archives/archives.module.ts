import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { FilesModule } from '../files/files.module';
import { Additions } from './additions.service';
import { ArchiveRegister } from './archive-register.service';
import { ArchivesController } from './archives.controller';
import { Destruction } from './destruction.service';
import { Intake } from './intake.service';
import { Keeping } from './keeping.service';
import { Retention } from './retention.service';
import { Shredder } from './shredder.service';
import { Timestamps } from './timestamps.service';
import { VolumeBinding } from './volume-binding.service';
import { VolumesController } from './volumes.controller';
import { Volumes } from './volumes.service';

@Module({
  imports: [EngineModule, FilesModule],
  controllers: [ArchivesController, VolumesController],
  providers: [
    Additions,
    ArchiveRegister,
    Destruction,
    Intake,
    Keeping,
    Retention,
    Shredder,
    Timestamps,
    VolumeBinding,
    Volumes,
  ],
  exports: [Retention],
})
export class ArchivesModule {}
