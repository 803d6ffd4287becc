import type { Schemas } from '../api/client';
import { ROLE_NAMES } from '../ui/words';

export type Person = Schemas['Person'];

/** What an account may be in, in the words of the list. */
export const STATES = { active: '在用', due: '在用，待设密码', off: '停用' } as const;
export type State = keyof typeof STATES;

export const stateOf = ({ active, passwordChangeDue }: Person): State =>
  !active ? 'off' : passwordChangeDue ? 'due' : 'active';

export interface Asked {
  q?: string;
  unit?: string;
  role?: string;
  state?: string;
}

export const askedOf = (search: URLSearchParams): Asked =>
  Object.fromEntries(['q', 'unit', 'role', 'state'].flatMap((name) => [[name, search.get(name) ?? undefined]]));

/** Every word typed must stand in something of the person's. */
export function isAsked(person: Person, { q = '', unit, role, state }: Asked, unitName: string): boolean {
  const all = [person.name, person.username, unitName, person.certificateNo ?? '']
    .concat(person.roles.map((r) => ROLE_NAMES[r] ?? r))
    .join(' ')
    .toLowerCase();
  return (
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => all.includes(word)) &&
    (!unit || person.unitId === unit) &&
    (!role || person.roles.some((r) => r === role)) &&
    (!state || stateOf(person) === state)
  );
}
