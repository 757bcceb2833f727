import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProofCase } from '../Proof';
import { ProofRecords } from './ProofRecords';

const proof = { name: 'layouts', sources: [] };
const record = { id: 'a', date: '2026-11-21', seconds: 1, steps: [] };

const caseOf = (fingerprint: string): ProofCase => ({
  id: 'a',
  fingerprint: async () => fingerprint,
  prove: async () => [],
});

describe('ProofRecords', () => {
  let place: string;
  const records = () => new ProofRecords(proof, place);

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'records-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('know nothing at first', async () => {
    expect(await records().find(caseOf('tree'))).toBeUndefined();
  });

  it('remember what another run found', async () => {
    await records().keep(caseOf('tree'), record);
    expect(await records().find(caseOf('tree'))).toEqual(record);
  });

  it('forget what was found of another tree', async () => {
    await records().keep(caseOf('tree'), record);
    expect(await records().find(caseOf('other tree'))).toBeUndefined();
  });

  it('forget a case when asked to', async () => {
    await records().keep(caseOf('tree'), record);
    records().forget('a');
    expect(await records().find(caseOf('tree'))).toBeUndefined();
  });

  it('empty the folder of a case before it runs again', () => {
    writeFileSync(join(records().folderFor('a'), 'rest'), '');
    expect(existsSync(join(records().folderFor('a'), 'rest'))).toBe(false);
  });
});
