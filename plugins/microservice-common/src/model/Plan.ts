import { JsonObject } from '@backstage/types';
import { Answers, Conventions } from './Answers';
import { HeaderPlan, SchemaStatement } from './ApiStatement';
import { Access, EntityOperation } from './DomainModel';
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
  /** Its value where the service is deployed, when the default is not it. */
  production?: string;
  /** Only the composition on a developer's machine reads it. */
  local?: true;
  /** A secret that `make env` makes up. */
  generated?: true;
}

/** A variable on GitHub that the deployment to each environment reads, as a layer describes it. @public */
export interface DeploymentVariable {
  name: string;
  description: string;
  example: string;
}

/** A variable of the deployment, and what of it is left to the team. @public */
export interface DeploymentVariablePlan extends DeploymentVariable {
  /** Environments for which the answers have no value: somebody sets it there on GitHub. */
  unsetIn: string[];
}

/** One endpoint of the generated service. @public */
export interface EndpointPlan {
  method: string;
  path: string;
  summary: string;
  /** Status codes, success first. */
  statuses: number[];
  /** Name of the entity that it serves; none for health and metrics. */
  entity?: string;
  /** What it does with the entity. */
  operation?: EntityOperation | 'action';
  /** Name of the action where the operation is one. */
  action?: string;
  /** Who may call it. */
  access: Access;
  /** Scope that callers need where they carry scopes: `orders:write`. */
  scope?: string;
  /** Headers that requests may have besides what the operation asks for. */
  headers?: HeaderPlan[];
  /** What documents say of an endpoint that a layer brings. */
  shape?: EndpointShape;
}

/** What an endpoint takes and answers, in the words of OpenAPI. @public */
export interface EndpointShape {
  name: string;
  tag: string;
  parameters: JsonObject[];
  body?: { media: string; schema: JsonObject };
  answer?: JsonObject;
}

/** What the OpenAPI document holds besides what follows from the model. @public */
export interface DocumentPlan {
  schemas: Record<string, SchemaStatement>;
  /** How callers show who they are; one of them is enough. */
  securitySchemes: Record<string, JsonObject>;
}

/** One column of a table. @public */
export interface ColumnPlan {
  name: string;
  /** As PostgreSQL spells it: `numeric(12, 2)`. */
  type: string;
  nullable: boolean;
  key: 'primary' | 'foreign' | 'none';
  /** Table and column that it refers to: `customers.id`; empty where it refers to none. */
  references: string;
  /** What it holds, in one line. */
  doc: string;
}

/** A rule that the database holds itself. @public */
export interface ConstraintPlan {
  name: string;
  kind: 'primary key' | 'foreign key' | 'unique' | 'check';
  /** `price > 0`, `customer_id to customers.id, on delete restrict` */
  rule: string;
}

/** An index that makes no rule. @public */
export interface IndexPlan {
  name: string;
  columns: string[];
  /** `where deleted_at is null`, or empty. */
  condition: string;
}

/** One table of the database. @public */
export interface TablePlan {
  name: string;
  doc: string;
  columns: ColumnPlan[];
  constraints: ConstraintPlan[];
  indexes: IndexPlan[];
}

/** What else could have been decided, and what would speak for or against it. @public */
export interface AlternativePlan {
  choice: string;
  because: string;
}

/** Something that was decided about the service. @public */
export interface DecisionPlan {
  /** What was to be decided: `Pagination`. */
  question: string;
  /** Plurals of the entities that it holds for, in words; empty where it holds for the whole service. */
  about: string[];
  choice: string;
  reason: string;
  alternatives: AlternativePlan[];
}

/** Something that happens outside of the tree when the plan is carried out. @public */
export interface EffectPlan {
  kind:
    | 'repository'
    | 'team'
    | 'environment'
    | 'identity'
    | 'variable'
    | 'secret'
    | 'commit'
    | 'catalog';
  /** What is made: `github.com/acme/item-service`, `REGISTRY_TOKEN in production`; of an identity its OIDC subject. */
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
  document: DocumentPlan;
  /** Each after those that it refers to. */
  tables: TablePlan[];
  decisions: DecisionPlan[];
  variables: VariablePlan[];
  deploymentVariables: DeploymentVariablePlan[];
  effects: EffectPlan[];
  /** SHA-256 of the answers in canonical JSON, hexadecimal. */
  answersDigest: string;
}
