import { TemplateFault } from '../../TemplateError';
import { Value } from '../Value';
import {
  Method,
  MethodCall,
  numberArgument,
  optionalArgument,
  textArgument,
} from './Method';

type TextMethod = Method<string>;

/** A method whose result is no longer than the text itself. */
function plain(work: TextMethod): TextMethod {
  return (text, args, call) => {
    call.meter.chargeText(text.length);
    return work(text, args, call);
  };
}

function padding(
  work: (text: string, width: number, fill: string) => string,
): TextMethod {
  return (text, args, call) => {
    const width = numberArgument(args, 0, call);
    call.meter.chargeText(Math.max(width, text.length));
    return work(
      text,
      width,
      optionalArgument(textArgument, args, 1, call) ?? ' ',
    );
  };
}

/** Cuts by two positions, the second of which may be left out. */
function cutting(
  work: (text: string, start: number, end?: number) => string,
): TextMethod {
  return plain((text, args, call) =>
    work(
      text,
      numberArgument(args, 0, call),
      optionalArgument(numberArgument, args, 1, call),
    ),
  );
}

function searching(work: (text: string, part: string) => Value): TextMethod {
  return plain((text, args, call) => work(text, textArgument(args, 0, call)));
}

function repeat(
  text: string,
  args: (Value | undefined)[],
  call: MethodCall,
): string {
  const count = numberArgument(args, 0, call);
  if (!Number.isInteger(count) || count < 0)
    throw new TemplateFault(`'repeat' needs a whole number from 0`);
  call.meter.chargeText(text.length * count);
  return text.repeat(count);
}

/** The replacement is taken as it stands: `$&` and the like have no meaning, and there are no patterns. */
function replaceFirst(
  text: string,
  args: (Value | undefined)[],
  call: MethodCall,
): string {
  const [old, replacement] = [
    textArgument(args, 0, call),
    textArgument(args, 1, call),
  ];
  call.meter.chargeText(text.length + replacement.length);
  return text.replace(old, () => replacement);
}

function replaceAll(
  text: string,
  args: (Value | undefined)[],
  call: MethodCall,
): string {
  const [old, replacement] = [
    textArgument(args, 0, call),
    textArgument(args, 1, call),
  ];
  call.meter.chargeText(text.length);
  const parts = text.split(old);
  call.meter.chargeText(text.length + parts.length * replacement.length);
  return text.replaceAll(old, () => replacement);
}

function split(
  text: string,
  args: (Value | undefined)[],
  call: MethodCall,
): Value {
  const separator = optionalArgument(textArgument, args, 0, call);
  call.meter.charge(text.length);
  return separator === undefined
    ? [text]
    : text.split(separator, optionalArgument(numberArgument, args, 1, call));
}

/** The methods of texts: JavaScript's own, without patterns and without anything that depends on a locale. */
export const textMethods: ReadonlyMap<string, TextMethod> = new Map<
  string,
  TextMethod
>([
  ['toUpperCase', plain(text => text.toUpperCase())],
  ['toLowerCase', plain(text => text.toLowerCase())],
  ['trim', plain(text => text.trim())],
  ['trimStart', plain(text => text.trimStart())],
  ['trimEnd', plain(text => text.trimEnd())],
  ['toString', plain(text => text)],
  ['startsWith', searching((text, part) => text.startsWith(part))],
  ['endsWith', searching((text, part) => text.endsWith(part))],
  ['includes', searching((text, part) => text.includes(part))],
  ['indexOf', searching((text, part) => text.indexOf(part))],
  ['lastIndexOf', searching((text, part) => text.lastIndexOf(part))],
  [
    'charAt',
    plain((text, args, call) =>
      text.charAt(optionalArgument(numberArgument, args, 0, call) ?? 0),
    ),
  ],
  ['slice', cutting((text, start, end) => text.slice(start, end))],
  ['substring', cutting((text, start, end) => text.substring(start, end))],
  ['padStart', padding((text, width, fill) => text.padStart(width, fill))],
  ['padEnd', padding((text, width, fill) => text.padEnd(width, fill))],
  [
    'concat',
    plain((text, args, call) => {
      const parts = args.map((_, index) => textArgument(args, index, call));
      call.meter.chargeText(
        parts.reduce((length, part) => length + part.length, text.length),
      );
      return text.concat(...parts);
    }),
  ],
  ['repeat', repeat],
  ['replace', replaceFirst],
  ['replaceAll', replaceAll],
  ['split', split],
]);
