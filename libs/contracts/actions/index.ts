import * as all from './all';

export * from './all';

type Declared = (typeof all)[keyof typeof all];
export type ActionName = Declared['name'];

/** Every action there is, by its name in the URL. */
export const ACTIONS = Object.fromEntries(Object.values(all).map((a) => [a.name, a])) as unknown as {
  [A in Declared as A['name']]: A;
};
