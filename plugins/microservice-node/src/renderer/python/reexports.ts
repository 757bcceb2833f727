import { definedNames, moduleOf } from './identifiers';
import { byKindAndCase, renderImports } from './renderImports';

/** A module and its text, or the part of it that is offered again. */
export interface OfferedModule {
  path: string;
  text: string;
}

/**
 * What a module offers to others: its classes, functions and types. A logger or another variable is its own affair.
 *
 * @internal
 */
export function publicNames(text: string): string[] {
  return definedNames(text).filter(
    name =>
      /^[A-Z]/.test(name) ||
      new RegExp(`^(?:async )?def ${name}\\b`, 'm').test(text),
  );
}

/**
 * The text of a module that imports what others offer and names all of it in `__all__`.
 *
 * @internal
 */
export function reexports(modules: OfferedModule[], roots: string[]): string {
  const statements = modules.flatMap(({ path, text }) =>
    publicNames(text).map(name => ({ module: moduleOf(path), name })),
  );
  const all = statements
    .map(({ name }) => name)
    .sort(byKindAndCase)
    .map(name => `    "${name}",\n`);
  return `${renderImports(statements, roots)}\n\n__all__ = [\n${all.join(
    '',
  )}]\n`;
}
