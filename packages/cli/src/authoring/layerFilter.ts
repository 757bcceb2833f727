import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../Fault';
import { Finding } from './lint';

/** What ids of layers look like; with a slash at the end a path would still lead somewhere. */
const LAYER_ID = /^[^/]+\/[^/]+$/;

/** Throws a {@link Fault} for a layer that the templates do not have. */
export function requireLayer(templates: string, layer: string): void {
  const manifest = join(templates, 'layers', layer, 'layer.yaml');
  if (LAYER_ID.test(layer) && existsSync(manifest)) return;
  throw Fault.of(
    '--layer',
    `'${layer}' does not exist`,
    'name a folder below layers/ that has a layer.yaml, such as option/redis',
  );
}

/** What concerns a layer: what stands in it, and whatever keeps a combination with it from being rendered. */
export function concerns(layer: string, { where, code }: Finding): boolean {
  return (
    code === 'render' ||
    code.startsWith('golden-') ||
    where.includes(`layers/${layer}/`)
  );
}

/** A layer that no recipe brings in any way is tested by nothing. */
export function unusedLayer(layer: string): Finding {
  return {
    where: `layers/${layer}/layer.yaml`,
    what: 'is brought by no combination of any recipe that was tested',
    fix: 'name the layer in a recipe.yaml',
    severity: 'error',
    code: 'unused-layer',
  };
}
