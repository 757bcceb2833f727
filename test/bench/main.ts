import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../scripts/dev/paths.mjs';
import { contestants } from './contestants/contestants';
import { effortFor } from './measure/effort';
import { mediansOf } from './measure/medians';
import { measureRounds, Race } from './measure/measureRounds';
import { skeletonKinds } from './skeletons/SkeletonKind';

/** Measures once and records nothing. */
export async function main(words: string[]): Promise<number> {
  const race = readRace(words);
  if (!race) {
    console.error(usage());
    return 2;
  }
  const directory = join(dataDirectory, 'bench/work');
  mkdirSync(directory, { recursive: true });
  const rounds = await measureRounds(race, directory);
  for (const { id } of race.contestants) {
    const medians = mediansOf(rounds, id);
    if (medians) console.log(id.padEnd(15), describe(medians));
  }
  return 0;
}

function readRace([skeleton, ids = '', rounds = '']: string[]) {
  const kind = skeletonKinds.find(({ id }) => id === skeleton);
  const wanted = contestants.filter(
    ({ id }) => !ids || ids.split(',').includes(id),
  );
  if (!kind || !wanted.length) return undefined;
  const effort = effortFor(kind.id);
  if (Number(rounds))
    Object.assign(effort, { rounds: +rounds, peerRounds: +rounds });
  return { kind, contestants: wanted, effort } satisfies Race;
}

function describe({ overFloor, rounds, ...medians }: object & any): string {
  const figures = { ...medians, ...renamed(overFloor) };
  return Object.entries<number | undefined>(figures)
    .filter(([, figure]) => figure !== undefined)
    .map(([name, figure]) => `${name} ${figure!.toFixed(figure! < 20 ? 2 : 0)}`)
    .join('  ');
}

function renamed(overFloor: Record<string, number>) {
  return Object.fromEntries(
    Object.entries(overFloor).map(([name, ratio]) => [`${name}/floor`, ratio]),
  );
}

function usage(): string {
  const names = (list: readonly { id: string }[]) =>
    list.map(({ id }) => id).join(', ');
  return [
    'node test/bench/run.mjs <skeleton> [<contestants, with commas>] [<rounds>]',
    `skeletons: ${names(skeletonKinds)}`,
    `contestants: ${names(contestants)}`,
  ].join('\n');
}
