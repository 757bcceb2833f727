import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { flawOfAddition } from '../engine';
import type { HostAddition, TemplateFilter, TemplateGlobal } from '../engine';
import { backstageFilters } from './backstageFilters';
import { TemplateModuleError } from './TemplateModuleError';

/** What modules of a portal add to what skeletons can use. @public */
export interface TemplateAdditions {
  filters: Record<string, TemplateFilter>;
  globals: Record<string, TemplateGlobal>;
}

/** The part of the additions that each kind is kept in, and what a module calls it. */
const PARTS = { filter: 'filters', global: 'globals' } as const;

/** What every skeleton has beside the language. */
const TAKEN: Readonly<Record<HostAddition['kind'], readonly string[]>> = {
  filter: [...Object.keys(backstageFilters({})), 'jsonify'],
  global: ['values', 'cookiecutter'],
};

const load = createRequire(__filename);

/**
 * Loads the modules that a portal adds filters and globals with.
 *
 * @param paths - absolute paths
 * @throws TemplateModuleError for a module that cannot be loaded, and for what it cannot add
 *
 * @public
 */
export function loadTemplateModules(
  paths: readonly string[],
): TemplateAdditions {
  const additions: TemplateAdditions = { filters: {}, globals: {} };
  for (const path of paths) {
    for (const addition of additionsOf(path)) {
      const { kind, name, value } = addition;
      const part: Record<string, unknown> = additions[PARTS[kind]];
      const flaw = Object.hasOwn(part, name)
        ? 'is there already'
        : flawIn(addition);
      if (flaw) throw TemplateModuleError.flawed(path, addition, flaw);
      part[name] = value;
    }
  }
  return additions;
}

function flawIn(addition: HostAddition): string | undefined {
  return TAKEN[addition.kind].includes(addition.name)
    ? 'belongs to every skeleton'
    : flawOfAddition(addition);
}

function additionsOf(path: string): HostAddition[] {
  const exported = exportsOf(path);
  const additions = (['filter', 'global'] as const).flatMap(kind =>
    Object.entries(exported[PARTS[kind]] ?? {}).map(([name, value]) => ({
      kind,
      name,
      value,
    })),
  );
  if (!additions.length) throw TemplateModuleError.empty(path);
  return additions;
}

function exportsOf(path: string): Partial<Record<string, object>> {
  if (!isAbsolute(path)) throw TemplateModuleError.notAbsolute(path);
  try {
    return load(path) ?? {};
  } catch (error) {
    const [reason] = String((error as Error)?.message ?? error).split('\n');
    throw TemplateModuleError.notLoaded(path, reason);
  }
}
