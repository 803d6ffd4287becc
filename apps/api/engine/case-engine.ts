import { Inject, Injectable } from '@nestjs/common';
import {
  Client,
  QueryNotRegisteredError,
  WorkflowExecutionAlreadyStartedError,
  type WorkflowExecutionStatusName,
  type WorkflowHandle,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { Config } from '#config';
import {
  type AnyEntry,
  CASE_WORKFLOW,
  type CaseAnswer,
  type CaseFacts,
  type CaseMemory,
  type CaseReply,
  type CaseStart,
  caseWorkflowId,
  type EntriesAnswer,
  type KeptMessage,
  type LawPublishedMessage,
  type PriorsMessage,
  type PersonsMessage,
  QUERIES,
  type ReckonedMessage,
  SIGNALS,
  type Stage,
  STAGES,
  type TimersAnswer,
} from '#contracts';
import type { Calendar } from '#law';
import { CONFIG } from '../shared/config';
import { isEngineTrouble } from '../shared/problems';

const CASE_TRACK = defineSearchAttributeKey('CaseTrack', SearchAttributeType.KEYWORD);
const ORG_UNIT = defineSearchAttributeKey('OrgUnit', SearchAttributeType.KEYWORD);
const ITEM_ID = defineSearchAttributeKey('ItemId', SearchAttributeType.KEYWORD);
const attributes = ({ unitId, item }: Pick<CaseFacts, 'unitId' | 'item'>, stage: Stage) =>
  new TypedSearchAttributes([
    { key: CASE_TRACK, value: STAGES[stage].track },
    { key: ORG_UNIT, value: unitId },
    { key: ITEM_ID, value: item.id },
  ]);

/** gRPC. */
const NOT_FOUND = 5;

/** Kept, and not answered yet. It is sent until the case has answered; asking again with the same key is safe. */
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
    const { caseNo } = start.facts;
    try {
      await this.soon(() =>
        this.client.workflow.start(CASE_WORKFLOW, {
          workflowId: caseWorkflowId(caseNo),
          taskQueue: this.config.WORKER_TASK_QUEUE,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'FAIL',
          args: [start],
          memo: { registrationId },
          typedSearchAttributes: attributes(start.facts, 'registration'),
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

  /** Sends a message and waits for the case's answer, as long as `UPDATE_TIMEOUT_MS`. The same id is taken once. */
  update(caseNo: string, name: string, updateId: string, message: KeptMessage): Promise<CaseReply> {
    const args: [PersonsMessage] = [{ ...message, sentAt: new Date().toISOString() }];
    return this.soon(() => this.handle(caseNo).executeUpdate<CaseReply, [PersonsMessage]>(name, { args, updateId }));
  }

  /** How the engine sees the case; undefined when it knows nothing of it. */
  async status(caseNo: string): Promise<WorkflowExecutionStatusName | undefined> {
    try {
      return (await this.soon(() => this.handle(caseNo).describe())).status.name;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /** Every entry the engine can still tell, from the case's earlier histories too. */
  async entries(caseNo: string): Promise<AnyEntry[]> {
    const told = new Map<number, AnyEntry>();
    for (let runId: string | undefined, first = true; first || runId; first = false) {
      const answer: EntriesAnswer = await this.soon(() =>
        this.client.workflow.getHandle(caseWorkflowId(caseNo), runId).query<EntriesAnswer>(QUERIES.entries),
      ).catch((error: unknown) => {
        if (!first && error instanceof WorkflowNotFoundError) return { entries: [] };
        throw error;
      });
      for (const entry of answer.entries) if (!told.has(entry.seq)) told.set(entry.seq, entry);
      runId = told.has(1) ? undefined : answer.before;
    }
    return [...told.values()].sort((a, b) => a.seq - b.seq);
  }

  /** Starts a case again where its record leaves it, as the case of the registration it came from. Errors: the engine does not answer. */
  async restart(memory: CaseMemory, registrationId: string | undefined): Promise<void> {
    const { caseNo } = memory.state;
    await this.soon(() =>
      this.client.workflow.start(CASE_WORKFLOW, {
        workflowId: caseWorkflowId(caseNo),
        taskQueue: this.config.WORKER_TASK_QUEUE,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [memory],
        ...(registrationId ? { memo: { registrationId } } : {}),
        typedSearchAttributes: attributes(memory.state, memory.state.stage),
      }),
    );
  }

  /**
   * Has the engine let go of a case that has ended, its earlier histories too. True: it knows nothing of it any more; it lets go in its own
   * time, and its list follows later still, so it is asked until then.
   */
  async forget(caseNo: string): Promise<boolean> {
    const workflowId = caseWorkflowId(caseNo);
    const runs = new Set<string>();
    for await (const { runId } of this.client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) runs.add(runId);
    try {
      runs.add((await this.soon(() => this.handle(caseNo).describe())).runId);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      if (runs.size === 0) return true;
    }
    const { namespace } = this.client.options;
    for (const runId of runs) {
      try {
        await this.soon(() =>
          this.client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId, runId } }),
        );
      } catch (error) {
        if ((error as { code?: number }).code !== NOT_FOUND) throw error;
      }
    }
    return false;
  }

  /** Numbers of all cases the engine knows, each once. */
  async *known(): AsyncGenerator<string> {
    const seen = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query: `WorkflowType = '${CASE_WORKFLOW}'` })) {
      const caseNo = workflowId.slice(caseWorkflowId('').length);
      if (!seen.has(caseNo)) yield caseNo;
      seen.add(caseNo);
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

  /** For which instants the workflow has set timers; undefined when it does not say. */
  async timers(caseNo: string): Promise<TimersAnswer | undefined> {
    try {
      return await this.soon(() => this.handle(caseNo).query<TimersAnswer>(QUERIES.timers));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || error instanceof QueryNotRegisteredError) return undefined;
      throw error;
    }
  }

  /** The workflow takes its clocks from the journal, and sets its timers anew. */
  reckon(caseNo: string, told: ReckonedMessage): Promise<void> {
    return this.publish(caseNo, SIGNALS.reckoned, told);
  }

  publishCalendar(caseNo: string, calendar: Calendar): Promise<void> {
    return this.publish(caseNo, SIGNALS.calendarPublished, calendar);
  }

  publishLaw(caseNo: string, law: LawPublishedMessage): Promise<void> {
    return this.publish(caseNo, SIGNALS.lawPublished, law);
  }

  tellPriors(caseNo: string, found: PriorsMessage): Promise<void> {
    return this.publish(caseNo, SIGNALS.priorsChanged, found);
  }

  /** A case that has ended meanwhile needs it no more. */
  private async publish(caseNo: string, signal: string, content: object): Promise<void> {
    try {
      await this.soon(() => this.handle(caseNo).signal(signal, content, new Date().toISOString()));
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

  private soon<R>(call: () => Promise<R>): Promise<R> {
    return this.client.withDeadline(Date.now() + this.config.UPDATE_TIMEOUT_MS, call);
  }
}
