import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * Adds to what the skeletons of `microservice:render` can use, as `scaffolderTemplatingExtensionPoint` does for
 * `fetch:template`. Skeletons render in a thread of their own, where functions of the backend cannot go: so a portal gives
 * the path of a module, which the thread loads.
 *
 * @public
 */
export interface MicroserviceTemplatingExtensionPoint {
  /**
   * Adds a module that exports `filters` and `globals`, or one of them: functions, and values that are plain JSON data, by
   * the name that templates use. Functions get copies of plain JSON data, and give plain JSON data at once.
   *
   * @param path - absolute path; a module exports its own `__filename`, which stays right when it is built
   */
  addTemplateModule(path: string): void;
}

/**
 * Lets modules of the scaffolder add filters and globals for the skeletons of `microservice:render`.
 *
 * @public
 */
export const microserviceTemplatingExtensionPoint =
  createExtensionPoint<MicroserviceTemplatingExtensionPoint>({
    id: 'scaffolder.microservice.templating',
  });
