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
import { apiOf } from './endpoints';
import { resolveApi } from './resolveApi';
import { BroughtEntities, serviceModelOf } from './serviceModel';
import { tablesOf } from './tables';
import { variablesOf } from './variablesOf';

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
  names?: Record<string, string>;
  overlays: (PartStatement & Conditional)[];
}

/** Everything that a plan is decided from. @public */
export interface PlanRequest {
  recipe: Recipe;
  /** Complete and checked. */
  answers: Answers;
  layout: {
    id: string;
    title: string;
    conventions: Conventions;
    names?: Record<string, string>;
  };
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
  const model = serviceModelOf(answers, { parts, facts });
  const deploymentVariables = deploymentVariablesOf(parts, answers);
  const api = resolveApi(answers, model, layout.conventions);
  const ir = buildIr(model, answers, api);
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
    ...apiOf(
      parts.flatMap(part => part.api ?? []),
      { ir, conventions },
    ),
    tables: tablesOf(ir),
    decisions: decisionsOf({ ir: servedIr(ir), answers, recipe, layout }),
    variables: variablesOf(parts, {
      service: answers.name,
      names: namesOf(layers, layout),
    }),
    deploymentVariables,
    effects: effectsOf(answers, deploymentVariables),
    answersDigest: request.answersDigest,
  };
}

/** What layers call things, unless the layout calls them otherwise. */
function namesOf(
  layers: LayerStatement[],
  layout: PlanRequest['layout'],
): Record<string, string> {
  return Object.assign({}, ...layers.map(({ names }) => names), layout.names);
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
