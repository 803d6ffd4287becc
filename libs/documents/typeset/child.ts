/** Sets papers for its parent, one after the other. Ends with it. */
import { compilers, type Job, typeset, type Typeset } from './compile';

const own = compilers();
process.on('message', ({ id, job }: { id: number; job: Job }) => {
  // A parent that is gone meanwhile has nobody waiting.
  process.send!({ id, set: attempt(job) }, undefined, undefined, () => undefined);
});
process.on('disconnect', () => process.exit());

function attempt(job: Job): Typeset {
  try {
    return typeset(own(job), job);
  } catch (error) {
    return { fault: String(error) };
  }
}
