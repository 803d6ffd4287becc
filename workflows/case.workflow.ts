import type { CaseMemory, CaseStart, Outcome } from '#contracts';
import { conduct } from './kit/conduct';
import { carryOut } from './procedure';

/** One enforcement case, from registration to the sealed dossier. */
export const caseWorkflow = (input: CaseStart | CaseMemory): Promise<Outcome> => conduct(input, carryOut);
