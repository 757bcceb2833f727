import { JsonValue } from '@backstage/types';
import { LineCounter, parseDocument, visit } from 'yaml';
import { RenderError } from '../RenderError';
import { MergePart, textOf } from './Merge';

/**
 * Reads a part whose values survive being read and printed. Throws a {@link RenderError} for what is not JSON, for a key
 * that stands twice, and for a number that would come out as another one. Source: RFC 7493, "The I-JSON Message Format".
 *
 * @internal
 */
export function parseJsonPart(part: MergePart): JsonValue {
  const text = textOf(part);
  const value = parse(text, part.from);
  const reason = lossOf(text);
  if (reason)
    throw RenderError.notMergeable(
      part.from,
      'JSON that all readers read alike',
      reason,
    );
  return value;
}

function parse(text: string, from: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw RenderError.notMergeable(from, 'JSON', (error as Error).message);
  }
}

/** JSON is YAML, whose reader keeps what JSON's reader lets go. */
function lossOf(text: string): string | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const twice = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (twice)
    return `a key stands twice, again in line ${
      lines.linePos(twice.pos[0]).line
    }`;
  let reason: string | undefined;
  visit(document, {
    Scalar: (_key, { value, source = '', range }) => {
      if (typeof value !== 'number' || isKept(source, value)) return undefined;
      const { line } = lines.linePos(range![0]);
      reason = `the number ${source} in line ${line} would become ${value}`;
      return visit.BREAK;
    },
  });
  return reason;
}

function isKept(source: string, value: number): boolean {
  return Number.isFinite(value) && digitsOf(source) === digitsOf(String(value));
}

/** The digits that count: those of `1.50e3` and of `1500` are `15`. */
function digitsOf(number: string): string {
  return number
    .replace(/e.*$/i, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '');
}
