import { getMetadataArgsStorage } from 'typeorm';
import '#store';
import { DESTROYED, STAYS } from './destroyed';

describe('the end of a dossier', () => {
  it('is said of every table that tells of a case', () => {
    const { tables, columns } = getMetadataArgsStorage();
    const ofCases = columns
      .filter((c) => c.options.name === 'case_no' || c.propertyName === 'caseNo')
      .map((c) => tables.find((t) => t.target === c.target)!.name!);
    expect([...new Set(ofCases)].sort()).toEqual([...DESTROYED, ...Object.keys(STAYS)].sort());
  });
});
