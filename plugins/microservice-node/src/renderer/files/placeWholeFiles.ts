import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import type { Layer, LayerFile, Layout } from '../../library';
import { RenderError } from '../RenderError';
import { fillPlaceholders } from '../units/placeholders';

/** A whole file with its final path. */
export interface PlacedFile extends LayerFile {
  /** Where it lands, without the suffix `.njk`. */
  target: string;
  /** Whether its content is a template. */
  rendered: boolean;
}

const SUFFIX = '.njk';

/**
 * The whole files of the layers and of the overlays whose facts hold, each with the path that layout and conventions
 * give it. Throws a {@link RenderError} for a placeholder without a value.
 *
 * @internal
 */
export function placeWholeFiles(
  layers: Layer[],
  layout: Layout,
  plan: Plan,
): PlacedFile[] {
  const values = Object.fromEntries(
    Object.entries(plan.conventions).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  return layers.flatMap(layer => {
    const moved = new Map(
      Object.entries(layer.files).map(([id, { path }]) => [
        path,
        layout.files?.[id] ?? path,
      ]),
    );
    return filesOf(layer, plan.facts).map(file => {
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
      return { ...file, target, rendered };
    });
  });
}

function filesOf(layer: Layer, facts: Record<string, string>): LayerFile[] {
  const overlays = layer.overlays.filter(({ when }) =>
    Object.entries(when).every(([fact, value]) => facts[fact] === value),
  );
  return [
    ...layer.wholeFiles,
    ...overlays.flatMap(({ from }) => layer.overlayFiles[from]),
  ];
}
