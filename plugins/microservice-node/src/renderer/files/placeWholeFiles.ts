import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import type { LayerFile, Layout, Part } from '../../library';
import { RenderError } from '../RenderError';
import { fillPlaceholders } from '../units/placeholders';

/** A whole file with its final path. */
export interface PlacedFile extends LayerFile {
  /** Id of the layer or overlay that brings it. */
  part: string;
  /** Where it lands, without the suffix `.njk`. */
  target: string;
  /** Whether its content is a template. */
  rendered: boolean;
}

const SUFFIX = '.njk';

/**
 * The whole files of the parts of a service, each with the path that layout and conventions
 * give it. Throws a {@link RenderError} for a placeholder without a value.
 *
 * @internal
 */
export function placeWholeFiles(
  parts: Part[],
  layout: Layout,
  plan: Plan,
): PlacedFile[] {
  const values = Object.fromEntries(
    Object.entries(plan.conventions).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  return parts.flatMap(part => {
    const moved = new Map(
      Object.entries(part.files).map(([id, { path }]) => [
        path,
        layout.files?.[id] ?? path,
      ]),
    );
    return part.wholeFiles.map(file => {
      const rendered = file.path.endsWith(SUFFIX);
      const plain = rendered ? file.path.slice(0, -SUFFIX.length) : file.path;
      const target = fillPlaceholders(moved.get(plain) ?? plain, values);
      const unknown = /\{(\w+)\}/.exec(target);
      if (unknown) {
        throw RenderError.unknownPlaceholder(
          file.source,
          unknown[1],
          Object.keys(values),
        );
      }
      return { ...file, part: part.id, target, rendered };
    });
  });
}
