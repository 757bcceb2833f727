import { Position } from '../TemplateError';
import { MacroDefinition } from '../syntax/ast';
import { Binding, PrintedText, ValuePath } from './TemplateTrace';
import type { TraceScope } from './TraceScope';

/** A macro with the scope that it was defined in. */
export interface TracedMacro {
  definition: MacroDefinition;
  scope: TraceScope;
  /** The body of a call block sees the variables around it; a macro does not. */
  seesAround: boolean;
}

/** What a name stands for, and where the name was given. */
export interface Variable {
  value: Traced;
  binding?: Binding;
}

/** All that is known of a value without rendering: where it may come from and what it is made of. */
export interface Traced {
  /** Places in the given values that it may be. */
  places: readonly ValuePath[];
  /** Texts of given values that its text may hold. */
  sources: readonly PrintedText[];
  /** The texts that it may be, where they are known. */
  texts?: readonly string[];
  /** Members of a dictionary that the template writes down, or what an imported template offers. */
  members?: ReadonlyMap<string, Variable>;
  /** What each item of a list that the template makes may be. */
  item?: Traced;
  /** What a call of it may run. */
  macros?: readonly TracedMacro[];
  /** A function that every template has. */
  global?: string;
}

/** A value that is computed: nothing is known but what its text is made of. */
export function computed(...parts: readonly Traced[]): Traced {
  if (parts.length === 1) return { places: [], sources: parts[0].sources };
  const sources = new Map<string, PrintedText>();
  for (const source of parts.flatMap(part => part.sources)) {
    const { template, line, column } = source.at;
    const key = [template, line, column, ...source.path, ...source.filters];
    sources.set(key.join(' '), source);
  }
  return { places: [], sources: [...sources.values()] };
}

/** A text that the template writes down. */
export function literal(text: string): Traced {
  return { places: [], sources: [], texts: [text] };
}

/** The value at a place, as read here. */
export function atPlaces(places: readonly ValuePath[], at: Position): Traced {
  return {
    places,
    sources: places.map(path => ({ path, filters: [], at })),
  };
}

/** One value or the other. */
export function either(values: readonly Traced[]): Traced {
  if (values.length === 1) return values[0];
  const texts = values.every(({ texts: known }) => known)
    ? { texts: values.flatMap(value => value.texts!) }
    : {};
  const items = values.flatMap(({ item }) => item ?? []);
  const macros = values.flatMap(value => value.macros ?? []);
  return {
    places: uniquePaths(values.flatMap(({ places }) => places)),
    sources: computed(...values).sources,
    ...texts,
    ...mergedMembers(values),
    ...(items.length ? { item: either(items) } : {}),
    ...(macros.length ? { macros } : {}),
  };
}

/** Any item of a list, or any entry of a dictionary. */
export function itemOf(value: Traced, at: Position): Traced {
  const entries = [...(value.members?.values() ?? [])].map(
    variable => variable.value,
  );
  const own = value.item ? [...entries, value.item] : entries;
  const places = value.places.map(path => [...path, '*']);
  const parts = places.length ? [...own, atPlaces(places, at)] : own;
  return parts.length ? either(parts) : computed(value);
}

function mergedMembers(values: readonly Traced[]): Pick<Traced, 'members'> {
  const known = values.flatMap(({ members }) => (members ? [members] : []));
  if (!known.length) return {};
  const merged = new Map<string, Variable>();
  for (const [name, variable] of known.flatMap(members => [...members])) {
    const other = merged.get(name);
    merged.set(
      name,
      other
        ? { ...other, value: either([other.value, variable.value]) }
        : variable,
    );
  }
  return { members: merged };
}

function uniquePaths(paths: readonly ValuePath[]): ValuePath[] {
  return [...new Map(paths.map(path => [path.join('.'), path])).values()];
}
