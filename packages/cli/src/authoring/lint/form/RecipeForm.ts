import { JsonObject, JsonValue } from '@backstage/types';
import { TemplatesFolder } from '../subject/TemplatesFolder';
import { YamlFile } from '../subject/YamlFile';

type Path = readonly (string | number)[];

/** A question of a form. */
export interface Parameter {
  name: string;
  schema: JsonObject;
  path: Path;
}

/** `template.yaml` of a recipe: the form and what is done with its answers. */
export class RecipeForm {
  private constructor(
    /** Name of the recipe's folder. */
    readonly recipe: string,
    private readonly file: YamlFile,
    private readonly value: JsonObject,
  ) {}

  /** Every form of the folder that can be read. */
  static all(folder: TemplatesFolder): RecipeForm[] {
    return folder.files.flatMap(({ path }) => {
      const recipe = /^recipes\/([^/]+)\/template\.yaml$/.exec(path)?.[1];
      const file = recipe && folder.yaml(path);
      const value = file ? file.value : undefined;
      return recipe && file && isObject(value)
        ? [new RecipeForm(recipe, file, value)]
        : [];
    });
  }

  get owner(): JsonValue | undefined {
    return this.spec.owner;
  }

  /** Every parameter, of every page and also those that depend on an answer. */
  get parameters(): Parameter[] {
    return parametersIn(this.spec.parameters, ['spec', 'parameters']);
  }

  get steps(): JsonObject[] {
    return Array.isArray(this.spec.steps)
      ? this.spec.steps.filter(isObject)
      : [];
  }

  /** Every text outside of the form itself, with its path: steps and output. */
  get texts(): { path: Path; text: string }[] {
    return ['steps', 'output'].flatMap(key =>
      textsIn(this.spec[key], ['spec', key]),
    );
  }

  placeOf(path: Path): string {
    return this.file.placeOf(path);
  }

  placeOfKey(path: Path): string {
    return this.file.placeOfKey(path);
  }

  private get spec(): JsonObject {
    return isObject(this.value.spec) ? this.value.spec : {};
  }
}

/** Whether a value is a mapping. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parametersIn(value: JsonValue | undefined, path: Path): Parameter[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => parametersIn(item, [...path, index]));
  if (!isObject(value)) return [];
  const own = isObject(value.properties)
    ? Object.entries(value.properties).map(([name, schema]) => ({
        name,
        schema: isObject(schema) ? schema : {},
        path: [...path, 'properties', name],
      }))
    : [];
  const nested = ['dependencies', 'allOf', 'oneOf', 'anyOf', 'then', 'else'];
  return [
    ...own,
    ...nested.flatMap(key => parametersBelow(value[key], [...path, key])),
  ];
}

/** `dependencies` maps a name to a schema; the others are schemas or lists of them. */
function parametersBelow(
  value: JsonValue | undefined,
  path: Path,
): Parameter[] {
  if (!isObject(value) || path.at(-1) !== 'dependencies')
    return parametersIn(value, path);
  return Object.entries(value).flatMap(([name, schema]) =>
    parametersIn(schema, [...path, name]),
  );
}

function textsIn(
  value: JsonValue | undefined,
  path: Path,
): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, [...path, key]),
  );
}
