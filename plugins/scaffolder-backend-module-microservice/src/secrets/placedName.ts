/**
 * `NAME`, or `environment/NAME` where an environment owns it.
 *
 * @internal
 */
export function placedName(item: {
  name: string;
  environment?: string;
}): string {
  return item.environment ? `${item.environment}/${item.name}` : item.name;
}
