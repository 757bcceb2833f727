import {
  allowsOrganisation,
  Policy,
  Problem,
  quoted,
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
 * Checks a wish against what the platform team allows.
 *
 * @public
 */
export function checkRepositoryPolicy(
  policy: Policy,
  wish: RepositoryWish,
): Problem[] {
  const problems: Problem[] = [];
  const { organisations = [], visibilities } = policy;
  if (!allowsOrganisation(policy, wish)) {
    const knowsHost = organisations.some(({ host }) => host === wish.host);
    problems.push({
      where: knowsHost ? 'owner' : 'host',
      what: `services may not be created in ${quoted(
        `${wish.host}/${wish.owner}`,
      )}`,
      fix: `choose ${listed(
        organisations.map(({ host, owner }) => `${host}/${owner}`),
      )}`,
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

function listed(values: readonly string[]): string {
  return values.length === 0
    ? 'nothing: the list in the policy is empty'
    : values.join(' or ');
}
