/**
 * One imported name: `import module as alias` without `name`, `from module import name as alias` with it.
 * A module that starts with `@` is a logical one: a unit or a role.
 *
 * @internal
 */
export interface ImportStatement {
  module: string;
  name?: string;
  alias?: string;
}

/** The name that the statement binds in its file. @internal */
export function boundName({ module, name, alias }: ImportStatement): string {
  return alias ?? name ?? module.split('.')[0];
}

/** What the name means: equal for equal things, whatever they are called. @internal */
export function meaningOf({ module, name }: ImportStatement): string {
  return name ? `${module}.${name}` : module;
}
