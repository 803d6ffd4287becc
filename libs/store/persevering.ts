/** How often a statement or transaction that the server has picked as a victim goes again. */
const ATTEMPTS = 4;

/**
 * What the server breaks off so that another may go on simply goes again: nothing of it was written. `also`: further codes
 * with which `work` may go again. Errors: the last attempt's.
 */
export async function persevering<R>(work: () => Promise<R>, also: readonly string[] = []): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (attempt === ATTEMPTS || ![...also, 'ER_LOCK_DEADLOCK'].includes(code)) throw error;
    }
  }
}
