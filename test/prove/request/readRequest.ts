/** What `./dev prove` is asked for. */
export interface ProofRequest {
  proof: string;
  /** Every `of`th case, from the one numbered `index`, counted from 1. */
  shard: { index: number; of: number };
  /** Parts of ids; empty for every case. */
  only: string[];
  /** How many cases, spread evenly over all. */
  sample?: number;
  /** Whether what earlier runs found is forgotten. */
  fresh: boolean;
}

/** A sentence that says what is wrong with the words after `./dev prove`. */
export interface UsageFault {
  fault: string;
}

type Reader = (value: string) => Partial<ProofRequest> | undefined;

/** Options with a value, each with what it makes of it; nothing where the value cannot be read. */
const readers: Record<string, Reader> = {
  '--shard': readShard,
  '--only': value => ({ only: value.split(',').filter(Boolean) }),
  '--sample': value =>
    /^[1-9]\d{0,3}$/.test(value) ? { sample: Number(value) } : undefined,
};

const examples: Record<string, string> = {
  '--shard': '--shard 1/4',
  '--only': '--only flat,clean',
  '--sample': '--sample 6',
};

/**
 * Reads the words after `./dev prove`.
 *
 * @param known - names of the proofs that there are
 */
export function readRequest(
  [proof, ...words]: string[],
  known: string[],
): ProofRequest | UsageFault {
  if (!known.includes(proof)) {
    const fault = `There is no proof '${proof}': choose one of ${known.join(
      ', ',
    )}.`;
    return { fault };
  }
  const request: ProofRequest = {
    proof,
    shard: { index: 1, of: 1 },
    only: [],
    fresh: false,
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '--fresh') {
      request.fresh = true;
      continue;
    }
    if (!Object.hasOwn(readers, word)) return unknownOption(word);
    const read = readers[word](words[++index] ?? '');
    if (!read) return badValue(word, words[index]);
    Object.assign(request, read);
  }
  return request;
}

function readShard(value: string): Partial<ProofRequest> | undefined {
  const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []).map(
    Number,
  );
  return index >= 1 && index <= of ? { shard: { index, of } } : undefined;
}

function unknownOption(word: string): UsageFault {
  const options = [...Object.keys(readers), '--fresh'].join(', ');
  return { fault: `'${word}' is no option: use ${options}.` };
}

function badValue(word: string, value = 'nothing'): UsageFault {
  return { fault: `${word} cannot be '${value}': write ${examples[word]}.` };
}
