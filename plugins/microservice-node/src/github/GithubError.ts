import { CustomErrorBase } from '@backstage/errors';
import { describeGithubError } from './describeGithubError';
import { GithubEnding } from './GithubEnding';
import { GithubFailure } from './GithubFailure';

/**
 * GitHub cannot be brought to the wanted state. The message says what is missing and who can give it; the client's own
 * error is not kept, since it carries the request with its headers.
 *
 * @public
 */
export class GithubError extends CustomErrorBase {
  readonly name = 'GithubError' as const;
  /** How the operation stands now. */
  readonly ending: GithubEnding;

  private constructor(
    sentence: string,
    ending: GithubEnding = { state: 'needs_you' },
  ) {
    super(sentence);
    this.ending = ending;
  }

  static refused(doing: string, failure: GithubFailure) {
    const { sentence, ending } = describeGithubError(doing, failure);
    return new GithubError(sentence, ending);
  }

  static foreignRepository(name: string, homepage: string | null | undefined) {
    const owner = homepage ? `its homepage is ${homepage}` : 'it has no marker';
    return new GithubError(
      `The repository ${name} exists and is not ours to change (${owner}); choose another name.`,
    );
  }

  static archivedRepository(name: string) {
    return new GithubError(
      `The repository ${name} is archived; unarchive it on GitHub, or choose another name.`,
    );
  }

  static renamedRepository(name: string, current: string) {
    return new GithubError(
      `${name} now is ${current}; choose another name, or rename the repository back.`,
    );
  }

  static invisibleRepository(name: string) {
    return new GithubError(
      `The repository ${name} exists but the token may not see it; choose another name, or an organisation owner gives the token access.`,
    );
  }

  static noInitialCommit(name: string) {
    return new GithubError(
      `GitHub has not made the first commit of ${name} yet; press Retry in a minute.`,
      { state: 'waiting' },
    );
  }

  static someonePushed(name: string, head: string) {
    return new GithubError(
      `${name} has commits that are not ours (${head}), so nothing was overwritten; choose another name, or continue by hand in that repository.`,
    );
  }

  static emptyTree(name: string) {
    return new GithubError(
      `There are no files to push to ${name}; run 'microservice:render' earlier in the same task and press Retry.`,
    );
  }

  static otherTree(name: string, expected: string, actual: string) {
    return new GithubError(
      `GitHub built the tree ${actual} for ${name} where ${expected} was sent; press Retry, and report it if it happens again.`,
    );
  }

  static refMoved(name: string, ref: string, actual: string) {
    return new GithubError(
      `${ref} of ${name} is at ${actual}, which is not what was written; look at the repository before you press Retry.`,
    );
  }

  static unprotectedEnvironment(
    name: string,
    { environment, unkept }: { environment: string; unkept: string[] },
  ) {
    return new GithubError(
      `GitHub did not keep ${unkept.join(
        ' and ',
      )} of the environment ${environment} in ${name}, so no secret was written to it; remove that protection, or an organisation owner upgrades the plan.`,
    );
  }

  static privateSecret(name: string, secret: string) {
    return new GithubError(
      `The organisation's secret ${secret} is for private repositories and ${name} is public; choose another visibility, or an organisation owner opens the secret to all.`,
    );
  }
}
