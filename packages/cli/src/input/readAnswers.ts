import { readFile, stat } from 'node:fs/promises';
import { Document, parseDocument } from 'yaml';
import { Fault } from '../Fault';

/** Answers with the largest model are smaller; more is not even read. */
const LARGEST = 1024 * 1024;

/**
 * Reads an answers file, YAML or JSON. Rejects with a {@link Fault} for a file that cannot be read.
 */
export async function readAnswers(file: string): Promise<unknown> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile())
    throw Fault.of(
      '--answers',
      `'${file}' cannot be read`,
      'name a YAML or JSON file',
    );
  if (found.size > LARGEST)
    throw Fault.of(file, 'is larger than 1 MiB', 'split the service');
  return valueOf(file, await readFile(file, 'utf8'));
}

function valueOf(file: string, text: string): unknown {
  const document = parsed(file, text);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const [reason] = fault.message.split(/ at line \d+, column \d+:|\n/);
    const [{ line, col }] = fault.linePos!;
    const where = `${file}:${line}:${col}`;
    throw Fault.of(where, `is not YAML: ${reason}`, 'correct it');
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw Fault.of(file, `cannot be unfolded: ${reason}`, 'write it out');
  }
}

/** The parser calls itself for each level. */
function parsed(file: string, text: string): Document {
  try {
    return parseDocument(text, { prettyErrors: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw Fault.of(file, 'is nested too deeply', 'write it as the format asks');
  }
}
