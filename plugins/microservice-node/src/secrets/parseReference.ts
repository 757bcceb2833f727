import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { SecretSourceName } from './SecretSource';

/**
 * A reference to a secret, taken apart.
 *
 * @internal
 */
export interface SecretReference {
  source: SecretSourceName | 'organisation';
  key: string;
}

interface Grammar {
  /** How a reference is written, for people. */
  form: string;
  /** The whole key. */
  key: RegExp;
}

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
const NAME = '[A-Za-z0-9_][A-Za-z0-9._-]{0,99}';

/**
 * What each source takes for a key. There is no percent sign, no backslash and no empty part in any of them, so that what
 * the allow-list compares is what the source is asked for.
 */
const GRAMMARS: Record<SecretReference['source'], Grammar> = {
  form: { form: 'form:<field>', key: VARIABLE },
  env: { form: 'env:<NAME>', key: VARIABLE },
  file: { form: 'file:<name>', key: new RegExp(`^${NAME}$`) },
  vault: {
    form: 'vault:<path>#<key>',
    key: new RegExp(`^${NAME}(?:/${NAME}){0,9}#${NAME}$`),
  },
  organisation: {
    form: 'organisation:<NAME>',
    key: /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]{0,99}$/i,
  },
};

/** The names of all sources. @internal */
const SOURCES = Object.keys(GRAMMARS) as SecretReference['source'][];

/**
 * Takes a reference apart. Anything else than a reference in its one spelling is refused, and not repeated: somebody may
 * have written the value itself.
 *
 * @internal
 */
export function parseReference(
  from: string,
): SecretReference | Omit<Required<Problem>, 'where'> {
  const separator = from.indexOf(':');
  const source = SOURCES.find(name => name === from.slice(0, separator));
  if (!source) {
    return {
      what: 'is no reference to a secret',
      fix: `write ${listForms()}`,
      code: 'secret.source',
    };
  }
  const key = from.slice(separator + 1);
  if (key.includes('..') || !GRAMMARS[source].key.test(key)) {
    return {
      what: `begins like a reference to '${source}:' and is none`,
      fix: `write ${GRAMMARS[source].form}, in letters, digits and the signs that names have, as they are and without encoding`,
      code: 'secret.reference',
    };
  }
  return { source, key };
}

function listForms(): string {
  const forms = SOURCES.map(name => GRAMMARS[name].form);
  return `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`;
}
