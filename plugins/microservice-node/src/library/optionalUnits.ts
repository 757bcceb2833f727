import { Layer } from './Layer';

/**
 * The units of a layer that a layout need not have: those that say so, and those of which one plays a role.
 *
 * @public
 */
export function optionalUnits({ units, roles }: Layer): string[] {
  return [
    ...Object.keys(units).filter(unit => units[unit].optional),
    ...Object.values(roles).flat(),
  ];
}
