import { Module } from '@nestjs/common';
import { Archive } from './archive';
import { ArchiveActivities } from './archive.activities';

@Module({ providers: [Archive, ArchiveActivities], exports: [Archive] })
export class ArchiveModule {}
