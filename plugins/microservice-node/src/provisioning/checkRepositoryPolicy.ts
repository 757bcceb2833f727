import {
  Policy,
  Problem,
  Visibility,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Where a repository is wanted.
 *
 * @public
 */
export interface RepositoryWish {
  host: string;
  owner: string;
  visibility?: Visibility;
}

/**
 * Checks a wish against what the platform team allows. GitHub does not distinguish case in names, so neither does this.
 *
 * @public
 */
export function checkRepositoryPolicy(
  policy: Policy,
  wish: RepositoryWish,
): Problem[] {
  const problems: Problem[] = [];
  const { organisations, visibilities } = policy;
  const place = `${wish.host}/${wish.owner}`;
  const places = organisations?.map(({ host, owner }) => `${host}/${owner}`);
  if (places && !places.some(allowed => sameName(allowed, place))) {
    problems.push({
      where: 'owner',
      what: `services may not be created in ${place}`,
      fix: `choose ${listed(places)}`,
      code: 'policy.organisation',
    });
  }
  if (
    visibilities &&
    wish.visibility &&
    !visibilities.includes(wish.visibility)
  ) {
    problems.push({
      where: 'visibility',
      what: `'${wish.visibility}' is not allowed here`,
      fix: `choose ${listed(visibilities)}`,
      code: 'policy.visibility',
    });
  }
  return problems;
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function listed(values: readonly string[]): string {
  return values.length === 0
    ? 'nothing: the list in the policy is empty'
    : values.join(' or ');
}
