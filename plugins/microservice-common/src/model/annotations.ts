/** Annotation with the recipe and its version that made a service. @public */
export const ANNOTATION_RECIPE = 'microservice-scaffolder.io/recipe';
/** Annotation with the layout of a generated service. @public */
export const ANNOTATION_LAYOUT = 'microservice-scaffolder.io/layout';
