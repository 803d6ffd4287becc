import { Context } from '@temporalio/activity';
import { Injectable, Logger } from '@nestjs/common';
import type { ProjectionAck, ProjectionBatch } from '#contracts';
import { Activities } from '#temporal';
import { JournalContradiction, ProjectionWriter } from './projection-writer';

/** Writes what the case has become, with the messages its entries call for: they share one transaction, so neither exists without the other. */
@Injectable()
@Activities()
export class ProjectionActivities {
  private readonly logger = new Logger(ProjectionActivities.name);

  constructor(private readonly writer: ProjectionWriter) {}

  /** Errors: `JournalContradiction`, after the administrators were told. It is tried again: somebody may mend the record. */
  async project(batch: ProjectionBatch): Promise<ProjectionAck> {
    try {
      return await this.writer.project(batch, Context.current().info.currentAttemptScheduledTimestampMs);
    } catch (error) {
      if (error instanceof JournalContradiction) {
        this.logger.error(error.message);
        await this.writer.alarm(error, batch.state);
      }
      throw error;
    }
  }
}
