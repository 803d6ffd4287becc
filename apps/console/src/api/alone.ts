/** One window at a time does this, where the browser can tell its windows apart. */
export const alone = async <R>(name: string, job: () => Promise<R>): Promise<R> =>
  typeof navigator !== 'undefined' && 'locks' in navigator
    ? ((await navigator.locks.request(`rouzhi:${name}`, job)) as R)
    : job();
