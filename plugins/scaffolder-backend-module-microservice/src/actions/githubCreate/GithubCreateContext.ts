import { LoggerService } from '@backstage/backend-plugin-api';
import { Visibility } from '@microservice-scaffolder/plugin-microservice-common';
import { TeamAccess } from '@microservice-scaffolder/plugin-microservice-node';
import { Checkpoint } from '../../operations/keepOnce';

/**
 * The part of the step that creating a repository looks at.
 *
 * @internal
 */
export interface GithubCreateContext {
  input: {
    visibility: Visibility;
    description: string;
    entityName?: string;
    teams?: TeamAccess[];
    treeSha?: string;
    answersDigest?: string;
  };
  task: { id: string };
  user?: { ref?: string };
  logger: LoggerService;
  signal?: AbortSignal;
  checkpoint: Checkpoint;
}
