import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { RecipeForm } from '../form/RecipeForm';
import { FolderRule } from '../LintRule';
import { fixOfName } from '../places';

/** Fields that only show something. */
const SHOWING = new Set(['RepositoryAddress']);

/** What the form asks for is used, and what steps use is asked for. */
export const formParameters: FolderRule = {
  id: 'form-parameter',
  promise:
    'Every parameter of a template.yaml is used by a step, every one that is used is asked for, and the template has an owner.',
  severity: 'error',
  check: folder =>
    RecipeForm.all(folder).flatMap(form => [
      ...ownerProblems(form),
      ...unused(form),
      ...undeclared(form),
    ]),
};

function ownerProblems(form: RecipeForm): Problem[] {
  if (typeof form.owner === 'string' && form.owner.trim()) return [];
  return [
    {
      where: form.placeOf(['spec']),
      what: 'has no owner',
      fix: 'add spec.owner, for example group:default/platform-team',
    },
  ];
}

function unused(form: RecipeForm): Problem[] {
  const used = new Set([...usedIn(form), ...secretsIn(form)]);
  return form.parameters
    .filter(({ schema }) => !SHOWING.has(String(schema['ui:field'])))
    .filter(({ name }) => !used.has(name))
    .map(({ name, path }) => ({
      where: form.placeOfKey(path),
      what: `asks for '${name}', which no step uses`,
      fix: `use \${{ parameters.${name} }} in a step or remove the question`,
    }));
}

function undeclared(form: RecipeForm): Problem[] {
  const known = form.parameters.map(({ name }) => name);
  return form.texts.flatMap(({ path, text }) =>
    [...new Set(parametersIn(text))]
      .filter(name => !known.includes(name))
      .map(name => ({
        where: form.placeOf(path),
        what: `uses the parameter '${name}', for which no page asks`,
        fix: fixOfName(name, known, 'add it to parameters'),
      })),
  );
}

function usedIn(form: RecipeForm): string[] {
  return form.texts.flatMap(({ text }) => parametersIn(text));
}

/** `parameters` by itself hands on all of them. */
function parametersIn(text: string): string[] {
  return [
    ...text.matchAll(/\bparameters(?:\.(\w+)|\[['"]([\w-]+)['"]\])/g),
  ].map(([, dotted, quoted]) => dotted ?? quoted);
}

function secretsIn(form: RecipeForm): string[] {
  return form.texts.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:form:|secrets\.)(\w+)/g)].map(([, name]) => name),
  );
}
