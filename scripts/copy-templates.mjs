import { cpSync } from 'node:fs';

/** The templates of the papers stand beside the code that reads them. */
cpSync('libs/documents/templates', 'dist/libs/documents/templates', { recursive: true });
