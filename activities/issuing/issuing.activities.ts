import { Injectable } from '@nestjs/common';
import type { Issued, IssueRequest } from '#contracts';
import { Activities } from '#temporal';
import { Issuing } from './issuing';

/** Numbers, sets and keeps a paper that goes out. */
@Injectable()
@Activities()
export class IssuingActivities {
  constructor(private readonly issuing: Issuing) {}

  issue(request: IssueRequest): Promise<Issued> {
    return this.issuing.issue(request);
  }
}
