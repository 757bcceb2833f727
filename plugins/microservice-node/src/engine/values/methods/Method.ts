import { Meter } from '../../runtime/Meter';
import { TemplateFault } from '../../TemplateError';
import { kindOf, Value } from '../Value';

/** What a method may use beside its arguments. */
export interface MethodCall {
  name: string;
  meter: Meter;
}

/** A method of a text, a list or a number. */
export type Method<Target> = (
  target: Target,
  args: (Value | undefined)[],
  call: MethodCall,
) => Value | undefined;

/** Reads an argument that must be a text; numbers count as their digits. */
export function textArgument(
  args: (Value | undefined)[],
  index: number,
  call: MethodCall,
): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw wrongArgument(value, index, 'a text', call);
}

/** Reads an argument that must be a number. */
export function numberArgument(
  args: (Value | undefined)[],
  index: number,
  call: MethodCall,
): number {
  const value = args[index];
  if (typeof value === 'number') return value;
  throw wrongArgument(value, index, 'a number', call);
}

/** Reads an argument that may be left out. */
export function optionalArgument<Kind>(
  read: (args: (Value | undefined)[], index: number, call: MethodCall) => Kind,
  args: (Value | undefined)[],
  index: number,
  call: MethodCall,
): Kind | undefined {
  return index < args.length ? read(args, index, call) : undefined;
}

function wrongArgument(
  value: Value | undefined,
  index: number,
  wanted: string,
  call: MethodCall,
): TemplateFault {
  return new TemplateFault(
    `argument ${index + 1} of '${call.name}' must be ${wanted}, not ${kindOf(
      value,
    )}`,
  );
}
