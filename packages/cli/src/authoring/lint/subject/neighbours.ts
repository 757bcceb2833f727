import {
  Layer,
  Library,
} from '@microservice-scaffolder/plugin-microservice-node';

/** Path of a layout below the templates folder. */
export function layoutFile(stack: Pick<Layer, 'id'>, layout: string): string {
  return `layers/${stack.id}/layouts/${layout}.yaml`;
}

/** The layers that may take part beside a stack: all but other stacks. */
export function layersBeside(
  stack: Pick<Layer, 'id'>,
  library: Library,
): Layer[] {
  return library.layers.filter(
    ({ id }) => id === stack.id || !id.startsWith('stack/'),
  );
}
