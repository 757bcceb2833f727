import { Answers } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What a run is going to make, as far as it is known before the first file is rendered.
 *
 * @public
 */
export interface PreflightRequest {
  answers: Answers;
  /** Homepage of the repository that this very operation makes, by which a repeated run knows its own. */
  marker: string;
  /** Slugs of the teams that get access. */
  teams: readonly string[];
  /** Entity reference of who started the run; absent where no user did. */
  user?: string;
}
