import { Policy } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * All configuration of the product as plain data, read once at the edge.
 *
 * @public
 */
export interface MicroserviceConfiguration {
  /** Absolute path of the folder with recipes and layers. */
  templatesDirectory: string;
  policy: Policy;
  /** `app.baseUrl`, which the marker of a repository begins with. */
  appBaseUrl: string;
  /** How long a run of a task may be silent before another one takes over its operation. */
  leaseSeconds: number;
}
