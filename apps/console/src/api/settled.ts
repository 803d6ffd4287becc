import { isAnswer } from './client';

/** What was kept, and is not answered yet (202). */
interface Kept {
  updateId: string;
}

const ASK_EVERY_MS = 1000;

export const isKept = (reply: unknown): reply is Kept =>
  typeof reply === 'object' && reply !== null && 'updateId' in reply;

/** Asks how what was kept has ended until the case has answered, through every outage. Errors: what it was refused with. */
export async function settled<T extends object>(ask: () => Promise<T | Kept>): Promise<T> {
  for (;;) {
    try {
      const reply = await ask();
      if (!isKept(reply)) return reply;
    } catch (error) {
      if (isAnswer(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
