import type { Way } from '#contracts';

/** A message as a channel takes it. */
export interface Outgoing {
  /** The same at every attempt: whoever has it already takes it once. */
  key: string;
  way: Way;
  address: string;
  title: string;
  body: string;
}

/** A way out of the house. One attempt: what becomes of it is decided by whoever asked. */
export interface Channel {
  /** What the other side said when it took it. Errors: `NotTaken`. */
  send(message: Outgoing): Promise<string>;
}

/** The other side did not take it, in one sentence. `forGood`: nor will it later. */
export class NotTaken extends Error {
  constructor(
    why: string,
    readonly forGood = false,
    /** When it asks to be asked again, ms from now. */
    readonly afterMs = 0,
  ) {
    super(why);
  }
}
