import { condition, defineUpdate, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

const { nothing } = proxyLocalActivities<{ nothing(n: number): Promise<number> }>({
  startToCloseTimeout: '1s',
  retry: { maximumAttempts: 1 },
});

/** The yardstick: as many Updates, each followed by a local activity that does nothing. Ends after `updates` of them. */
export async function bareUpdates(updates: number): Promise<number> {
  let told = 0;
  let done = 0;
  setHandler(
    defineUpdate<number, [number]>('act'),
    (n) => {
      told += 1;
      return n;
    },
    { validator: (_n) => undefined },
  );
  while (done < updates) {
    await condition(() => told > done);
    done = told;
    await nothing(done);
  }
  return done;
}

/** The yardstick of a storm: waits for an instant, then one local activity. */
export async function bareTimer(at: number): Promise<number> {
  await sleep(Math.max(1, at - Date.now()));
  return nothing(0);
}
