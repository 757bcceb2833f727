/**
 * What GitHub says about a repository, as far as adoption depends on it.
 *
 * @internal
 */
export interface RepositorySighting {
  /** `owner/name` as it is now; differs from the wanted one after a rename or a transfer. */
  full_name: string;
  homepage?: string | null;
  archived?: boolean;
}

/**
 * Whether an existing repository is the one that this operation created.
 *
 * @internal
 */
export type AdoptionDecision = 'adopt' | 'renamed' | 'foreign' | 'archived';

/**
 * Decides about a repository whose name is taken: it is adopted only when its homepage is exactly our marker, which was
 * set in the creating call. A name, an owner or a description prove nothing.
 *
 * @internal
 */
export function decideAdoption(
  repository: RepositorySighting,
  expected: { fullName: string; marker: string },
): AdoptionDecision {
  if (repository.full_name.toLowerCase() !== expected.fullName.toLowerCase()) {
    return 'renamed';
  }
  if (repository.homepage !== expected.marker) return 'foreign';
  return repository.archived ? 'archived' : 'adopt';
}
