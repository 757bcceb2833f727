import { Binding } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { templatePlace } from '../places';

const FIXES: Readonly<Record<Binding['kind'], string>> = {
  variable: "remove the 'set' or use what it sets",
  macro: 'remove the macro or call it',
  import: 'remove it from the import or use it',
  parameter:
    'remove the parameter here and where the macro is called, or use it',
};

/** What a template gives a name to is used, by itself or by those who import it. */
export const unusedBindings: LibraryRule = {
  id: 'unused-name',
  promise: 'Every variable, macro, import and parameter of a template is used.',
  severity: 'warning',
  check: ({ roots, isSound }) =>
    mergedBindings(isSound ? roots.flatMap(({ trace }) => trace.bindings) : [])
      .filter(({ used }) => !used)
      .filter(({ at }) => !isOverride(at.template))
      .map(({ kind, name, at }) => ({
        where: templatePlace(at),
        what: `the ${kind} '${name}' is not used`,
        fix: FIXES[kind],
      })),
};

/** A template is walked for each that imports it; a name that one of them uses is used. */
function mergedBindings(bindings: Binding[]): Binding[] {
  const merged = new Map<string, Binding>();
  for (const binding of bindings) {
    const key = `${binding.kind} ${binding.name} ${templatePlace(binding.at)}`;
    const used = binding.used || Boolean(merged.get(key)?.used);
    merged.set(key, { ...binding, used });
  }
  return [...merged.values()];
}

/** Seams of a layout take the place of macros that the stack's templates call. */
function isOverride(template: string): boolean {
  return /\/layouts\/[^/]+\/seams\.njk$/.test(template);
}
