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
  /** Whose named files the layout may move. */
  parts: Part[];
}

/**
 * The whole files of the parts of a service, each with the path that layout and conventions give it. Throws a
 * {@link RenderError} for a placeholder without a value.
 *
 * @internal
 */
export function placeWholeFiles(rules: PathRules): PlacedFile[] {
  return rules.parts.flatMap(part =>
    part.wholeFiles
      .filter(file => isWanted(file, rules))
      .map(file => {
        const target = targetOf(file, rules);
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

/** A file may leave it to the layout whether it is there at all. */
function isWanted({ path }: LayerFile, { layout, parts }: PathRules): boolean {
  return !parts
    .flatMap(part => Object.entries(part.files))
    .some(
      ([id, file]) =>
        file.optional &&
        file.path === withoutSuffix(path) &&
        layout.files?.[id] === undefined,
    );
}

function withoutSuffix(path: string): string {
  return path.endsWith(SUFFIX) ? path.slice(0, -SUFFIX.length) : path;
}

/**
 * Where a whole file lands: without its suffix, moved by the layout if a part gives the path a name, conventions filled in.
 * Everyone who writes the path is moved, so that what merges stays together. A placeholder without a value stays.
 *
 * @internal
 */
export function targetOf(
  { path }: LayerFile,
  { layout, plan, parts }: PathRules,
): string {
  const plain = withoutSuffix(path);
  const moved = parts
    .flatMap(part => Object.entries(part.files))
    .filter(([, file]) => file.path === plain)
    .map(([id]) => layout.files?.[id])
    .find(target => target !== undefined);
  const values = Object.entries(plan.conventions).map(([key, value]) => [
    key,
    String(value),
  ]);
  return fillPlaceholders(moved ?? plain, Object.fromEntries(values));
}
