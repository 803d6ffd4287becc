import { ApiOperation } from '@nestjs/swagger';

/** What an operation does, in the words in which the access log tells of it too. */
export const Summary = (summary: string) => ApiOperation({ summary });
