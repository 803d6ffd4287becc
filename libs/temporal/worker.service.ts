import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { setTimeout as delay } from 'node:timers/promises';
import { ActivityRegistry } from './activity-registry';
import type { TemporalSettings } from './client.module';
import { connectionOptions } from './connection';
import { dataConverter } from './data-converter';

export const WORKER_SETTINGS = Symbol('WORKER_SETTINGS');

export interface WorkerSettings extends TemporalSettings {
  taskQueue: string;
  /** Path of the prebuilt workflow bundle. */
  bundlePath: string;
  /** Open cases kept in memory; a case beyond it is replayed at its next event. About 600 per GB. */
  maxCachedWorkflows: number;
  /** How long running activities may still finish when the worker stops, ms. */
  shutdownGraceMs: number;
  /** Address of the SDK's own Prometheus endpoint, host:port. Absent: none. */
  metricsAddress?: string;
}

/** The worker options every place shares: the service, the tests and the benchmark's yardstick. */
export const workerTuning = (settings: { maxCachedWorkflows: number }) =>
  ({
    maxCachedWorkflows: settings.maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentActivityTaskExecutions: 50,
    maxConcurrentLocalActivityExecutions: 100,
    workflowTaskPollerBehavior: { type: 'autoscaling' },
    activityTaskPollerBehavior: { type: 'autoscaling' },
  }) satisfies Partial<WorkerOptions>;

/** Hosts the Temporal worker inside Nest: starts after all providers are ready, drains before the database goes. */
@Injectable()
export class WorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerService.name);
  private connection?: NativeConnection;
  private worker?: Worker;
  private running?: Promise<void>;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    private readonly registry: ActivityRegistry,
  ) {}

  /** True while the worker polls. */
  get ready(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  async onApplicationBootstrap(): Promise<void> {
    const { metricsAddress } = this.settings;
    Runtime.install({
      // Nest owns the signals: it drains the worker first and closes the database last.
      shutdownSignals: [],
      ...(metricsAddress ? { telemetryOptions: { metrics: { prometheus: { bindAddress: metricsAddress } } } } : {}),
    });
    this.connection = await this.connect();
    this.worker = await Worker.create({
      connection: this.connection,
      namespace: this.settings.namespace,
      taskQueue: this.settings.taskQueue,
      workflowBundle: { codePath: this.settings.bundlePath },
      activities: this.registry.collect(),
      dataConverter: dataConverter(this.settings.payloadKeys),
      shutdownGraceTime: this.settings.shutdownGraceMs,
      shutdownForceTime: this.settings.shutdownGraceMs * 2,
      ...workerTuning(this.settings),
    });
    this.running = this.worker.run();
    this.running.catch((error: unknown) => {
      // A dead worker in a living process would leave every case waiting unseen: end, and be restarted.
      this.logger.error(error);
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
    await this.connection?.close();
  }

  /** `NativeConnection.connect` gives up at once when the server is down; at boot it may simply be later than we are. */
  private async connect(): Promise<NativeConnection> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await NativeConnection.connect(connectionOptions(this.settings));
      } catch (error) {
        if (attempt === 1) this.logger.warn(`Temporal ${this.settings.address} 尚未就绪，等待中`);
        if (attempt === 120) throw error;
        await delay(500);
      }
    }
  }
}
