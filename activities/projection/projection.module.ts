import { Module } from '@nestjs/common';
import { ProjectionWriter } from './projection-writer';
import { ProjectionActivities } from './projection.activities';

@Module({ providers: [ProjectionWriter, ProjectionActivities], exports: [ProjectionWriter] })
export class ProjectionModule {}
