import { ACTIONS, type TaskDeclaration, TASKS } from '#contracts';
import { numberFault } from '#law';
import { RegisterCase } from '../cases/cases.schemas';
import { Claim } from '../tasks/tasks.schemas';
import { OF_ANSWERS, OF_DEEDS, OF_REQUESTS } from './examples';

describe('the examples of the document', () => {
  it('are what the forms take', () => {
    for (const [kind, data] of Object.entries(OF_ANSWERS)) {
      const declaration: TaskDeclaration = TASKS[kind as keyof typeof TASKS];
      expect([kind, declaration.form().safeParse(data).error]).toEqual([kind, undefined]);
    }
    for (const [name, data] of Object.entries(OF_DEEDS))
      expect([name, ACTIONS[name as keyof typeof ACTIONS].form().safeParse(data).error]).toEqual([name, undefined]);
    const registered = RegisterCase.parse(OF_REQUESTS['CasesController_register']);
    expect(numberFault(registered.party.kind, registered.party.idNumber!)).toBeUndefined();
    Claim.parse(OF_REQUESTS['TasksController_claim']);
  });
});
