import {
  Answers,
  ApiStatement,
  buildIr,
  ComponentPlan,
  Conventions,
  DeploymentVariable,
  Plan,
  PlannedLayer,
  Recipe,
  servedIr,
  TechnologyChoice,
  VariablePlan,
} from '../model';
import { factsOf } from './composition/factsOf';
import { Conditional, partsOf } from './composition/partsOf';
import { decisionsOf } from './decisions';
import { deploymentVariablesOf } from './deploymentVariables';
import { distinctBy } from './distinctBy';
import { effectsOf } from './effects';
import { broughtEndpoints, endpointsOf, filledIn } from './endpoints';
import { resolveApi } from './resolveApi';
import { BroughtEntities, serviceModelOf } from './serviceModel';
import { tablesOf } from './tables';

/** What a layer or an overlay states, as far as the plan shows it. @public */
export interface PartStatement extends BroughtEntities {
  technologies: TechnologyChoice[];
  components: ComponentPlan[];
  variables: VariablePlan[];
  deploymentVariables: DeploymentVariable[];
  /** What it adds to the HTTP API. */
  api?: ApiStatement;
}

/** What a layer states about itself and the service. @public */
export interface LayerStatement extends PlannedLayer, PartStatement {
  provides: Record<string, string>;
  overlays: (PartStatement & Conditional)[];
}

/** Everything that a plan is decided from. @public */
export interface PlanRequest {
  recipe: Recipe;
  /** Complete and checked. */
  answers: Answers;
  layout: { id: string; title: string; conventions: Conventions };
  /** In canonical order. */
  layers: LayerStatement[];
  /** SHA-256 of the answers in canonical JSON. */
  answersDigest: string;
}

/**
 * Decides everything about a service before anything happens. Pure: the same request gives the same plan.
 *
 * @public
 */
export function createPlan(request: PlanRequest): Plan {
  const { recipe, answers, layout, layers } = request;
  const facts = factsOf(layers);
  const parts: PartStatement[] = partsOf<
    PartStatement & Conditional,
    LayerStatement
  >(layers, facts);
  const model = serviceModelOf(answers, parts);
  const deploymentVariables = deploymentVariablesOf(parts, answers);
  const ir = buildIr(
    model,
    answers,
    resolveApi(answers, model, layout.conventions),
  );
  const conventions = conventionsOf(answers, layout.conventions);
  return {
    recipe: { id: recipe.id, title: recipe.title, version: recipe.version },
    answers,
    ir,
    layout: { id: layout.id, title: layout.title },
    layers: layers.map(({ id, title, reasons }) => ({ id, title, reasons })),
    facts,
    conventions,
    technologies: parts.flatMap(part => part.technologies),
    components: distinctBy(
      parts.flatMap(part => part.components),
      ({ id }) => id,
    ),
    ...apiOf(parts, { ir, conventions }),
    tables: tablesOf(ir),
    decisions: decisionsOf({ ir: servedIr(ir), answers, recipe, layout }),
    variables: distinctBy(
      parts.flatMap(part => part.variables),
      ({ name }) => name,
    ),
    deploymentVariables,
    effects: effectsOf(answers, deploymentVariables),
    answersDigest: request.answersDigest,
  };
}

/** The endpoints of the service, and what its document holds besides them. */
function apiOf(
  parts: PartStatement[],
  names: Pick<Plan, 'ir' | 'conventions'>,
): Pick<Plan, 'endpoints' | 'document'> {
  const statements = parts.flatMap(({ api }) => api ?? []);
  const brought = broughtEndpoints(
    statements.flatMap(({ endpoints = [] }) => endpoints),
    names,
  );
  const additions = statements.flatMap(api => api.additions ?? []);
  const document: Plan['document'] = {
    schemas: Object.assign({}, ...statements.map(({ schemas }) => schemas)),
    securitySchemes: Object.assign(
      {},
      ...statements.map(({ securitySchemes }) => securitySchemes),
    ),
  };
  return {
    endpoints: endpointsOf(names.ir, { brought, additions }),
    document: filledIn(document, names),
  };
}

/** Names that hold where neither layout nor answers say any. */
const NAMES: Plan['conventions'] = {
  ciFile: 'ci.yml',
  manifests: 'deployment/k8s',
  composeService: 'app',
  databaseService: 'db',
  port: 8000,
  loginPath: '/auth/login',
  registerPath: '/auth/register',
};

function conventionsOf(
  answers: Answers,
  layout: Conventions,
): Plan['conventions'] {
  const {
    pagination: _pagination,
    put: _put,
    delete: _delete,
    ...names
  } = { ...NAMES, ...layout, ...answers.conventions };
  return {
    ...names,
    composeService: names.composeService.replace('{service}', answers.name),
  };
}
