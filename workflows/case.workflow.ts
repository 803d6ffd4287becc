import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { CaseStart, Outcome, Stage } from '#contracts';
import { Alarms } from './kit/alarms';
import { CaseFile, type CaseMemory } from './kit/case-file';
import { listen } from './kit/messages';
import { OperatorsView } from './kit/operators-view';
import { Projector } from './kit/projector';
import { Diversion } from './kit/triggers';
import { PROCEDURE } from './procedure';

/** One enforcement case, from registration to the sealed dossier. */
export async function caseWorkflow(input: CaseStart | CaseMemory): Promise<Outcome> {
  const file = new CaseFile(input);
  const projector = new Projector(file);
  listen(file);
  void keepHouse(file, new Alarms(file), new OperatorsView(file));
  void projector.run();
  const atRest = () => projector.drained && allHandlersFinished();

  let stage: Stage | undefined = 'state' in input ? input.state.stage : 'screening';
  while (stage) {
    file.enter(stage);
    stage = await carryOut(stage, file);
    if (stage && workflowInfo().continueAsNewSuggested) stage = await beginAnew(stage, file, atRest);
  }
  await condition(atRest);
  return file.state.outcome!;
}

async function carryOut(stage: Stage, file: CaseFile): Promise<Stage | undefined> {
  const measure = PROCEDURE[stage];
  if (!measure) throw new Error(`no measure for stage ${stage}`);
  return unlessDiverted(measure(file));
}

/** Goes on in a fresh history, unless the case is diverted while it comes to rest. */
async function beginAnew(stage: Stage, file: CaseFile, atRest: () => boolean): Promise<Stage> {
  file.enter(stage);
  const diverted = await unlessDiverted(file.until(atRest));
  return diverted ?? continueAsNew<typeof caseWorkflow>(file.memory());
}

/** What the work answers, or where the case was diverted to meanwhile. */
async function unlessDiverted<R>(work: Promise<R>): Promise<R | Stage> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Diversion) return error.to;
    throw error;
  }
}

/** After every change, once the case is settled: alarms and the operators' view follow the ledger. */
async function keepHouse(file: CaseFile, alarms: Alarms, view: OperatorsView): Promise<never> {
  for (;;) {
    await condition(() => file.dirty && file.settled());
    file.dirty = false;
    alarms.rearm();
    view.refresh();
  }
}
