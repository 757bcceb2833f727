import type { Layout } from '../../library';
import { RenderedUnit } from '../units/UnitInstance';
import { rootsOf } from '../units/rootsOf';
import { reexports } from './reexports';
import { splitHeader } from './splitHeader';

/**
 * The modules that offer the names of units which stand elsewhere. A facade of units that have nothing to say about the
 * model is left out, as they are.
 *
 * @internal
 */
export function facadeFiles(
  units: RenderedUnit[],
  layout: Pick<Layout, 'facades' | 'package' | 'tests'>,
): { path: string; text: string }[] {
  return Object.entries(layout.facades ?? {})
    .map(([path, offered]) => ({
      path,
      modules: units
        .filter(({ unit }) => offered.includes(unit))
        .map(unit => ({ path: unit.path, text: splitHeader(unit.text).body })),
    }))
    .filter(({ modules }) => modules.length)
    .map(({ path, modules }) => ({
      path,
      text: reexports(modules, rootsOf(layout)),
    }));
}
