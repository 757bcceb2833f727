import { Entity } from '@backstage/catalog-model';
import { LoggerService } from '@backstage/backend-plugin-api';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { Policy } from '@microservice-scaffolder/plugin-microservice-common';
import { GithubConnector, GithubWatcher } from '../github';
import { PreflightProblem } from './PreflightProblem';

/**
 * Where facts come from. Nothing of it changes anything.
 *
 * @public
 */
export interface PreflightSources {
  policy: Policy;
  github: GithubConnector;
  integrations: ScmIntegrationRegistry;
  /** Entities by reference, as far as the user may see them; nothing for the others. */
  entities(refs: string[]): Promise<(Entity | undefined)[]>;
  /** What is wrong with the references to secrets, without their values. */
  secretProblems(): Promise<readonly PreflightProblem[]>;
  /** Told of every request to GitHub. */
  afterRequest?: GithubWatcher['afterRequest'];
  logger?: Pick<LoggerService, 'warn'>;
  signal?: AbortSignal;
}
