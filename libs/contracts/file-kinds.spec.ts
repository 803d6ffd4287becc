import { ERRORS } from './errors';
import { FILE_KINDS } from './file-kinds';

describe('what a file may be', () => {
  it.each(FILE_KINDS.map((kind) => [kind.name, kind] as const))(
    '%s: named in the refusal, fit to be kept',
    (name, kind) => {
      expect(ERRORS.FILE_TYPE_REFUSED.title).toContain(name);
      // The column's width.
      expect(kind.type.length).toBeLessThanOrEqual(100);
    },
  );
});
