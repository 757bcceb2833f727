import { builtInFilters, refusedFilters } from './filters/builtInFilters';
import { ownGlobals } from './runtime/globals';
import { isIdentifier } from './syntax/identifiers';
import { TemplateFault } from './TemplateError';
import { copyData } from './values/copyData';

/** Something that a host adds to the language. */
export interface HostAddition {
  kind: 'filter' | 'global';
  name: string;
  value: unknown;
}

const words = ['true', 'false', 'none', 'null', 'loop', 'caller', 'super'];

const taken: Readonly<Record<HostAddition['kind'], ReadonlySet<string>>> = {
  filter: new Set([...builtInFilters.keys(), ...refusedFilters.keys()]),
  global: new Set([...ownGlobals, ...words]),
};

/** Says why a host cannot add something, or nothing when it can. */
export function flawOfAddition(addition: HostAddition): string | undefined {
  const { kind, name, value } = addition;
  if (!isIdentifier(name))
    return 'is not a name: names are letters, digits and underscores';
  if (taken[kind].has(name)) return 'belongs to the language';
  if (typeof value === 'function') return undefined;
  return kind === 'filter' ? 'is not a function' : flawOfData(value);
}

function flawOfData(value: unknown): string | undefined {
  try {
    copyData(value, 'it');
    return undefined;
  } catch (error) {
    if (error instanceof TemplateFault) return 'is not plain JSON data';
    throw error;
  }
}
