import {
  OPERATION_STAGES,
  OperationEvidence,
} from '@microservice-scaffolder/plugin-microservice-common';
import { FieldRule, parseFields, text } from './fieldRules';
import { fenceRule } from './parseLease';

const sha1 = text(/^[0-9a-f]{40}$/, 'a SHA-1 of 40 hexadecimal digits');

const RULES: Record<keyof OperationEvidence, FieldRule> = {
  stage: {
    accepts: value => OPERATION_STAGES.some(stage => stage === value),
    expectation: `one of ${OPERATION_STAGES.join(', ')}`,
  },
  repositoryId: {
    accepts: value => Number.isSafeInteger(value) && Number(value) > 0,
    expectation: 'a positive whole number',
  },
  initialCommitSha: sha1,
  treeSha: sha1,
  commitSha: sha1,
  answersDigest: text(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits'),
  entityRef: text(/^[^\s:]+:[^\s/]+\/\S{1,200}$/, 'an entity reference'),
  detail: {
    accepts: value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      JSON.stringify(value).length <= 16_384,
    expectation: 'an object of at most 16 KB',
  },
};

/**
 * The fence and the evidence in a request's body. Throws an `InputError` that names the field at fault.
 *
 * @internal
 */
export function parseEvidence(body: unknown): {
  fence: number;
  evidence: OperationEvidence;
} {
  const { fence, evidence } = parseFields<{ fence: number; evidence: unknown }>(
    body,
    {
      fence: fenceRule,
      evidence: {
        accepts: value => value !== undefined,
        expectation: 'an object',
        required: true,
      },
    },
  );
  return { fence, evidence: parseFields<OperationEvidence>(evidence, RULES) };
}
