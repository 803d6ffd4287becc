import { Inject, Injectable } from '@nestjs/common';
import {
  Client,
  WorkflowExecutionAlreadyStartedError,
  type WorkflowHandle,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { createHash } from 'node:crypto';
import type { Config } from '#config';
import {
  CASE_WORKFLOW,
  type CaseAnswer,
  type CaseReply,
  type CaseStart,
  caseWorkflowId,
  type CompleteTaskMessage,
  type PerformActionMessage,
  QUERIES,
  SIGNALS,
  UPDATES,
} from '#contracts';
import type { Calendar } from '#law';
import { CONFIG } from '../shared/config';
import { isEngineTrouble } from '../shared/problems';

const CASE_STAGE = defineSearchAttributeKey('CaseStage', SearchAttributeType.KEYWORD);
const ORG_UNIT = defineSearchAttributeKey('OrgUnit', SearchAttributeType.KEYWORD);
const ITEM_ID = defineSearchAttributeKey('ItemId', SearchAttributeType.KEYWORD);

/** The engine did not answer in time; the message may still be taken. Asking again with the same key is safe. */
export interface Pending {
  pending: true;
  updateId: string;
}

export const isPending = (answer: object): answer is Pending => 'pending' in answer;

/** Everything the API says to the workflows. */
@Injectable()
export class CaseEngine {
  constructor(
    @Inject(Client) private readonly client: Client,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Starts the case; starting one that has started changes nothing. False: the number is that of another registration's
   * workflow, which is left alone.
   */
  async start(start: CaseStart): Promise<boolean> {
    const { registrationId } = start;
    const { caseNo, unitId, item } = start.facts;
    try {
      await this.soon(() =>
        this.client.workflow.start(CASE_WORKFLOW, {
          workflowId: caseWorkflowId(caseNo),
          taskQueue: this.config.WORKER_TASK_QUEUE,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'FAIL',
          args: [start],
          memo: { registrationId },
          typedSearchAttributes: new TypedSearchAttributes([
            { key: CASE_STAGE, value: 'registration' },
            { key: ORG_UNIT, value: unitId },
            { key: ITEM_ID, value: item.id },
          ]),
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      return !!registrationId && (await this.registrationOf(caseNo)) === registrationId;
    }
  }

  /** Whose workflow it is; undefined when it does not say, or says it in a key that is not ours. */
  private async registrationOf(caseNo: string): Promise<unknown> {
    try {
      return (await this.soon(() => this.handle(caseNo).describe())).memo?.['registrationId'];
    } catch (error) {
      if (isEngineTrouble(error)) throw error;
      return undefined;
    }
  }

  completeTask(caseNo: string, message: CompleteTaskMessage): Promise<CaseReply | Pending> {
    return this.update(caseNo, UPDATES.completeTask, `${message.taskId}:${message.key}`, message);
  }

  performAction(caseNo: string, message: PerformActionMessage): Promise<CaseReply | Pending> {
    return this.update(caseNo, UPDATES.performAction, `${message.action}:${message.key}`, message);
  }

  /** How an Update that was pending has ended. */
  async updateResult(caseNo: string, updateId: string): Promise<CaseReply | Pending> {
    try {
      return await this.soon(() => this.handle(caseNo).getUpdateHandle<CaseReply>(updateId).result());
    } catch (error) {
      if (isEngineTrouble(error)) return { pending: true, updateId };
      throw error;
    }
  }

  /** The running workflow's own answer; undefined when its history has expired. */
  async live(caseNo: string): Promise<CaseAnswer | undefined> {
    try {
      return await this.soon(() => this.handle(caseNo).query<CaseAnswer>(QUERIES.live));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /** A case that has ended meanwhile needs no calendar. */
  async publishCalendar(caseNo: string, calendar: Calendar): Promise<void> {
    try {
      await this.soon(() => this.handle(caseNo).signal(SIGNALS.calendarPublished, calendar));
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  /** Errors: the engine does not answer. */
  async ping(): Promise<void> {
    await this.client.withDeadline(Date.now() + 2000, () => this.client.workflowService.getSystemInfo({}));
  }

  private handle(caseNo: string): WorkflowHandle {
    return this.client.workflow.getHandle(caseWorkflowId(caseNo));
  }

  private async update(caseNo: string, name: string, id: string, message: unknown): Promise<CaseReply | Pending> {
    const updateId = id.length <= 100 ? id : createHash('sha256').update(id).digest('hex');
    try {
      return await this.soon(() =>
        this.handle(caseNo).executeUpdate<CaseReply, [unknown]>(name, { args: [message], updateId }),
      );
    } catch (error) {
      if (isEngineTrouble(error)) return { pending: true, updateId };
      throw error;
    }
  }

  private soon<R>(call: () => Promise<R>): Promise<R> {
    return this.client.withDeadline(Date.now() + this.config.UPDATE_TIMEOUT_MS, call);
  }
}
