import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../model';
import { decimalText, stepDecimal } from '../../model/values';

/** What answers show for a field that was not sent: its default, or null. @internal */
export function defaultShown(field: FieldIr): JsonValue {
  const value = field.hasDefault ? field.default ?? null : null;
  if (field.type !== 'decimal' || value === null) return value;
  return stepDecimal(decimalText(value as string), field.scale ?? 0, 0);
}
