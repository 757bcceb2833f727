// Carries out a proof: `./dev prove <name>`; `./dev prove` lists them. Exit status 0 where everything asked for holds, 1
// where something does not, 2 for words that make no sense.
import { Proof } from './Proof';
import { proofs } from './proofs';
import { readRequest } from './request/readRequest';
import { runProof } from './runProof';

async function main(words: string[]): Promise<number> {
  if (!words.length) return listProofs(proofs);
  const request = readRequest(
    words,
    proofs.map(({ name }) => name),
  );
  if ('fault' in request) {
    console.error(request.fault);
    return 2;
  }
  const proof = proofs.find(({ name }) => name === request.proof)!;
  const lacking = proof.lacks?.();
  if (lacking) {
    console.error(lacking);
    return 1;
  }
  return runProof(proof, request);
}

function listProofs(list: Proof[]): number {
  for (const { name, summary } of list) {
    console.log(`./dev prove ${name}`.padEnd(26), summary);
  }
  console.log(
    'Options: --shard 1/4, --only <parts of ids>, --sample 6, --fresh',
  );
  return 0;
}

main(process.argv.slice(2)).then(status => process.exit(status));
