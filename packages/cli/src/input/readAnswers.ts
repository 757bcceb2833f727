import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { Fault } from '../Fault';

/**
 * Reads an answers file, YAML or JSON. Rejects with a {@link Fault} for a file that cannot be read.
 */
export async function readAnswers(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw Fault.of(
      '--answers',
      `'${file}' cannot be read`,
      'name a YAML or JSON file',
    );
  });
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length) {
    const [reason] = document.errors[0].message.split('\n');
    throw Fault.of(file, `is not YAML: ${reason}`, 'correct it');
  }
  return document.toJS({ maxAliasCount: 100 });
}
