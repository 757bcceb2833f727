import { TemplateFault } from '../TemplateError';
import { emptyDictionary, Value } from './Value';

const deepest = 100;

/**
 * Copies plain JSON data into values for a template, so that no prototype, getter or function of the host is in reach.
 *
 * @param data - the data; a key whose value is `undefined` counts as absent
 * @param path - how messages call the data, for example `entity.fields`
 * @throws TemplateFault for anything that JSON cannot hold: functions, class instances, endless numbers, cycles
 */
export function copyData(data: unknown, path: string, depth = 0): Value {
  if (data === null || typeof data === 'string' || typeof data === 'boolean')
    return data;
  if (typeof data === 'number' && Number.isFinite(data)) return data;
  if (typeof data !== 'object')
    throw notData(
      path,
      typeof data === 'number' ? String(data) : `a ${typeof data}`,
    );
  if (depth > deepest) throw notData(path, `nested more than ${deepest} deep`);
  if (Array.isArray(data))
    return data.map((item, index) =>
      copyData(item, `${path}[${index}]`, depth + 1),
    );
  return copyObject(data, path, depth);
}

function copyObject(data: object, path: string, depth: number): Value {
  if (!isPlain(data)) throw notData(path, 'an object of a class');
  const copy = emptyDictionary();
  for (const [key, value] of Object.entries(data)) {
    if (value !== undefined)
      copy[key] = copyData(value, path ? `${path}.${key}` : key, depth + 1);
  }
  return copy;
}

/** Plain objects stand directly below the end of the prototype chain, in whichever realm they were made. */
function isPlain(data: object): boolean {
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function notData(path: string, what: string): TemplateFault {
  return new TemplateFault(
    `the value '${path}' is ${what}; values must be plain JSON data`,
  );
}
