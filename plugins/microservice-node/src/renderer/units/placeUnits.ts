import {
  EntityIr,
  EnumIr,
  servedIr,
  ServiceIr,
} from '@microservice-scaffolder/plugin-microservice-common';
import type { Layer, Layout, UnitRepetition } from '../../library';
import { fillPlaceholders, placeholdersOf } from './placeholders';
import { UnitInstance } from './UnitInstance';

type Item = EntityIr | EnumIr | undefined;

const ITEMS: Readonly<Record<UnitRepetition, (ir: ServiceIr) => Item[]>> = {
  service: () => [undefined],
  enum: ir => ir.enums,
  entity: ir => ir.entities,
  aggregate: ir => ir.entities.filter(entity => entity.root),
};

/**
 * Every unit that the layout maps, once for each of its items, in the order of the layers' manifests. Only units that
 * ask for them meet internal entities.
 *
 * @internal
 */
export function placeUnits(
  layers: Layer[],
  layout: Layout,
  ir: ServiceIr,
): UnitInstance[] {
  return layers.flatMap(layer =>
    Object.entries(layer.units)
      .filter(([unit]) => layout.modules[unit] !== undefined)
      .flatMap(([unit, { each = 'service', internal, purpose }]) =>
        ITEMS[each](internal ? ir : servedIr(ir)).map(item => ({
          unit,
          source: `${layer.id}/units/${unit}.njk`,
          ...(item ? { item } : {}),
          path: fillPlaceholders(
            layout.modules[unit],
            placeholdersOf(item, ir.entities),
          ),
          purpose: purpose ?? unit.replace(/_/g, ' '),
        })),
      ),
  );
}

/**
 * The unit that plays a role in this layout, or the unit of that name; nothing where the layout has neither.
 *
 * @internal
 */
export function unitOf(
  nameOrRole: string,
  layers: Layer[],
  layout: Layout,
): string | undefined {
  const players = layers.flatMap(layer => layer.roles[nameOrRole] ?? []);
  const candidates = players.length ? players : [nameOrRole];
  return candidates.find(unit => layout.modules[unit] !== undefined);
}
