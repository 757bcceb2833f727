import {
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  isComponentEntity,
} from '@backstage/catalog-model';
import {
  ANNOTATION_LAYOUT,
  ANNOTATION_RECIPE,
} from '@microservice-scaffolder/plugin-microservice-common';

/** How a component came to be. */
export interface Origin {
  recipe: string;
  /** Version of the recipe, where the annotation has one. */
  version?: string;
  layout?: string;
  /** Address of the architecture plan in the repository, where the catalog knows the repository. */
  planUrl?: string;
}

const plan = 'docs/architecture/plan.md';

/**
 * Reads from a component's annotations which recipe made it.
 *
 * @param entity - any entity of the catalog
 * @returns its origin, or `undefined` for what no recipe made
 */
export function readOrigin(entity: Entity): Origin | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const annotation = annotations[ANNOTATION_RECIPE];
  if (!isComponentEntity(entity) || !annotation) return undefined;
  const [recipe, version] = annotation.split('@');
  return {
    recipe,
    version,
    layout: annotations[ANNOTATION_LAYOUT],
    planUrl: planUrl(annotations[ANNOTATION_SOURCE_LOCATION]),
  };
}

/** The source location names a folder of a branch, `url:http://host/owner/name/tree/main/`; a file is under `blob`. */
function planUrl(sourceLocation: string | undefined): string | undefined {
  const folder = /^url:(https?:\/\/.+?)\/?$/.exec(sourceLocation ?? '')?.[1];
  return folder && `${folder.replace('/tree/', '/blob/')}/${plan}`;
}
