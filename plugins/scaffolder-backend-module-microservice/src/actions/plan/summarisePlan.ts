import { JsonObject } from '@backstage/types';
import { Plan } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What of a plan is worth keeping in a task: small, and readable in the task's log. Later steps plan again from the
 * answers, which gives the same plan.
 *
 * @internal
 */
export function summarisePlan(plan: Plan): JsonObject {
  return {
    recipe: { ...plan.recipe },
    layout: { ...plan.layout },
    layers: plan.layers.map(layer => layer.id),
    technologies: plan.technologies.map(({ concern, choice }) => ({
      concern,
      choice,
    })),
    endpoints: plan.endpoints.map(({ method, path }) => `${method} ${path}`),
    tables: plan.tables.map(
      ({ name, columns }) =>
        `${name} (${columns.map(column => column.name).join(', ')})`,
    ),
    decisions: plan.decisions.map(({ question, about, choice }) => ({
      question,
      about,
      choice,
    })),
    variablesToSet: plan.deploymentVariables.flatMap(({ name, unsetIn }) =>
      unsetIn.map(environment => `${name} in ${environment}`),
    ),
    effects: plan.effects.map(({ kind, target }) => ({ kind, target })),
  };
}
