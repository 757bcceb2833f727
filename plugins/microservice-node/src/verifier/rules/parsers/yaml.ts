import { Alias, Document, visit } from 'yaml';
import { lineAt, readYaml } from '../../formats/yamlSource';
import { Parser, reasonOf } from './Parser';

/** Reads YAML, several documents too. Tabs as indentation and keys that stand twice are faults. */
export const yamlFaults: Parser = text => {
  const { documents, lineOf } = readYaml(text);
  return documents.flatMap(document => {
    const [error] = document.errors;
    if (error)
      return [{ line: lineAt(text, error.pos[0]), reason: reasonOf(error) }];
    return unknownAliases(document).map(alias => ({
      line: lineOf(alias),
      reason: `*${alias.source} stands for nothing`,
    }));
  });
};

/** The reader looks an alias up only when its value is asked for. */
function unknownAliases(document: Document): Alias[] {
  const found: Alias[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document)) found.push(alias);
    },
  });
  return found;
}
