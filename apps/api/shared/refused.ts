import type { ErrorCode, Refusal } from '#contracts';

/** An expected refusal on its way to the problem filter. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly errors?: { path: string; message: string }[];

  constructor(
    code: ErrorCode,
    particulars: Omit<Refusal, 'code'> & { errors?: { path: string; message: string }[] } = {},
  ) {
    super(code);
    const { errors, ...rest } = particulars;
    this.refusal = { code, ...rest };
    if (errors) this.errors = errors;
  }
}
