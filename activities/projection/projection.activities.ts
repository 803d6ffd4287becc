import { Context } from '@temporalio/activity';
import { Injectable } from '@nestjs/common';
import type { ProjectionAck, ProjectionBatch } from '#contracts';
import { ProjectionStore } from '#store';
import { Activities } from '#temporal';

/** Writes what the case has become, with the messages its entries call for: they share one transaction, so neither exists without the other. */
@Injectable()
@Activities()
export class ProjectionActivities {
  constructor(private readonly store: ProjectionStore) {}

  project(batch: ProjectionBatch): Promise<ProjectionAck> {
    return this.store.project(batch, Context.current().info.currentAttemptScheduledTimestampMs);
  }
}
