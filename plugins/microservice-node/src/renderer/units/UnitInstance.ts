import {
  EntityIr,
  EnumIr,
} from '@microservice-scaffolder/plugin-microservice-common';

/** A unit for one item, placed by the layout. */
export interface UnitInstance {
  unit: string;
  /** Name of the template in the library. */
  source: string;
  /** The entity, aggregate or enumeration; nothing for a unit of the service. */
  item?: EntityIr | EnumIr;
  /** Where the unit lands. */
  path: string;
  purpose: string;
}

/** A placed unit with its text rendered. */
export interface RenderedUnit extends UnitInstance {
  text: string;
}
