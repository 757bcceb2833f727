/** True for the same login or name: GitHub does not tell capital letters from small ones. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
