import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/dev/paths.mjs';
import { describeEnd } from './page/describeEnd';
import { proofPage } from './page/proofPage';
import { CaseRecord, hasPassed, Proof, ProofCase } from './Proof';
import { ProofRecords } from './record/ProofRecords';
import { ProofRequest } from './request/readRequest';
import { selectCases } from './request/selectCases';

/** Where the pages of proofs are. */
const pages = join(root, 'docs/reference/proofs');

/**
 * Carries out what is asked for of a proof, and writes its page when every case has run.
 *
 * @returns exit status
 */
export async function runProof(
  proof: Proof,
  request: ProofRequest,
): Promise<number> {
  const cases = await proof.cases();
  const records = new ProofRecords(proof);
  const tried: CaseRecord[] = [];
  const earlier: CaseRecord[] = [];
  for (const each of selectCases(cases, request)) {
    if (request.fresh) records.forget(each.id);
    const found = await records.find(each);
    if (found && hasPassed(found)) earlier.push(found);
    else tried.push(await tryCase(each, records));
  }
  await writePage(proof, cases, records);
  const { lines, status } = describeEnd({
    cases: cases.length,
    tried,
    earlier,
  });
  console.log(lines.join('\n'));
  return status;
}

async function tryCase(
  each: ProofCase,
  records: ProofRecords,
): Promise<CaseRecord> {
  const { id, prove } = each;
  const start = Date.now();
  const folder = records.folderFor(id);
  const steps = await prove(folder);
  const record: CaseRecord = {
    id,
    date: new Date(start).toISOString().slice(0, 10),
    seconds: (Date.now() - start) / 1000,
    steps,
  };
  await records.keep(each, record);
  if (hasPassed(record)) records.removeFolder(id);
  report(record, folder);
  return record;
}

function report(record: CaseRecord, folder: string): void {
  const passed = hasPassed(record);
  const time = `${Math.round(record.seconds)} s`;
  console.log(`${passed ? 'passed' : 'FAILED'} ${record.id} (${time})`);
  for (const { step, result, reason = '' } of record.steps) {
    if (result === 'failed') {
      console.log(`  ${step}: ${reason.replaceAll('\n', '\n    ')}`);
    }
  }
  if (!passed) console.log(`  what it made is in ${relative(root, folder)}`);
}

async function writePage(
  proof: Proof,
  cases: ProofCase[],
  records: ProofRecords,
): Promise<void> {
  const found: CaseRecord[] = [];
  for (const each of cases) {
    const record = await records.find(each);
    if (!record) return;
    found.push(record);
  }
  mkdirSync(pages, { recursive: true });
  const files = proofPage(proof, found, await proof.versions());
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(pages, name), text);
}
