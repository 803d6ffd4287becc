import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dataConverter, workerTuning } from '#temporal';
import { bundleWorkflows } from '../../libs/temporal/workflow-code';
import type { Target } from './target';

const QUEUE = 'bare';

/** The same server, codec and worker settings as the product's, with nothing of the product in the workflow. */
export class Bare {
  private constructor(
    readonly client: Client,
    private readonly connection: NativeConnection,
    private readonly make: () => Promise<Worker>,
    private worker: Worker,
    private running: Promise<void>,
  ) {}

  static async start({ env }: Target): Promise<Bare> {
    const address = env['TEMPORAL_ADDRESS']!;
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    const converter = dataConverter(env['PAYLOAD_KEYS']!);
    const connection = await NativeConnection.connect({ address });
    const workflowBundle = await bundleWorkflows(join(__dirname, 'bare.workflow.js'));
    const make = () =>
      Worker.create({
        connection,
        taskQueue: QUEUE,
        workflowBundle,
        activities: { nothing: (n: number) => Promise.resolve(n) },
        dataConverter: converter,
        ...workerTuning({ maxCachedWorkflows: Number(env['MAX_CACHED_WORKFLOWS'] ?? 2000) }),
      });
    const worker = await make();
    const client = new Client({ connection: await Connection.connect({ address }), dataConverter: converter });
    return new Bare(client, connection, make, worker, worker.run());
  }

  begin(type: string, argument: number) {
    return this.client.workflow.start(type, { workflowId: randomUUID(), taskQueue: QUEUE, args: [argument] });
  }

  /** A new worker: nothing is cached. */
  async forget(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    this.worker = await this.make();
    this.running = this.worker.run();
  }

  async end(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.connection.close();
    await this.client.connection.close();
  }
}
