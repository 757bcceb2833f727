import { Meter } from '../runtime/Meter';
import { changingListMethods } from './methods/changingListMethods';
import { listMethods } from './methods/listMethods';
import { numberMethods } from './methods/numberMethods';
import { textMethods } from './methods/textMethods';
import { Method, MethodArguments } from './methods/MethodArguments';
import { located, TemplateFault } from '../TemplateError';
import { isDictionary, kindOf, TemplateFunction, Value } from './Value';

const noMethods: ReadonlyMap<string, Method<never>> = new Map();

/**
 * Reads a member as `target.key` and `target[key]` do: own data of dictionaries, items of lists, and the allow-listed
 * methods of texts, lists and numbers. Nothing else can be reached.
 *
 * @returns the member, or `undefined` when there is none
 * @throws TemplateFault when the key is neither a text nor a number
 */
export function memberOf(
  target: Value | undefined,
  key: Value | undefined,
  meter: Meter,
): Value | undefined {
  if (target === undefined || target === null) return undefined;
  if (typeof key === 'number') return numberedMember(target, key);
  if (typeof key !== 'string')
    throw new TemplateFault(
      `${kindOf(key)} cannot name a member; use a text or a number`,
    );
  if (isDictionary(target))
    return Object.hasOwn(target, key) ? target[key] : undefined;
  return namedMember(target, key, meter);
}

function namedMember(
  target: Value,
  key: string,
  meter: Meter,
): Value | undefined {
  if (key === 'length' && (typeof target === 'string' || Array.isArray(target)))
    return target.length;
  return (
    boundMethod({ target, key }, methodsOf(target).get(key), meter) ??
    numberedByText(target, key)
  );
}

/** Reads a member where lists may be changed: as `memberOf`, and the methods that do it. */
export function looseMemberOf(
  target: Value | undefined,
  key: Value | undefined,
  meter: Meter,
): Value | undefined {
  const member = memberOf(target, key, meter);
  if (member !== undefined || !Array.isArray(target)) return member;
  const name = String(key);
  return boundMethod(
    { target, key: name },
    changingListMethods.get(name),
    meter,
  );
}

/** The names of what can be read from a value, for suggestions. */
export function memberNames(target: Value): string[] {
  if (isDictionary(target)) return Object.keys(target);
  return ['length', ...methodsOf(target).keys()];
}

function numberedMember(target: Value, key: number): Value | undefined {
  if (Array.isArray(target) || typeof target === 'string') {
    return Number.isInteger(key) && key >= 0 && key < target.length
      ? target[key]
      : undefined;
  }
  if (isDictionary(target))
    return Object.hasOwn(target, String(key)) ? target[String(key)] : undefined;
  return undefined;
}

/** `list['0']` is `list[0]`, as in JavaScript. */
function numberedByText(target: Value, key: string): Value | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(key)
    ? numberedMember(target, Number(key))
    : undefined;
}

function methodsOf(
  target: Value | undefined,
): ReadonlyMap<string, Method<never>> {
  if (typeof target === 'string') return textMethods;
  if (Array.isArray(target)) return listMethods;
  return typeof target === 'number' ? numberMethods : noMethods;
}

function boundMethod(
  { target, key }: { target: Value; key: string },
  method: Method<never> | undefined,
  meter: Meter,
): TemplateFunction | undefined {
  if (!method) return undefined;
  return new TemplateFunction(key, ({ positional, keywords, at }) => {
    try {
      if (keywords.size > 0)
        throw new TemplateFault(
          `the method '${key}' takes no keyword arguments`,
        );
      return method(
        target as never,
        new MethodArguments(key, positional, meter),
      );
    } catch (error) {
      throw located(error, at);
    }
  });
}
