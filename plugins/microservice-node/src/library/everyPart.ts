import { Layer, Part } from './Layer';

/**
 * A layer and all of its overlays, whatever the facts of a service are.
 *
 * @public
 */
export function everyPart(layer: Layer): Part[] {
  return [layer, ...layer.overlays];
}
