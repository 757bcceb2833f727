import { JsonObject } from '@backstage/types';
import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { Layer } from './Layer';

/**
 * Everything that the templates folder holds, read and checked.
 *
 * @public
 */
export interface Library {
  /** Sorted by id. */
  recipes: Recipe[];
  /** Sorted by id. */
  layers: Layer[];
  layer(id: string): Layer | undefined;
  /** The text of a template by its name in the library, for example `stack/fastapi/units/router.njk`. */
  template(name: string): string | undefined;
  /** The names of all templates, sorted. */
  templateNames: string[];
  /** Every pinned version, as `versions.yaml` has them. */
  versions: JsonObject;
}
