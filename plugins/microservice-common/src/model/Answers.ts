import { DomainModel } from './DomainModel';

/** How the generated service authenticates its callers. @public */
export type AuthMode = 'none' | 'api_key' | 'oidc' | 'jwt' | 'jwt_or_api_key';

/** Who may see the repository. @public */
export type Visibility = 'private' | 'internal' | 'public';

/** An environment of the repository's CI, with what protects it. @public */
export interface EnvironmentAnswer {
  name: string;
  /** `team:<slug>` or `user:<login>`, at most six. */
  reviewers?: string[];
  /** Whether who started a deployment may not approve it. */
  preventSelfReview?: boolean;
  /** How long a deployment waits, at most 43,200: 30 days. */
  waitMinutes?: number;
  /** Which branches may deploy: the protected ones, or those of these patterns; all of them where absent. */
  branches?: 'protected' | string[];
  /** Fail where the organisation's plan has no such protection, instead of warning. */
  required?: boolean;
}

/** A variable of CI. Not a secret: everyone who reads the repository's settings sees it. @public */
export interface VariableAnswer {
  /** Name in CI: `AWS_REGION`. */
  name: string;
  value: string;
  /** The environment that owns it; the repository where absent. */
  environment?: string;
}

/** A secret by reference, never by value. @public */
export interface SecretAnswer {
  /** Name in CI: `REGISTRY_TOKEN`. */
  name: string;
  /** Where the value is found when it is needed: `form:registryToken`, `vault:ci/registry#token`, `organisation:NAME`. */
  from: string;
  /** The environment that owns it; the repository where absent. */
  environment?: string;
}

/** What a layout names by convention, and answers may override. @public */
export interface Conventions {
  /** File of the CI workflow in `.github/workflows`. */
  ciFile?: string;
  /** Folder of the Kubernetes manifests. */
  manifests?: string;
  /** Name of the service in the composition; a layout may say `{service}` for the name of the service itself. */
  composeService?: string;
  /** Name of the database in the composition. */
  databaseService?: string;
  /** TCP port on which the service listens. */
  port?: number;
  /** Where users sign in, below the prefix of the API. */
  loginPath?: string;
  /** Where somebody becomes a user, below the prefix of the API. */
  registerPath?: string;
  pagination?: PaginationConvention;
  /** Whether PUT replaces the whole entity or only what is sent. */
  put?: 'replace' | 'partial';
  /** What DELETE answers. */
  delete?: 'no-content' | 'entity';
}

/** How lists are cut into pages. @public */
export interface PaginationConvention {
  /** `cursor` goes on where the page before ended, and has no total. */
  style?: 'limit_offset' | 'page' | 'cursor';
  /** `bare` answers an array and puts the rest into headers, `page` answers an object. */
  envelope?: 'bare' | 'page';
  default?: number;
  max?: number;
  /** Query parameter for the number of rows to pass over, with `limit_offset`. */
  offsetParameter?: string;
  /** Query parameter for the number of rows, with `limit_offset` and `cursor`. */
  limitParameter?: string;
}

/** Where the code will live. @public */
export interface RepositoryAnswer {
  /** Host of a configured GitHub integration. */
  host: string;
  /** GitHub organisation or user. */
  owner: string;
  visibility: Visibility;
}

/**
 * Validated user input, complete: every default is resolved, so that same answers give the same bytes.
 *
 * @public
 */
export interface Answers {
  name: string;
  description: string;
  /** Entity reference: `group:default/shop-team`. */
  owner: string;
  system?: string;
  createSystem: boolean;
  layout: string;
  database: string;
  auth: AuthMode;
  ci: string;
  deploy: string[];
  options: string[];
  /** Exactly one of `preset` and `model`. */
  preset?: string;
  model?: DomainModel;
  repository: RepositoryAnswer;
  codeOwners: string[];
  environments: EnvironmentAnswer[];
  variables: VariableAnswer[];
  secrets: SecretAnswer[];
  conventions: Conventions;
}
