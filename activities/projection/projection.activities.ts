import { Context } from '@temporalio/activity';
import { Injectable, Logger } from '@nestjs/common';
import type { ProjectionAck, ProjectionBatch } from '#contracts';
import { JournalContradiction, ProjectionStore } from '#store';
import { Activities } from '#temporal';

/** Writes what the case has become, with the messages its entries call for: they share one transaction, so neither exists without the other. */
@Injectable()
@Activities()
export class ProjectionActivities {
  private readonly logger = new Logger(ProjectionActivities.name);

  constructor(private readonly store: ProjectionStore) {}

  /** Errors: `JournalContradiction`, after the administrators were told. It is tried again: somebody may mend the record. */
  async project(batch: ProjectionBatch): Promise<ProjectionAck> {
    try {
      return await this.store.project(batch, Context.current().info.currentAttemptScheduledTimestampMs);
    } catch (error) {
      if (error instanceof JournalContradiction) {
        this.logger.error(error.message);
        await this.store.alarm(error, batch.state);
      }
      throw error;
    }
  }
}
