/** `application/vnd.github.raw`, `.raw+json`, and the older spelling with `.v3` or `.VERSION`. */
const RAW = /^application\/vnd\.github\.(\w+\.)?raw(\+json)?$/i;

/** True when the caller asks for the bytes of a file instead of a description of it. */
export function wantsRaw(accept: string | undefined): boolean {
  return (accept ?? '')
    .split(',')
    .some(type => RAW.test(type.split(';')[0].trim()));
}

/** True when the caller wants the repository itself as the answer to whether a team has access. */
export function wantsRepositoryDetails(accept: string | undefined): boolean {
  return (accept ?? '').includes('application/vnd.github.v3.repository+json');
}
