/**
 * Where git finds the repositories of a host, from the address of its API: GitHub itself has `api.` in front of the name,
 * a GitHub Enterprise Server has `/api/v3` behind it.
 *
 * @internal
 */
export function gitUrl(
  apiBaseUrl: string,
  { owner, name }: { owner: string; name: string },
): string {
  const { protocol, host } = new URL(apiBaseUrl);
  return `${protocol}//${host.replace(/^api\./, '')}/${owner}/${name}.git`;
}
