import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../Fault';
import { Finding } from './lint';

/** Throws a {@link Fault} for a layer that the templates do not have. */
export function requireLayer(templates: string, layer: string): void {
  if (existsSync(join(templates, 'layers', layer, 'layer.yaml'))) return;
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
