import { PlacedFile } from '../../renderer';
import { ExplainedService } from './ExplainedService';
import { unitWriters } from './unitWriters';
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
  const { files, computed, tree } = service.rendering;
  const sources = tree.files.find(file => file.path === path)?.from ?? [];
  const writers = [
    ...files
      // A template that had nothing to say wrote nothing.
      .filter(
        ({ target, source }) => target === path && sources.includes(source),
      )
      .flatMap(file => wholeFileWriters(file, service)),
    ...unitWriters(path, service),
    ...(computed.includes(path) ? [packageWriter(path, service)] : []),
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

function packageWriter(
  path: string,
  { plan, rendering }: ExplainedService,
): PathWriter {
  const file = rendering.tree.files.find(each => each.path === path)!;
  return {
    kind: 'computed',
    source: `layout ${plan.layout.id}`,
    because: ['every folder with modules is a package'],
    wrote: file.content.length
      ? 'everything, from what the modules of the folder define'
      : 'an empty file',
  };
}
