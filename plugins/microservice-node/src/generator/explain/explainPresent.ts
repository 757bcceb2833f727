import { linesOfUnits, PlacedFile, RenderedUnit } from '../../renderer';
import { ExplainedService, layersOf } from './ExplainedService';
import { PathWriter } from './Explanation';
import { slotWriters } from './slotWriters';
import { whyPart } from './whyPart';

const RECORD: PathWriter = {
  kind: 'record',
  source: 'microservice-scaffolder',
  because: ['every service remembers how it was made'],
  wrote: 'everything',
};

/**
 * Everyone who wrote a file of a service, and what.
 *
 * @internal
 */
export function explainPresent(
  path: string,
  service: ExplainedService,
): PathWriter[] {
  const { files, units, computed } = service.rendering;
  const writers = [
    ...files
      .filter(({ target }) => target === path)
      .flatMap(file => wholeFileWriters(file, service)),
    ...unitWriters(
      path,
      units.filter(unit => unit.path === path && unit.text.trim() !== ''),
      service,
    ),
    ...(computed.includes(path) ? [computedWriter(service)] : []),
  ];
  return writers.length ? writers : [RECORD];
}

function wholeFileWriters(
  file: PlacedFile,
  service: ExplainedService,
): PathWriter[] {
  const { shared } = service.rendering;
  const merged = shared.find(({ path }) => path === file.target);
  const entries = slotWriters(file, service);
  const members = merged?.members
    .filter(({ from }) => from.includes(file.source))
    .map(({ member }) => member);
  return [
    {
      kind: 'file',
      source: file.source,
      part: file.part,
      because: [...whyPath(file, service), ...whyPart(file.part, service)],
      wrote: wroteOf(Boolean(merged), entries.length > 0),
      ...(members ? { members } : {}),
    },
    ...entries,
  ];
}

function wroteOf(merged: boolean, hasEntries: boolean): string {
  const whole = merged ? 'these members' : 'everything';
  return hasEntries ? `${whole}, with the entries of slots below` : whole;
}

/** Why a file stands where it does, for a path that layout or conventions decide. */
function whyPath(file: PlacedFile, { plan }: ExplainedService): string[] {
  const plain = file.path.replace(/\.njk$/, '');
  if (plain === file.target) return [];
  const conventions = [...plain.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) =>
      `${name} is ${plan.conventions[name as keyof typeof plan.conventions]}`,
  );
  return conventions.length
    ? [`its path follows the conventions: ${conventions.join(', ')}`]
    : [`the layout ${plan.layout.id} moves ${plain} to ${file.target}`];
}

function unitWriters(
  path: string,
  units: RenderedUnit[],
  service: ExplainedService,
): PathWriter[] {
  if (!units.length) return [];
  const { plan, rendering } = service;
  const file = rendering.tree.files.find(each => each.path === path)!;
  const ranges = linesOfUnits(
    Buffer.from(file.content).toString(),
    units.map(({ text }) => text),
  );
  return units.map((unit, index) => {
    const part = layersOf(service).find(({ id }) =>
      unit.source.startsWith(`${id}/`),
    )!.id;
    const item = unit.item ? ` for ${unit.item.name}` : '';
    return {
      kind: 'unit',
      source: unit.source,
      part,
      because: [
        `the layout ${plan.layout.id} puts the unit ${unit.unit}${item} there`,
        ...whyPart(part, service),
      ],
      wrote: ranges[index]
        ? 'these lines'
        : `statements without a name, part ${index + 1} of ${units.length}`,
      ...(ranges[index] ? { lines: ranges[index] } : {}),
    };
  });
}

function computedWriter({ plan }: ExplainedService): PathWriter {
  return {
    kind: 'computed',
    source: `layout ${plan.layout.id}`,
    because: ['every folder with modules is a package'],
    wrote: 'everything, from what the modules of the folder define',
  };
}
