import { RepositoryCall } from '../api/Call';
import { moveRef } from '../git/refs';
import { followBranches } from './followBranches';

/** A ref that a request wants to move. */
export interface RefChange {
  /** Written out: `refs/heads/main`. */
  name: string;
  /** Where it is, null when it does not exist. */
  from: string | null;
  /** Where it is to be, null to delete it. */
  to: string | null;
}

/**
 * Moves a ref, and lets pull requests follow.
 *
 * @returns false when somebody else moved it meanwhile
 */
export async function changeRef(
  call: RepositoryCall,
  change: RefChange,
): Promise<boolean> {
  const { github, repository } = call;
  const done = await moveRef(repository.git, change.name, change);
  if (done) await followBranches(github, repository);
  return done;
}
