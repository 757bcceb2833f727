import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { moveRef } from '../git/refs';
import { isRuled, judge } from '../rules/judge';
import { actorOf } from './actors';
import { followBranches } from './followBranches';
import { describeMove, RefChange } from './refMoves';

/** What GitHub answers where rules stand against a change, by what wanted to make it. */
const REFUSALS = { ref: 422, contents: 409, merge: 405 };

/**
 * Moves a ref, if the rules of the repository allow it, and lets pull requests follow.
 *
 * @param call who wants it where
 * @param change which ref, from where to where
 * @param purpose which operation wants it
 * @returns false when somebody else moved it meanwhile
 * @throws ApiError where a ruleset or the protection of the branch stands against it
 */
export async function changeRef(
  call: RepositoryCall,
  change: RefChange,
  purpose: keyof typeof REFUSALS = 'ref',
): Promise<boolean> {
  const { github, repository } = call;
  if (change.name.startsWith('refs/pull/')) {
    throw ApiError.unprocessable('Reference cannot be updated');
  }
  await checkRules(call, change, REFUSALS[purpose]);
  const done = await moveRef(repository.git, change.name, change);
  if (done) await followBranches(github, repository);
  return done;
}

async function checkRules(
  { github, repository, caller }: RepositoryCall,
  change: RefChange,
  status: number,
): Promise<void> {
  const { git, record } = repository;
  if (!isRuled(record, change.name)) return;
  const move = await describeMove(git, record, change);
  const refusal = judge(record, move, actorOf(github, record, caller));
  if (!refusal) return;
  throw refusal.source === 'ruleset'
    ? ApiError.ruleViolations(status, refusal.reasons)
    : ApiError.protectedBranch(status, refusal.reasons);
}
