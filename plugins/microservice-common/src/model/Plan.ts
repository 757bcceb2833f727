import { Answers, Conventions } from './Answers';
import { ServiceIr } from './ServiceIr';

/** A technology of the service, why it was chosen, and what else could have been. @public */
export interface TechnologyChoice {
  concern: string;
  choice: string;
  why: string;
  alternatives: string[];
}

/** A running part of the system around the service. @public */
export interface ComponentPlan {
  id: string;
  title: string;
  responsibility: string;
}

/** An environment variable that the service or its composition reads. @public */
export interface VariablePlan {
  name: string;
  description: string;
  /** What `.env.example` shows; never a working credential. */
  example: string;
  required: boolean;
  secret: boolean;
}

/** One endpoint of the generated service. @public */
export interface EndpointPlan {
  method: string;
  path: string;
  summary: string;
  /** Status codes, success first. */
  statuses: number[];
}

/** Something that happens outside of the tree when the plan is carried out. @public */
export interface EffectPlan {
  kind:
    | 'repository'
    | 'team'
    | 'environment'
    | 'variable'
    | 'secret'
    | 'commit'
    | 'catalog';
  /** What is made: `github.com/acme/item-service`, `REGISTRY_TOKEN in production`. */
  target: string;
}

/** Why a layer takes part. @public */
export type LayerReason =
  | { by: 'recipe' }
  /** An answer chose it: `field` is the name of the answer, `value` what was chosen. */
  | { by: 'answer'; field: string; value: string }
  /** The layer `id` requires it. */
  | { by: 'layer'; id: string };

/** A layer as it stands in the plan. @public */
export interface PlannedLayer {
  id: string;
  title: string;
  /** At least one. */
  reasons: LayerReason[];
}

/**
 * Everything decided, as data, before anything happens: what the form previews, a dry run shows, the renderer consumes
 * and tests assert on. It holds no content of files.
 *
 * @public
 */
export interface Plan {
  recipe: { id: string; title: string; version: string };
  answers: Answers;
  ir: ServiceIr;
  layout: { id: string; title: string };
  /** In canonical order: kind, then id. */
  layers: PlannedLayer[];
  facts: Record<string, string>;
  conventions: Required<Omit<Conventions, 'pagination' | 'put' | 'delete'>>;
  technologies: TechnologyChoice[];
  components: ComponentPlan[];
  endpoints: EndpointPlan[];
  variables: VariablePlan[];
  effects: EffectPlan[];
  /** SHA-256 of the answers in canonical JSON, hexadecimal. */
  answersDigest: string;
}
