import { type Choices, type Role, type Way, waysFor } from '#contracts';
import { withinScope } from '#identity';

/** An account, and where it is reached. */
export interface Reached {
  username: string;
  name: string;
  unitPath: string;
  roles: readonly Role[];
  email: string | null;
  phone: string | null;
  im: string | null;
  choices: Choices;
}

export interface Addressed {
  kind: string;
  username: string | null;
  role: Role | null;
  /** Of the unit whose matter it is. */
  unitPath: string;
}

/** Who reads the message in the console, so who may hear of it elsewhere. */
const isFor = (message: Addressed, person: Reached): boolean =>
  message.username !== null
    ? message.username === person.username
    : person.roles.includes(message.role!) && withinScope(person, message.unitPath);

/** What of a contact a way needs. */
export const ADDRESS = { email: 'email', sms: 'phone', im: 'im' } as const satisfies Record<Way, keyof Reached>;

export const addressOf = (way: Way, person: Pick<Reached, 'email' | 'phone' | 'im'>): string | null =>
  person[ADDRESS[way]];

/** To whom and by which of the ways that are on a message goes out. */
export const recipientsOf = (
  message: Addressed,
  people: readonly Reached[],
  on: readonly Way[],
): { person: Reached; way: Way; address: string }[] =>
  people
    .filter((person) => isFor(message, person))
    .flatMap((person) =>
      waysFor(message.kind, person.choices)
        .filter((way) => on.includes(way))
        .flatMap((way) => {
          const address = addressOf(way, person);
          return address ? [{ person, way, address }] : [];
        }),
    );
