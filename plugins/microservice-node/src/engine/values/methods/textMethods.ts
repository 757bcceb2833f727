import { TemplateFault } from '../../TemplateError';
import { occurrencesOf } from '../textMeasures';
import { Value } from '../Value';
import { Method, MethodArguments } from './MethodArguments';

type TextMethod = Method<string>;

/** A method whose result is no longer than the text itself. */
function plain(work: TextMethod): TextMethod {
  return (text, args) => {
    args.meter.chargeText(text.length);
    return work(text, args);
  };
}

/** Some letters become two or three of the other case. */
function inCase(change: (text: string) => string): TextMethod {
  return plain((text, { meter }) => {
    const changed = change(text);
    meter.chargeText(changed.length);
    return changed;
  });
}

function padding(
  work: (text: string, width: number, fill: string) => string,
): TextMethod {
  return (text, args) => {
    const width = args.number(0);
    args.meter.chargeText(Math.max(width, text.length));
    return work(text, width, args.optionalText(1) ?? ' ');
  };
}

/** Cuts by two positions, the second of which may be left out. */
function cutting(
  work: (text: string, start: number, end?: number) => string,
): TextMethod {
  return plain((text, args) =>
    work(text, args.optionalNumber(0) ?? 0, args.optionalNumber(1)),
  );
}

function searching(work: (text: string, part: string) => Value): TextMethod {
  return plain((text, args) => work(text, args.text(0)));
}

function repeat(text: string, args: MethodArguments): string {
  const count = args.number(0);
  if (!Number.isInteger(count) || count < 0)
    throw new TemplateFault("'repeat' needs a whole number from 0");
  args.meter.chargeText(text.length * count);
  return text.repeat(count);
}

/** The replacement is taken as it stands: `$&` and the like have no meaning, and there are no patterns. */
function replaceFirst(text: string, args: MethodArguments): string {
  const [old, replacement] = [args.text(0), args.text(1)];
  args.meter.chargeText(text.length + replacement.length);
  return text.replace(old, () => replacement);
}

function replaceAll(text: string, args: MethodArguments): string {
  const [old, replacement] = [args.text(0), args.text(1)];
  const count = occurrencesOf(text, old);
  args.meter.charge(count);
  args.meter.chargeText(
    text.length + count * (replacement.length - old.length),
  );
  return text.replaceAll(old, () => replacement);
}

function split(text: string, args: MethodArguments): Value {
  const separator = args.optionalText(0);
  args.meter.charge(text.length);
  return separator === undefined
    ? [text]
    : text.split(separator, args.optionalNumber(1));
}

function concat(text: string, args: MethodArguments): string {
  const parts = args.values.map((_, index) => args.text(index));
  args.meter.chargeText(
    parts.reduce((length, part) => length + part.length, text.length),
  );
  return text.concat(...parts);
}

/** The methods of texts: JavaScript's own, without patterns and without anything that depends on a locale. */
export const textMethods: ReadonlyMap<string, TextMethod> = new Map<
  string,
  TextMethod
>([
  ['toUpperCase', inCase(text => text.toUpperCase())],
  ['toLowerCase', inCase(text => text.toLowerCase())],
  ['trim', plain(text => text.trim())],
  ['trimStart', plain(text => text.trimStart())],
  ['trimEnd', plain(text => text.trimEnd())],
  ['toString', plain(text => text)],
  ['startsWith', searching((text, part) => text.startsWith(part))],
  ['endsWith', searching((text, part) => text.endsWith(part))],
  ['includes', searching((text, part) => text.includes(part))],
  ['indexOf', searching((text, part) => text.indexOf(part))],
  ['lastIndexOf', searching((text, part) => text.lastIndexOf(part))],
  ['charAt', plain((text, args) => text.charAt(args.optionalNumber(0) ?? 0))],
  [
    'charCodeAt',
    plain((text, args) => text.charCodeAt(args.optionalNumber(0) ?? 0)),
  ],
  ['slice', cutting((text, start, end) => text.slice(start, end))],
  ['substring', cutting((text, start, end) => text.substring(start, end))],
  ['padStart', padding((text, width, fill) => text.padStart(width, fill))],
  ['padEnd', padding((text, width, fill) => text.padEnd(width, fill))],
  ['concat', concat],
  ['repeat', repeat],
  ['replace', replaceFirst],
  ['replaceAll', replaceAll],
  ['split', split],
]);
