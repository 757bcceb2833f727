import { LoggerService } from '@backstage/backend-plugin-api';
import { RuleRequest } from '@microservice-scaffolder/plugin-microservice-node';
import { Checkpoint } from '../../operations/keepOnce';

/**
 * The part of the step that pushing looks at.
 *
 * @internal
 */
export interface GithubPushContext {
  input: {
    commitMessage?: string;
    rules?: RuleRequest;
  };
  task: { id: string };
  user?: { ref?: string };
  logger: LoggerService;
  signal?: AbortSignal;
  checkpoint: Checkpoint;
}
