import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtPackages } from '../builtPackages';
import { Contestant } from '../contestants/Contestant';
import { peerTools } from '../peers/peerTools';
import { SkeletonKind } from '../skeletons/SkeletonKind';
import { writeSkeleton } from '../skeletons/writeSkeleton';
import { Effort } from './effort';
import { Round } from './Measurement';
import { Course, measureOnce } from './measureOnce';
import { treeDigest } from './treeDigest';

/** What is measured. */
export interface Race {
  kind: SkeletonKind;
  contestants: readonly Contestant[];
  effort: Effort;
}

/**
 * Measures contestants side by side: in each round every one once, and each round begins with another one, so that what the
 * machine does meanwhile meets all of them.
 *
 * @param directory - a folder to work in, on the disk that is measured
 * @throws when two of them do not write the same bytes
 */
export async function measureRounds(
  race: Race,
  directory: string,
): Promise<Round[]> {
  const course = await prepareCourse(race, directory);
  const digests = new Map<string, string>();
  const rounds: Round[] = [];
  for (let index = 0; index < race.effort.rounds; index++) {
    const round: Round = {};
    for (const contestant of inTurn(race, index)) {
      const look = (tree: string) => {
        if (!digests.has(contestant.id) && !contestant.rendersNothing)
          digests.set(contestant.id, treeDigest(tree));
      };
      round[contestant.id] = await measureOnce(contestant, course, look);
    }
    assertSameTrees(digests);
    rounds.push(round);
  }
  rmSync(course.skeletons, { recursive: true });
  return rounds;
}

async function prepareCourse(
  { kind, contestants, effort }: Race,
  directory: string,
): Promise<Course> {
  const course = {
    skeletons: join(directory, 'skeletons'),
    targets: join(directory, 'targets'),
    packages: await builtPackages(),
    tools: await peerTools(),
    passes: effort.passes,
  };
  mkdirSync(course.targets, { recursive: true });
  rmSync(course.skeletons, { recursive: true, force: true });
  for (const language of new Set(contestants.map(each => each.language)))
    writeSkeleton(kind, language, join(course.skeletons, language));
  return course;
}

/** Who takes part in a round, in the order of this round. */
function inTurn(
  { kind, contestants, effort }: Race,
  round: number,
): Contestant[] {
  const present = contestants.filter(
    ({ isPeer, mostFiles = Infinity }) =>
      kind.files <= mostFiles && (!isPeer || round < effort.peerRounds),
  );
  const first = round % present.length;
  return [...present.slice(first), ...present.slice(0, first)];
}

function assertSameTrees(digests: ReadonlyMap<string, string>): void {
  const [[first, expected] = ['', '']] = digests;
  for (const [id, digest] of digests) {
    if (digest !== expected)
      throw new Error(
        `${id} writes other bytes than ${first}; compare their trees by measuring the two alone.`,
      );
  }
}
