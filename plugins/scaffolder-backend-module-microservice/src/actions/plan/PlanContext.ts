import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';

/**
 * The part of the step that planning looks at.
 *
 * @internal
 */
export interface PlanContext {
  input: {
    repoName?: string;
    teams?: { team: string }[];
  };
  /** The task's own secrets. */
  secrets?: Record<string, string>;
  task: { id: string };
  user?: { ref?: string };
  templateInfo?: { entityRef: string };
  logger: LoggerService;
  signal?: AbortSignal;
  /** The user's, so that nobody learns of entities that they may not see. */
  getInitiatorCredentials(): Promise<BackstageCredentials>;
}
