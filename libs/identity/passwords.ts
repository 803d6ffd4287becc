import { Algorithm, hash, verify } from '@node-rs/argon2';

const OPTIONS = { algorithm: 2 satisfies Algorithm.Argon2id } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown user (`stored` undefined) as for a wrong password. */
export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such user');
  const matches = await verify(stored ?? (await decoy), password);
  return matches && stored !== undefined;
}
