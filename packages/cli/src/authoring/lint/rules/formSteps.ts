import { JsonObject } from '@backstage/types';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { closestName } from '@microservice-scaffolder/plugin-microservice-node';
import { KNOWN_ACTIONS, OWN_PREFIX } from '../form/knownActions';
import { isObject, RecipeForm } from '../form/RecipeForm';
import { FolderRule } from '../LintRule';
import { fixOfName } from '../places';

/** Steps call actions as they are. Actions of others that look like none of these are theirs to know. */
export const formSteps: FolderRule = {
  id: 'form-step',
  promise:
    'Every step of a template.yaml calls an action that exists with inputs that it takes, and refers to steps before it.',
  severity: 'error',
  check: folder =>
    RecipeForm.all(folder).flatMap(form => [
      ...form.steps.flatMap((step, index) => stepProblems(form, step, index)),
      ...referenceProblems(form),
    ]),
};

function stepProblems(
  form: RecipeForm,
  step: JsonObject,
  index: number,
): Problem[] {
  const action = String(step.action);
  const known = KNOWN_ACTIONS.has(action);
  const isOurs = action.startsWith(OWN_PREFIX);
  if (!known) {
    const names = [...KNOWN_ACTIONS.keys()];
    if (!isOurs && closestName(action, names) === undefined) return [];
    return [
      {
        where: form.placeOf(['spec', 'steps', index, 'action']),
        what: `calls the action '${action}', which does not exist`,
        fix: fixOfName(
          action,
          names,
          `use one of ${names
            .filter(name => name.startsWith(OWN_PREFIX))
            .join(', ')}`,
        ),
      },
    ];
  }
  const inputs = KNOWN_ACTIONS.get(action);
  if (!inputs || !isObject(step.input)) return [];
  return Object.keys(step.input)
    .filter(name => !inputs.includes(name))
    .map(name => ({
      where: form.placeOfKey(['spec', 'steps', index, 'input', name]),
      what: `gives '${action}' the input '${name}', which it does not take`,
      fix: fixOfName(name, inputs, `use one of ${inputs.join(', ')}`),
    }));
}

/** `steps.plan.output.answers` asks for a step that has run by then. */
function referenceProblems(form: RecipeForm): Problem[] {
  const ids = form.steps.map(({ id }) => String(id));
  return form.texts.flatMap(({ path, text }) => {
    const [, section, index] = path;
    const before = section === 'steps' ? ids.slice(0, Number(index)) : ids;
    return [...text.matchAll(/\bsteps(?:\.([\w-]+)|\[['"]([\w-]+)['"]\])/g)]
      .map(([, dotted, quoted]) => dotted ?? quoted)
      .filter(id => !before.includes(id))
      .map(id => ({
        where: form.placeOf(path),
        what: ids.includes(id)
          ? `asks for the output of the step '${id}', which runs later`
          : `asks for the output of the step '${id}', which does not exist`,
        fix: fixOfName(id, before, 'name a step before this one'),
      }));
  });
}
