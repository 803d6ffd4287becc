/*
 * Preloaded into the workflow bundle, before anything else.
 *
 * The SDK makes an `Error` for every promise of a workflow, to be able to say where it waits (`__stack_trace`), and translates
 * its frames by the source map: a third of the workflow thread. Nobody asks that query here: a case tells in its own words
 * where it waits (`current details`, the `live` query). So the bare `new Error()` of that hook gets no stack. Every other
 * error, each with its message, is made as ever: a mistake in workflow code still tells its place.
 */
const Real = globalThis.Error;
const Cheap: ErrorConstructor = new Proxy(Real, {
  construct: (target, args, newTarget) =>
    args.length === 0 && newTarget === Cheap
      ? (Object.create(Real.prototype) as Error)
      : (Reflect.construct(target, args, newTarget === Cheap ? target : newTarget) as Error),
});
globalThis.Error = Cheap;

/*
 * For every promise, made and settled, the hook reaches into this realm by compiling a line of code, always one of the same two
 * (`promise.constructor.constructor('return …')`). Each is compiled once.
 */
const compiled = new Map<string, () => unknown>();
const compile = (code: string): (() => unknown) => {
  const known = compiled.get(code);
  if (known) return known;
  const made = Function(code) as () => unknown;
  compiled.set(code, made);
  return made;
};
Object.defineProperty(Promise, 'constructor', { value: compile });

export {};
