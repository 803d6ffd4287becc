import { reportCorrection } from './report-correction';
import { requestExtension } from './request-extension';
import { refuseCorrection } from './refuse-correction';
import { suspend } from './suspend';
import { resume } from './resume';
import { suspectCrime } from './suspect-crime';
import { recordGuidance } from './record-guidance';
import { addEvidence } from './add-evidence';
import { withdraw } from './withdraw';

const all = [
  reportCorrection,
  requestExtension,
  refuseCorrection,
  suspend,
  resume,
  suspectCrime,
  recordGuidance,
  addEvidence,
  withdraw,
] as const;
export type ActionName = (typeof all)[number]['name'];

/** Every action there is, by its name in the URL. */
export const ACTIONS = Object.fromEntries(all.map((a) => [a.name, a])) as unknown as {
  [A in (typeof all)[number] as A['name']]: A;
};

export {
  reportCorrection,
  requestExtension,
  refuseCorrection,
  suspend,
  resume,
  suspectCrime,
  recordGuidance,
  addEvidence,
  withdraw,
};
