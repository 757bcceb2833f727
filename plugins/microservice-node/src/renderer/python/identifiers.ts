/** A string literal with its prefix, or a comment. */
const LITERAL =
  /([rbuRBU]*[fF]?[rR]?)("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*/g;

/** Code only: comments gone, strings emptied, but the expressions of f-strings kept. */
function codeOf(text: string): string {
  return text.replace(
    LITERAL,
    (_all, prefix: string | undefined, literal: string | undefined) => {
      if (literal === undefined) return '';
      if (!/f/i.test(prefix ?? '')) return '""';
      const expressions = [...literal.matchAll(/\{([^{}!:]+)[^{}]*\}/g)].map(
        match => match[1],
      );
      return ` ${expressions.join(' ')} `;
    },
  );
}

/**
 * Every name that the code reads or writes at the start of an expression: `a` of `a.b`, not `b`.
 *
 * @internal
 */
export function usedNames(text: string): Set<string> {
  return new Set(
    [...codeOf(text).matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(
      match => match[0],
    ),
  );
}

/** A name alone in quotes, in brackets or as the type of a parameter. */
const QUOTED = /(?:\[|\w: )"(\w+)(?: \| None)?"(?=[\],)])/g;

/**
 * Names inside of quoted annotations such as `Mapped[list["OrderItem"]]`, which only a type checker resolves.
 *
 * @internal
 */
export function quotedNames(text: string): Set<string> {
  return new Set([...text.matchAll(QUOTED)].map(match => match[1]));
}

/**
 * What a module with this text defines at its top level: classes, functions and assigned names.
 *
 * @internal
 */
export function definedNames(text: string): string[] {
  return [
    ...text.matchAll(
      /^(?:class|def|async def) (\w+)|^([A-Za-z_]\w*)(?::[^=\n]+)? = /gm,
    ),
  ].map(match => match[1] ?? match[2]);
}

/** `app/routers/items.py` as Python imports it: `app.routers.items`. @internal */
export function moduleOf(path: string): string {
  return path
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .split('/')
    .join('.');
}
