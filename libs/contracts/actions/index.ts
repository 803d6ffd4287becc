import type { ActionDeclaration } from '../declare';
import * as all from './all';

export * from './all';

type Declared = (typeof all)[keyof typeof all];
export type ActionName = Declared['name'];

/** Actions that need no stage to wait for them. */
export type StandingAction = Exclude<Declared, { when: 'awaited' }>['name'];

/** Every action there is, by its name in the URL. */
export const ACTIONS = Object.fromEntries(Object.values(all).map((a) => [a.name, a])) as unknown as {
  [A in Declared as A['name']]: A;
};

/** The declaration of an action; undefined for a name that nobody declared, whatever an object answers for by itself. */
export const actionOf = (name: string): ActionDeclaration | undefined =>
  Object.hasOwn(ACTIONS, name) ? ACTIONS[name as ActionName] : undefined;
