import { JsonObject, JsonValue } from '@backstage/types';

/** The parts of a repository's address as its picker writes it: `github.com?owner=acme&repo=item-service`. */
export type RepoUrl = { host: string } & Partial<
  Record<(typeof PARTS)[number], string>
>;

const PARTS = [
  'owner',
  'repo',
  'organization',
  'workspace',
  'project',
] as const;

/** Which parts each kind of host asks for; the others ask for a repository and its owner. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  bitbucketCloud: ['workspace', 'project', 'repo'],
  bitbucketServer: ['project', 'repo'],
  azure: ['project', 'repo'],
  gitea: ['repo'],
  gerrit: ['repo'],
};

/**
 * Takes apart the address of a repository, as Backstage's filter of that name does.
 *
 * @throws Error with one sentence for an address without what its host asks for, and for a host without an integration
 */
export function parseRepoUrl(
  url: JsonValue,
  hosts: Readonly<Record<string, string>>,
): RepoUrl {
  const parsed = URL.parse(`https://${url}`);
  if (!parsed) throw new Error(`'${url}' is not the address of a repository`);
  const { host, searchParams } = parsed;
  if (!Object.hasOwn(hosts, host))
    throw new Error(
      `there is no integration for the host '${host}'; add one to app-config.yaml`,
    );
  const parts = PARTS.flatMap(part => {
    const value = searchParams.get(part);
    return value === null ? [] : [[part, value.replace(/^\/+|\/+$/g, '')]];
  });
  const found = Object.fromEntries(parts) as Omit<RepoUrl, 'host'>;
  const missing = requiredParts(hosts[host], found).find(
    part => !searchParams.get(part),
  );
  if (missing)
    throw new Error(`'${url}' lacks '${missing}', which its host asks for`);
  return { host, ...found };
}

function requiredParts(type: string, found: Omit<RepoUrl, 'host'>) {
  if (type === 'gitlab' && found.project) return [];
  return Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : ['repo', 'owner'];
}

/** Whether a value has members. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
