/**
 * Who signs the tokens that prove for which job of a repository they were made, without the scheme. A GitHub on this machine
 * has none, so that it stands for github.com.
 *
 * @internal
 */
export function oidcIssuer(host: string): string {
  const [, subdomain] = /^([\w-]+)\.ghe\.com$/.exec(host) ?? [];
  if (subdomain) return `token.actions.${subdomain}.ghe.com`;
  return /^(github\.com|127\.0\.0\.1|localhost)(:|$)/.test(host)
    ? 'token.actions.githubusercontent.com'
    : `${host}/_services/token`;
}
