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

/** What decides where a file lands. */
export interface PathRules {
  layout: Layout;
  plan: Plan;
}

/**
 * The whole files of the parts of a service, each with the path that layout and conventions
 * give it. Throws a {@link RenderError} for a placeholder without a value.
 *
 * @internal
 */
export function placeWholeFiles(parts: Part[], rules: PathRules): PlacedFile[] {
  return parts.flatMap(part =>
    part.wholeFiles.map(file => {
      const target = targetOf(file, part, rules);
      const unknown = /\{(\w+)\}/.exec(target);
      if (unknown) {
        throw RenderError.unknownPlaceholder(
          file.source,
          unknown[1],
          Object.keys(rules.plan.conventions),
        );
      }
      const rendered = file.path.endsWith(SUFFIX);
      return { ...file, part: part.id, target, rendered };
    }),
  );
}

/**
 * Where a whole file lands: without its suffix, moved by the layout if it has a name, conventions filled in. A placeholder
 * without a value stays.
 *
 * @internal
 */
export function targetOf(
  { path }: LayerFile,
  part: Part,
  { layout, plan }: PathRules,
): string {
  const plain = path.endsWith(SUFFIX) ? path.slice(0, -SUFFIX.length) : path;
  const named = Object.entries(part.files).find(
    ([, file]) => file.path === plain,
  );
  const moved = named && layout.files?.[named[0]];
  const values = Object.entries(plan.conventions).map(([key, value]) => [
    key,
    String(value),
  ]);
  return fillPlaceholders(moved ?? plain, Object.fromEntries(values));
}
