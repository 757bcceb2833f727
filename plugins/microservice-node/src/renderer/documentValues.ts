import {
  dictionaryOf,
  erDiagram,
  openApiOf,
  Plan,
  stateDiagrams,
  vectorsOf,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What documents print about a plan, besides the model itself.
 *
 * @internal
 */
export function documentValues(plan: Plan) {
  const { ir } = plan;
  return {
    technologies: plan.technologies,
    components: plan.components,
    endpoints: plan.endpoints,
    variables: plan.variables,
    deploymentVariables: plan.deploymentVariables,
    decisions: plan.decisions,
    tablePlans: plan.tables,
    dictionary: dictionaryOf(ir),
    erDiagram: erDiagram(ir),
    stateDiagrams: stateDiagrams(ir),
    openapi: openApiOf(plan),
    vectors: vectorsOf(plan),
  };
}
