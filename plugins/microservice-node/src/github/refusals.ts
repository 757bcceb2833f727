import { GithubFailure } from './GithubFailure';

type Refusal = Pick<GithubFailure, 'status' | 'message'>;

/**
 * Whether GitHub found a request too large, which it says in words, or by giving up on it.
 * Source: seen by others, see qoomon/actions--create-commit#90 and googleapis/code-suggester#397.
 *
 * @internal
 */
export function isTooLarge({ status, message }: Refusal): boolean {
  return (
    status === 502 ||
    (status === 422 && /input was too large|timed out/i.test(message))
  );
}

/**
 * Whether a ruleset or the protection of a branch stands against a change.
 *
 * @internal
 */
export function isRuleRefusal({ message }: Pick<Refusal, 'message'>): boolean {
  return /rule violations|protected branch|cannot force-push|GH006|GH013/i.test(
    message,
  );
}

/**
 * Whether the plan of the organisation does not include something, which GitHub says with 403 or 422.
 *
 * @internal
 */
export function isPlanRefusal({ message }: Pick<Refusal, 'message'>): boolean {
  return /upgrade to github|billing plan/i.test(message);
}

/**
 * Whether a token may not write workflow files. Over the API GitHub says so by not finding the tree.
 * Source: gr2m/octokit-plugin-create-pull-request#104.
 *
 * @internal
 */
export function isWorkflowRefusal(
  failure: Pick<GithubFailure, 'status' | 'message' | 'method' | 'path'>,
): boolean {
  const { status, message, method, path } = failure;
  return (
    (status === 404 && method === 'POST' && path.endsWith('/git/trees')) ||
    /refusing to allow .* workflow/i.test(message)
  );
}
