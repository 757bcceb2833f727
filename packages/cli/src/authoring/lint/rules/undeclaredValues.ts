import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName, once, templatePlace } from '../places';
import { TracedRoot } from '../subject/TracedRoot';
import { UndeclaredRead } from '../subject/undeclaredReads';

/** What the expressions of a workflow on GitHub start with. */
const WORKFLOW_NAMES = new Set([
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
]);

/** A template may ask for what its kind of template is given, and for nothing else. */
export const undeclaredValues: LibraryRule = {
  id: 'undeclared-value',
  promise:
    'Every value that a template reads exists for templates of its kind.',
  severity: 'error',
  check: ({ undeclared }) => once(undeclared.map(problemOf)),
};

function problemOf({ read, root, missing }: UndeclaredRead): Problem {
  const { path, at } = read;
  const where = templatePlace(at);
  if (!missing) return invisible(where, path[0]);
  const name = path[missing.index];
  const spelled = path.join('.').replaceAll('.*', '[]');
  if (missing.index === 0 && WORKFLOW_NAMES.has(name))
    return {
      where,
      what: `'${spelled}' is GitHub's value, which is read before GitHub sees it`,
      fix: 'put {% raw %} before and {% endraw %} after the lines with expressions of GitHub',
    };
  return {
    where,
    what: `'${spelled}' does not exist in ${kindOf(root)}`,
    fix: fixOfName(name, missing.known, fixFor(path)),
  };
}

function invisible(where: string, name: string): Problem {
  return {
    where,
    what: `'${name}' has no value here: a template that is imported sees its macros' arguments alone`,
    fix: `hand '${name}' to the macro as an argument`,
  };
}

function fixFor([first, name]: readonly string[]): string {
  if (first === 'facts') return `let a layer provide the fact '${name}'`;
  if (first === 'n') return `add '${name}' to names of a layer`;
  if (first === 'path')
    return `add a unit or a file '${name}', or correct the name`;
  if (first === 'slots') return `declare the slot in accepts of its owner`;
  if (first === 'versions') return 'pin it in versions.yaml';
  return 'set it in the template or correct the name';
}

function kindOf({ each, kind }: TracedRoot): string {
  if (kind === 'entry') return "a slot's entry";
  if (kind === 'file') return 'a whole file';
  return each === 'service'
    ? 'a unit of the service'
    : `a unit of each ${each}`;
}
