import { JsonObject } from '@backstage/types';
import { Mismatch } from '../description/Validator';

/** An answer that says no, in the words GitHub uses, since clients branch on them. */
export class ApiError extends Error {
  readonly name = 'ApiError';
  readonly status: number;
  readonly errors?: JsonObject[];
  /** Where it is now, for what was moved. */
  location?: string;

  private constructor(status: number, message: string, errors?: JsonObject[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }

  /** It does not exist, or the caller may not know that it does. */
  static notFound(): ApiError {
    return new ApiError(404, 'Not Found');
  }

  /** A repository that has another name now; only what is read may be asked again elsewhere without further ado. */
  static moved(method: string, location: string): ApiError {
    const error =
      method === 'GET'
        ? new ApiError(301, 'Moved Permanently')
        : new ApiError(307, 'Temporary Redirect');
    error.location = location;
    return error;
  }

  /** A write, or a question about oneself, without a token. */
  static requiresAuthentication(): ApiError {
    return new ApiError(401, 'Requires authentication');
  }

  /** Credentials that GitHub does not take, in its words about them. */
  static refusedCredentials(status: number, message: string): ApiError {
    return new ApiError(status, message);
  }

  /** Only an App itself may ask. */
  static noJsonWebToken(): ApiError {
    return new ApiError(401, 'A JSON web token could not be decoded');
  }

  /** Only an App where it is installed may ask. */
  static noInstallationToken(): ApiError {
    return new ApiError(
      403,
      'You must authenticate with an installation access token in order to list repositories for an installation.',
    );
  }

  /** An App that lacks a permission, or an operation that no App may use. */
  static notForApps(): ApiError {
    return new ApiError(403, 'Resource not accessible by integration');
  }

  /** A user who may see the repository and not change its settings. */
  static needsAdministrator(): ApiError {
    return new ApiError(403, 'Must have admin rights to Repository.');
  }

  /** A user who is not in the organisation that is to get a repository. */
  static notInOrganisation(): ApiError {
    return new ApiError(
      403,
      'You need admin access to the organization before adding a repository to it.',
    );
  }

  /** What the plan of a private repository's organisation does not have. */
  static upgradeNeeded(): ApiError {
    return new ApiError(
      403,
      'Upgrade to GitHub Pro or make this repository public to enable this feature.',
    );
  }

  /** The same for protected environments. */
  static environmentPlan(): ApiError {
    return new ApiError(
      422,
      'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.',
    );
  }

  /** The body is not JSON. */
  static badJson(): ApiError {
    return new ApiError(400, 'Problems parsing JSON');
  }

  /** The request does not fit GitHub's description. */
  static invalidRequest(mismatches: Mismatch[]): ApiError {
    const lines = mismatches.map(({ pointer, what, missing }) =>
      missing && pointer === ''
        ? `"${missing}" wasn't supplied.`
        : `For '${pointer.replace(/^\//, '') || 'the body'}', it ${what}.`,
    );
    return new ApiError(422, `Invalid request.\n\n${lines.join('\n')}`);
  }

  /** A rule that the description cannot express. */
  static unprocessable(message: string, errors?: JsonObject[]): ApiError {
    return new ApiError(422, message, errors);
  }

  /** What is wrong with the fields of a request, in GitHub's long form. */
  static invalidFields(errors: JsonObject[]): ApiError {
    return new ApiError(422, 'Validation Failed', errors);
  }

  /** A pull request that cannot be. */
  static invalidPull(message: string): ApiError {
    return ApiError.invalidFields([
      { resource: 'PullRequest', code: 'custom', message },
    ]);
  }

  /** A branch of a pull request that is not there. */
  static invalidPullField(field: 'head' | 'base'): ApiError {
    return ApiError.invalidFields([
      { resource: 'PullRequest', code: 'invalid', field },
    ]);
  }

  /** A pull request that cannot be merged as it is. */
  static notMergeable(message: string): ApiError {
    return new ApiError(405, message);
  }

  /** A field with a value GitHub does not take, in its long form. */
  static validationFailed(resource: string, field: string, message: string) {
    return new ApiError(422, 'Validation Failed', [
      { resource, code: 'custom', field, message },
    ]);
  }

  /** A path that git does not keep. */
  static malformedPath(): ApiError {
    return new ApiError(422, 'tree.path contains a malformed path component');
  }

  /** Reading files where there is no commit yet. */
  static emptyRepository(): ApiError {
    return new ApiError(404, 'This repository is empty.');
  }

  /** A branch, tag or commit that is not there. */
  static noCommitFor(ref: string): ApiError {
    return new ApiError(404, `No commit found for the ref ${ref}`);
  }

  /** A branch that is asked for and not there. */
  static noSuchBranch(): ApiError {
    return new ApiError(404, 'Branch not found');
  }

  /** A branch that is to be written to and not there. */
  static branchNotFound(branch: string): ApiError {
    return new ApiError(404, `Branch ${branch} not found`);
  }

  /** A ruleset stands against it. */
  static ruleViolations(status: number, reasons: string[]): ApiError {
    const lines = reasons.map(reason => `${reason}\n\n`).join('');
    return new ApiError(status, `Repository rule violations found\n\n${lines}`);
  }

  /** The protection of a branch stands against it. */
  static protectedBranch(status: number, reasons: string[]): ApiError {
    return new ApiError(status, reasons.join(' '));
  }

  /** Two commits of histories that never met. */
  static noCommonAncestor(base: string, head: string): ApiError {
    return new ApiError(404, `No common ancestor between ${base} and ${head}.`);
  }

  /** A label that the issue does not have. */
  static labelMissing(): ApiError {
    return new ApiError(404, 'Label does not exist');
  }

  /** A branch without the protection that was asked for. */
  static branchNotProtected(): ApiError {
    return new ApiError(404, 'Branch not protected');
  }

  /** The state of the repository stands against it. */
  static conflict(message: string): ApiError {
    return new ApiError(409, message);
  }

  /** GitHub can do it, this server cannot. */
  static notImplemented(what: string): ApiError {
    return new ApiError(501, `The local GitHub does not implement ${what}.`);
  }

  /** An answer of ours does not fit GitHub's description; only with `validateAnswers`. */
  static wrongAnswer(operation: string, status: number, mismatch: Mismatch) {
    return new ApiError(
      500,
      `The local GitHub's answer ${status} of ${operation} does not fit GitHub's description at '${
        mismatch.pointer
      }': ${mismatch.what}${mismatch.missing ? ` (${mismatch.missing})` : ''}.`,
    );
  }
}
