import { randomInt } from 'node:crypto';
import { numberFault, type PartyKind } from '#law';

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const DIGITS = '0123456789';

/** The number that begins so and passes its check: what follows the beginning is tried until it does. */
function completed(kind: PartyKind, beginning: string, alphabet: string, checked: number): string {
  const tries = alphabet.length ** checked;
  for (let n = 0; n < tries; n++) {
    const end = Array.from(
      { length: checked },
      (_, i) => alphabet[Math.floor(n / alphabet.length ** i) % alphabet.length],
    );
    const number = beginning + end.join('');
    if (!numberFault(kind, number)) return number;
  }
  throw new RangeError(`nothing right begins with ${beginning}`);
}

/** A right unified social credit code, of nobody: example digits, made valid. The same for the same serial. */
export const exampleCode = (serial: number = randomInt(1e7)): string =>
  completed('organization', `91211100${String(serial % 1e7).padStart(7, '0')}E`, CREDIT, 2);

/** A right citizen's number, of nobody, for somebody born on this day (`YYYY-MM-DD`). */
export const exampleCitizen = (bornOn = '1990-01-01', serial: number = randomInt(1000)): string =>
  completed(
    'individual',
    `211100${bornOn.replaceAll('-', '')}${String(serial % 1000).padStart(3, '0')}`,
    `${DIGITS}X`,
    1,
  );
