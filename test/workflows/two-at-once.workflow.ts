import type { CaseMemory, CaseStart, Outcome, Stage } from '#contracts';
import type { CaseFile } from '../../workflows/kit/case-file';
import { conduct } from '../../workflows/kit/conduct';
import { served } from '../../workflows/kit/served';
import { carryOut } from '../../workflows/procedure';

/** The product's procedure but for its first stage: two decisions of one kind are out for service at once, each by its own clock. */
export const caseWorkflow = (input: CaseStart | CaseMemory): Promise<Outcome> =>
  conduct(input, (stage, file) => (stage === 'screening' ? twoAtOnce(file) : carryOut(stage, file)));

async function twoAtOnce(file: CaseFile): Promise<Stage> {
  for (let round = 0; round < 2; round++) {
    file.startClock('service');
    const two = ['甲', '乙'].map((name) => file.make('penaltyDecision', { id: `party-${name}`, about: name }));
    for (const { id, title } of two) file.startClock('service', { subject: { id, about: title } });
    await served(file, two, 'service');
    file.meet('service');
  }
  file.setOutcome('noViolation');
  return 'closing';
}
