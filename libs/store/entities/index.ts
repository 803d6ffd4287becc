import * as caseRecord from './case-record';
import * as law from './law';
import * as organisation from './organisation';
import * as work from './work';

export * from './case-record';
export * from './law';
export * from './organisation';
export * from './work';

export const ENTITIES = [caseRecord, law, organisation, work].flatMap((module) => Object.values(module));
