/** Memory was not to be had, or WebAssembly that was given none went on: of the machine as much as of the file. */
export const isOfMemory = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
