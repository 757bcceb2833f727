import type { CaseResult } from './runCase';

/** What a run found, for people: each broken case in a few lines, and a line of numbers. */
export function reportLines(results: CaseResult[], seed: string): string[] {
  const broken = results.filter(({ end }) => end === 'broken');
  const left = results.filter(({ end }) => end === 'not asked');
  const held = results.length - broken.length - left.length;
  return [
    ...broken.flatMap(brokenLines),
    ...left.map(({ id, faults }) => `not asked: ${id} (${faults[0]})`),
    `${held} cases held, ${broken.length} broken, ${left.length} not asked; seed ${seed}`,
  ];
}

function brokenLines({ id, says, faults, request, answer }: CaseResult) {
  return [
    `BROKEN ${id}: ${says}`,
    ...(request ? [`  asked    ${request}`] : []),
    ...faults.slice(0, 6).map(fault => `  fault    ${fault}`),
    ...(answer ? [`  answered ${answer}`] : []),
    '',
  ];
}
