import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import type { PlacedFile } from './files/placeWholeFiles';
import type { FilledSlot } from './slots/collectSlots';
import type { SharedFile } from './TreeBuilder';
import type { RenderedUnit } from './units/UnitInstance';

/**
 * A rendered service with the record of who wrote what.
 *
 * @public
 */
export interface Rendering {
  tree: FileTree;
  /** The whole files, each with its target; a template that came out empty left no file. */
  files: PlacedFile[];
  /** Every unit in the order in which units stand in their file; those with an empty text left no trace. */
  units: RenderedUnit[];
  /** Files that were computed from others, such as `__init__.py`. */
  computed: string[];
  /** Files that several sources wrote, by member. */
  shared: SharedFile[];
  slots: FilledSlot[];
}
