import { Position, TemplateFault } from '../TemplateError';

/** What a template can hold: JSON data without any prototype, and things to call. A missing value is `undefined`. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Value[]
  | Dictionary
  | TemplateFunction;

/** A JSON object as templates see it: no prototype, so every key that can be read is the template's own data. */
export interface Dictionary {
  [key: string]: Value;
}

/** Arguments of one call in a template. */
export interface CallArguments {
  positional: (Value | undefined)[];
  keywords: ReadonlyMap<string, Value | undefined>;
  at: Position;
}

/** A macro, a method or a global function: templates can call it and hand it on, never look into it. */
export class TemplateFunction {
  constructor(
    readonly name: string,
    readonly call: (args: CallArguments) => Value | undefined,
  ) {}
}

/** Makes an empty dictionary. */
export function emptyDictionary(): Dictionary {
  return Object.create(null);
}

export function isDictionary(value: Value | undefined): value is Dictionary {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof TemplateFunction)
  );
}

/** Names the kind of a value for error messages, with its article. */
export function kindOf(value: Value | undefined): string {
  if (value === undefined) return 'a missing value';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof TemplateFunction) return 'a macro';
  if (typeof value === 'object') return 'a dictionary';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'a boolean';
}

/**
 * The text that a value prints as.
 *
 * @returns the text; null prints as nothing, as in nunjucks
 * @throws TemplateFault for a list, a dictionary or a macro, whose text would never be what the author meant
 */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof TemplateFunction)
    throw new TemplateFault(`'${value.name}' is a macro; call it with ()`);
  throw new TemplateFault(
    `${kindOf(value)} has no text of its own; print it with the json filter`,
  );
}
