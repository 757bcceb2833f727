import { Grant } from '../access/Caller';
import { Github } from '../api/Call';
import { StoredRepository } from '../store/RepositoryStore';

/** The repositories of an installation that exist and that a token is good for. */
export function repositoriesOf(
  { repositories }: Github,
  grant: Pick<Grant, 'installation' | 'repositories'>,
): StoredRepository[] {
  const wanted = grant.repositories?.map(name => name.toLowerCase());
  return repositories
    .list(grant.installation.account.login)
    .filter(
      ({ record }) => !wanted || wanted.includes(record.name.toLowerCase()),
    );
}
