/**
 * Whose page this is, and whether the session has ended under it.
 *
 * 1. A call that is turned away for want of a session waits while the person logs in over the page, and is then sent again as it was.
 * 2. Before anybody is known (the first page, a party's page) nobody waits: the call is refused at once.
 * 3. Somebody else's log-in sends nothing of what the first was doing.
 */
type State = 'in' | 'ended' | 'later' | 'another';

export class Session {
  person?: string;
  private state: State = 'in';
  private waiting: ((again: boolean) => void)[] = [];
  private readonly listeners = new Set<() => void>();

  /** Who the server says it is. */
  enter(username: string): void {
    if (this.person !== undefined && this.person !== username) this.end('another', false);
    else {
      this.person = username;
      this.end('in', true);
    }
  }

  /** Logged out on purpose, or on the way to the log-in page. */
  leave(): void {
    this.person = undefined;
    this.end('in', false);
  }

  /**
   * Asks for a log-in; true when the same person has come back. One who put it off is asked again by the next thing they hand in
   * (`act`), not by what a page does by itself.
   */
  again(act: boolean): Promise<boolean> {
    if (this.person === undefined || this.state === 'another' || (this.state === 'later' && !act))
      return Promise.resolve(false);
    this.tell('ended');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  putOff(): void {
    this.end('later', false);
  }

  readonly current = (): State => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private end(state: State, again: boolean): void {
    for (const resolve of this.waiting.splice(0)) resolve(again);
    this.tell(state);
  }

  private tell(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

export const session = new Session();
