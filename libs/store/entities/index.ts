import * as archives from './archives';
import * as caseRecord from './case-record';
import * as disclosure from './disclosure';
import * as evidence from './evidence';
import * as grace from './grace';
import * as law from './law';
import * as layouts from './layouts';
import * as ledger from './ledger';
import * as letters from './letters';
import * as lists from './lists';
import * as notices from './notices';
import * as organisation from './organisation';
import * as outbound from './outbound';
import * as party from './party';
import * as province from './province';
import * as received from './received';
import * as services from './services';
import * as signatures from './signatures';
import * as stamps from './stamps';
import * as typical from './typical';
import * as watch from './watch';
import * as webhooks from './webhooks';
import * as work from './work';

export * from './archives';
export * from './case-record';
export * from './disclosure';
export * from './evidence';
export * from './grace';
export * from './law';
export * from './layouts';
export * from './ledger';
export * from './letters';
export * from './lists';
export * from './notices';
export * from './organisation';
export * from './outbound';
export * from './party';
export * from './province';
export * from './received';
export * from './services';
export * from './signatures';
export * from './stamps';
export * from './typical';
export * from './watch';
export * from './webhooks';
export * from './work';

export const ENTITIES = [
  archives,
  caseRecord,
  disclosure,
  evidence,
  grace,
  law,
  layouts,
  ledger,
  letters,
  lists,
  notices,
  organisation,
  outbound,
  party,
  province,
  received,
  services,
  signatures,
  stamps,
  typical,
  watch,
  webhooks,
  work,
].flatMap((module) => Object.values(module));
