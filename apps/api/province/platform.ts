/** A record as the platform takes it. */
export interface Delivered {
  /** The same at every attempt: whoever has it already takes it once. */
  key: string;
  /** Under which day it is listed, `YYYY-MM-DD`. */
  day: string;
  body: string;
}

/** A record as it is listed for comparison: the SHA-256 of its body, hex. */
export interface Listed {
  key: string;
  sha256: string;
}

/** The provincial platform, by whatever way it is reached. One attempt: what becomes of it is decided by whoever asked. */
export interface ProvincialPlatform {
  readonly way: 'folder' | 'http';
  /** Where that is, for an administrator to read. */
  readonly place: string;
  /** What the platform said when it took it. Errors: `NotTaken`. */
  deliver(record: Delivered): Promise<string>;
  /** What it has of a day; undefined: it has not listed that day. Errors: `NotTaken`. */
  listing(day: string): Promise<readonly Listed[] | undefined>;
  /** Tells it what was sent of a day, whole, where the way itself does not. Errors: `NotTaken`. */
  manifest?(day: string, sent: readonly Listed[]): Promise<void>;
}

/** The platform by the settings; undefined: it is told nothing. */
export const PLATFORM = Symbol('PLATFORM');
