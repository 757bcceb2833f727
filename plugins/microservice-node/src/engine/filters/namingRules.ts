/**
 * The rules by which the model names things, loaded at their first use: a thread that renders a skeleton starts in a fraction of
 * the time that they take to load.
 */
export const namingRules =
  (): typeof import('@microservice-scaffolder/plugin-microservice-common') =>
    require('@microservice-scaffolder/plugin-microservice-common');
