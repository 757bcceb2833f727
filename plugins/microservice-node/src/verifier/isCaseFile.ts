/** Where a service keeps the cases of its contract. */
const CASES = 'contract/vectors.json';

/**
 * Whether a file holds cases of the contract: requests with values that are wrong on purpose, such as nothing, `NaN` or
 * half a text, which anywhere else would be a fault of a template.
 *
 * @internal
 */
export function isCaseFile(path: string): boolean {
  return path === CASES;
}
