import { SecretAllowance } from './SecretSettings';

/**
 * Whether a row of the allow-list opens a reference to a template. The reference has to be one that the grammar accepts.
 *
 * @internal
 */
export function allowsReference(
  allow: readonly SecretAllowance[],
  from: string,
  template: string | undefined,
): boolean {
  return allow.some(
    row =>
      matches(row.from, from) &&
      (!row.templates ||
        (template !== undefined &&
          row.templates.some(each => matches(each, template)))),
  );
}

/** Whether a text is what a pattern with stars says, from its first to its last character. */
function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .split(/(\*+)/)
    .map((part, index) => (index % 2 ? starOf(part) : escaped(part)))
    .join('');
  return new RegExp(`^${expression}$`, 's').test(text);
}

function starOf(stars: string): string {
  return stars.length > 1 ? '.*' : '[^/]*';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}
