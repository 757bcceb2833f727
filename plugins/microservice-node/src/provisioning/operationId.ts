import { createHash } from 'node:crypto';

/** Our own name space for version 5 UUIDs, chosen once at random; changing it would orphan every recorded operation. */
const NAMESPACE = 'b7c1c0de-4d3b-4f0a-9b53-6f2d1e6a8f10';

/**
 * What identifies the provisioning of one repository by one task.
 *
 * @public
 */
export interface OperationKey {
  taskId: string;
  /** Host of the GitHub integration, with its port where it has one. */
  host: string;
  /** Organisation on GitHub. */
  owner: string;
  repository: string;
}

/**
 * The id of an operation: always the same for the same task and repository, in whatever case they are written, so that
 * a repeated step finds its own row. A version 5 UUID as RFC 9562 section 5.5 defines it.
 *
 * @public
 */
export function operationId(key: OperationKey): string {
  const name = [key.taskId, key.host, key.owner, key.repository]
    .join('/')
    .toLowerCase();
  return uuidVersion5(NAMESPACE, name);
}

function uuidVersion5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  // The four version bits, then the two variant bits.
  bytes[6] = 0x50 + (bytes[6] % 0x10);
  bytes[8] = 0x80 + (bytes[8] % 0x40);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
