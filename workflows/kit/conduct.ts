import { allHandlersFinished, condition, continueAsNew, defineQuery, setHandler } from '@temporalio/workflow';
import { type CaseMemory, type CaseStart, type Outcome, QUERIES, type Stage, type TimersAnswer } from '#contracts';
import { Alarms } from './alarms';
import { CaseFile, FreshHistory } from './case-file';
import { Issuer } from './issuer';
import { listen } from './messages';
import { OperatorsView } from './operators-view';
import { Projector } from './projector';
import { Diversion } from './triggers';

/** Where a stage leads; undefined when the case has ended. */
export type CarryOut = (stage: Stage, file: CaseFile) => Promise<Stage | undefined>;

/** Conducts one case through its stages, whatever the procedure is. */
export async function conduct(input: CaseStart | CaseMemory, carryOut: CarryOut): Promise<Outcome> {
  const file = new CaseFile(input);
  const projector = new Projector(file);
  listen(file);
  const alarms = new Alarms(file);
  setHandler(defineQuery<TimersAnswer>(QUERIES.timers), () => alarms.told);
  void keepHouse(file, alarms, new OperatorsView(file));
  void projector.run();
  const issuer = new Issuer(file);
  if (file.since(6)) void issuer.run();
  const nothingPending = () => projector.drained && file.turns.idle && allHandlersFinished();
  void watchHistory(file, issuer, nothingPending);

  let stage: Stage | undefined = 'state' in input ? input.state.stage : 'screening';
  while (stage) {
    file.enter(stage);
    try {
      stage = await whereTo(stage, file, carryOut);
    } catch (error) {
      if (error instanceof FreshHistory)
        return continueAsNew<(memory: CaseMemory) => Promise<Outcome>>(file.memory(projector.known()));
      throw error;
    }
  }
  await condition(nothingPending);
  return file.state.outcome!;
}

/** Where the stage leads, or where the case was diverted to meanwhile. */
async function whereTo(stage: Stage, file: CaseFile, carryOut: CarryOut): Promise<Stage | undefined> {
  try {
    return await carryOut(stage, file);
  } catch (error) {
    if (error instanceof Diversion) return error.to;
    throw error;
  }
}

/** A history that has grown long is left behind as soon as the case rests, in the middle of a stage too. */
async function watchHistory(file: CaseFile, issuer: Issuer, nothingPending: () => boolean): Promise<void> {
  // The seal has to be heard in the history that asked for it.
  const now = () => file.historyIsLong && nothingPending() && !file.complete;
  await file.atRest(now);
  if (file.since(6)) {
    await issuer.stop();
    await file.atRest(now);
  }
  file.beginAnew();
}

/** After every change, once the case is settled: alarms and the operators' view follow the ledger. */
async function keepHouse(file: CaseFile, alarms: Alarms, view: OperatorsView): Promise<never> {
  for (;;) {
    await file.atRest(() => file.dirty);
    file.dirty = false;
    alarms.rearm();
    view.refresh();
  }
}
