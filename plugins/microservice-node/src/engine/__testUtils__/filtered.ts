import { JsonValue } from '@backstage/types';
import { messageOf, renderText } from './renderText';

/** What `value | filter` prints; several values of one kind make the tables of the filters' tests short. */
export function filtered(value: JsonValue, filter: string): string {
  return renderText(`\${{ value | ${filter} }}`, { value });
}

/** The reason why `value | filter` is refused. */
export function refusedReason(value: JsonValue, filter: string): string {
  return messageOf(`\${{ value | ${filter} }}`, { value }).replace(
    /^t\.njk:\d+:\d+: /,
    '',
  );
}
