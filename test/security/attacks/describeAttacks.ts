import type { AttackReport } from './confined/AttackRun';

/** The renders by family and position, as lines for people. */
export function describeAttacks(report: AttackReport): string {
  const { renders, payloads, objectsWatched, successes } = report;
  const lines = Object.entries(renders).flatMap(([family, byPosition]) => {
    const cells = Object.entries(byPosition);
    const counts = cells.map(([position, count]) => `${position} ${count}`);
    return [`  ${family.padEnd(28)}${counts.join(' · ')}`];
  });
  const total = totalOf(renders);
  return [
    `${payloads} payloads, renders by position:`,
    ...lines,
    `${total} renders with ${objectsWatched} shared objects watched: ${successes.length} reached anything.`,
  ].join('\n');
}

/** How often something was rendered. */
export function totalOf(renders: AttackReport['renders']): number {
  return Object.values(renders)
    .flatMap(byPosition => Object.values(byPosition))
    .reduce((sum, count) => sum + count, 0);
}
