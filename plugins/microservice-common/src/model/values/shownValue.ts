import { JsonValue } from '@backstage/types';
import { isMoment } from './calendar';
import { Constraints, elementsOf } from './Constraints';
import { stepDecimal } from './decimal';
import { durationText, secondsOf } from './duration';

type Shown = (constraints: Constraints, value: string) => string;

const text: Shown = ({ trim, lowercase, uppercase }, value) => {
  const trimmed = trim ? value.trim() : value;
  if (lowercase) return trimmed.toLowerCase();
  return uppercase ? trimmed.toUpperCase() : trimmed;
};

const SHOWN: Readonly<Record<string, Shown>> = {
  string: text,
  text,
  url: text,
  email: (constraints, value) =>
    text(
      constraints,
      value.replace(/@.*$/, domain => domain.toLowerCase()),
    ),
  decimal: ({ scale = 0 }, value) =>
    /^-?[0-9]+(\.[0-9]+)?$/.test(value) &&
    (value.split('.')[1] ?? '').length <= scale
      ? stepDecimal(value, scale, 0)
      : value,
  time: (_constraints, value) => withFraction(value),
  datetime: (_constraints, value) => inUtc(value),
  duration: (_constraints, value) => {
    const seconds = secondsOf(value);
    return seconds === undefined ? value : durationText(seconds);
  },
};

/**
 * How answers spell a value that a client sent: trimmed, with all digits after the point, in UTC. A value of another
 * kind stays as it is.
 *
 * @internal
 */
export function shownValue(
  constraints: Constraints,
  value: JsonValue,
): JsonValue {
  if (constraints.type === 'list' && Array.isArray(value))
    return value.map(each => shownValue(elementsOf(constraints), each));
  const shown = Object.hasOwn(SHOWN, constraints.type)
    ? SHOWN[constraints.type]
    : undefined;
  return shown && typeof value === 'string' ? shown(constraints, value) : value;
}

/** Six digits of a second, or none where they are zero. */
function withFraction(value: string): string {
  return value.replace(/\.(\d{1,6})$/, (_all, digits: string) =>
    Number(digits) ? `.${digits.padEnd(6, '0')}` : '',
  );
}

/** A point in time with an offset, as the same point in UTC. `Date` would take February 30 for a day in March. */
function inUtc(value: string): string {
  if (!isMoment(value)) return value;
  const [, seconds, fraction = '', offset] = /^(.{19})(\.\d+)?(.+)$/.exec(
    value,
  )!;
  const time = new Date(`${seconds}${offset}`);
  return `${withFraction(`${time.toISOString().slice(0, 19)}${fraction}`)}Z`;
}
