import {
  Plan,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Layer, Library } from '../../library';
import { Rendering } from '../../renderer';

/** A rendered service with everything that it was decided from. */
export interface ExplainedService {
  plan: Plan;
  recipe: Recipe;
  library: Library;
  rendering: Rendering;
}

/** The layers of the service, in canonical order. */
export function layersOf({ plan, library }: ExplainedService): Layer[] {
  return plan.layers.map(({ id }) => library.layer(id)!);
}
