import { linesOfUnits, RenderedUnit } from '../../renderer';
import { ExplainedService, layersOf } from './ExplainedService';
import { PathWriter, WrittenLines } from './Explanation';
import { whyPart } from './whyPart';

/**
 * The units of a module, each with the lines that begin with its first definition. Imports are planned for the module as
 * a whole, so that they have a writer of their own.
 *
 * @internal
 */
export function unitWriters(
  path: string,
  service: ExplainedService,
): PathWriter[] {
  const { tree, units } = service.rendering;
  const own = units.filter(
    unit => unit.path === path && unit.text.trim() !== '',
  );
  if (!own.length) return [];
  const { content } = tree.files.find(file => file.path === path)!;
  const ranges = linesOfUnits(
    Buffer.from(content).toString(),
    own.map(({ text }) => text),
  );
  return [
    ...importWriters(ranges),
    ...own.map((unit, index) => ({
      ...writerOf(unit, service),
      ...wroteOf(ranges[index], `part ${index + 1} of ${own.length}`),
    })),
  ];
}

function writerOf(
  { source, unit, item }: RenderedUnit,
  service: ExplainedService,
): Omit<PathWriter, 'wrote'> {
  const part = layersOf(service).find(({ id }) =>
    source.startsWith(`${id}/`),
  )!.id;
  const repeated = item ? ` for ${item.name}` : '';
  return {
    kind: 'unit',
    source,
    part,
    because: [
      `the layout ${service.plan.layout.id} puts the unit ${unit}${repeated} there`,
      ...whyPart(part, service),
    ],
  };
}

function wroteOf(
  lines: WrittenLines | undefined,
  order: string,
): Pick<PathWriter, 'wrote' | 'lines'> {
  return lines
    ? { wrote: 'these lines', lines }
    : { wrote: `statements that define nothing, ${order}` };
}

function importWriters(ranges: (WrittenLines | undefined)[]): PathWriter[] {
  const first = Math.min(...ranges.flatMap(range => range?.first ?? []));
  if (!Number.isFinite(first) || first === 1) return [];
  return [
    {
      kind: 'computed',
      source: 'imports',
      because: ['imports are planned from what all units of the file use'],
      wrote: 'what stands above the first definition',
      lines: { first: 1, last: first - 1 },
    },
  ];
}
