/** What a form holds so far. */
type Form = Readonly<Record<string, unknown>> | undefined;

/**
 * The address of the repository that a form asks for, as a person reads it.
 *
 * @param form - what the form holds so far: `repoUrl` as Backstage's RepoUrlPicker gives it, `host?owner=…&repo=…`
 * @returns `host/owner/repository`, or `undefined` while a part is missing
 */
export function addressOf(form: Form): string | undefined {
  const parts = partsOf(form?.repoUrl);
  if (!parts?.host || !parts.owner || !parts.repository) return undefined;
  return `${parts.host}/${parts.owner}/${parts.repository}`;
}

/**
 * What is wrong with the repository that a form asks for: a service and its repository bear one name.
 *
 * @param form - what the form holds so far, with `name` and `repoUrl`
 * @returns one sentence with the fix, or `undefined`
 */
export function addressError(form: Form): string | undefined {
  const repository = partsOf(form?.repoUrl)?.repository;
  if (!repository || repository === form?.name) return undefined;
  return `The repository is called '${repository}' and the service '${form?.name}'; give both the same name.`;
}

function partsOf(repoUrl: unknown) {
  const address = `https://${repoUrl}`;
  if (typeof repoUrl !== 'string' || !URL.canParse(address)) return undefined;
  const { host, searchParams } = new URL(address);
  return {
    host,
    owner: searchParams.get('owner'),
    repository: searchParams.get('repo'),
  };
}
