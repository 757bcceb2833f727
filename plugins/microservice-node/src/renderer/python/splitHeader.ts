import { ImportStatement } from './ImportStatement';

/** A unit's text, cut into what it imports and the rest. */
export interface SplitUnit {
  imports: ImportStatement[];
  body: string;
}

/**
 * Cuts the import statements off the top of a unit. A module docstring is not part of a unit, so the first line that is
 * neither blank nor an import begins the body.
 *
 * @internal
 */
export function splitHeader(text: string): SplitUnit {
  const lines = text.split('\n');
  const imports: ImportStatement[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line.trim() === '') {
      index += 1;
    } else if (/^(from|import)\s/.test(line)) {
      const end = endOfStatement(lines, index);
      imports.push(...parseImport(lines.slice(index, end).join(' ')));
      index = end;
    } else {
      break;
    }
  }
  return { imports, body: lines.slice(index).join('\n').trimEnd() };
}

/** The line after a statement that may be wrapped in brackets. */
function endOfStatement(lines: string[], start: number): number {
  if (!lines[start].includes('(')) return start + 1;
  const closing = lines.findIndex(
    (line, index) => index >= start && line.includes(')'),
  );
  return closing < 0 ? lines.length : closing + 1;
}

function parseImport(statement: string): ImportStatement[] {
  const from = /^from\s+(\S+)\s+import\s*\(?([^)]*)\)?$/.exec(statement.trim());
  if (from) return namesOf(from[2]).map(name => ({ module: from[1], ...name }));
  const plain = statement.trim().replace(/^import\s+/, '');
  return namesOf(plain).map(({ name, alias }) => ({
    module: name,
    ...(alias ? { alias } : {}),
  }));
}

function namesOf(list: string): { name: string; alias?: string }[] {
  return list
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => {
      const [name, alias] = part.split(/\s+as\s+/);
      return alias ? { name, alias } : { name };
    });
}
