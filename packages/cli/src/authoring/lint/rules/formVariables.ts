import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { everyPart } from '@microservice-scaffolder/plugin-microservice-node';
import { isObject, Parameter, RecipeForm } from '../form/RecipeForm';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';

/** What a form asks for in each environment is what a deployment reads there. */
export const formVariables: LibraryRule = {
  id: 'form-variable',
  promise:
    'Every variable that a template.yaml asks for in environments is one that the deployment of a layer reads.',
  severity: 'error',
  check({ folder, library }) {
    const known = library.layers
      .flatMap(everyPart)
      .flatMap(part => part.deploymentVariables.map(({ name }) => name));
    return RecipeForm.all(folder).flatMap(form =>
      form.parameters
        .filter(({ schema }) => schema['ui:field'] === 'EnvironmentVariables')
        .flatMap(parameter => unreadIn(form, parameter, known)),
    );
  },
};

function unreadIn(
  form: RecipeForm,
  { schema, path }: Parameter,
  known: string[],
): Problem[] {
  const options = schema['ui:options'];
  const variables = isObject(options) ? options.variables : undefined;
  if (!Array.isArray(variables)) return [];
  return variables.flatMap((variable, index) => {
    const name = isObject(variable) ? String(variable.name) : '';
    if (known.includes(name)) return [];
    return [
      {
        where: form.placeOf([
          ...path,
          ...['ui:options', 'variables', index, 'name'],
        ]),
        what: `asks for the variable '${name}', which no deployment reads`,
        fix: fixOfName(name, known, 'add it to deploymentVariables of a layer'),
      },
    ];
  });
}
