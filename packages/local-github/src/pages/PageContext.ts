import { Github } from '../api/Call';
import { StoredRepository } from '../store/RepositoryStore';

/** What the pages of a repository are made from. */
export interface PageContext {
  github: Github;
  repository: StoredRepository;
}

/** `acme/item-service`, as it is in addresses. */
export function fullNameOf({ repository }: PageContext): string {
  return `${repository.record.owner}/${repository.record.name}`;
}

/** The links that lead to a repository. */
export function repositoryTrail({ repository }: PageContext) {
  const { owner, name } = repository.record;
  return [
    { label: owner, href: `/${owner}` },
    { label: name, href: `/${owner}/${name}` },
  ];
}
