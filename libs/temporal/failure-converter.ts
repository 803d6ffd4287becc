import { DefaultFailureConverter } from '@temporalio/common';

/** Error text may quote what a person typed, so it is encrypted like every payload. Loaded by client, worker and workflow bundle alike. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
