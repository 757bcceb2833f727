import fc from 'fast-check';

/** What may happen to a run, at one of its requests to GitHub. */
export const DISTURBANCES = [
  'refused',
  'lost',
  'dies before',
  'dies after',
  'freezes before',
  'freezes after',
  'cancelled before',
  'cancelled after',
] as const;

/** What happens to one run. */
export interface Disturbance {
  kind: (typeof DISTURBANCES)[number] | 'none';
  /** At which request, counted from the beginning of the run. */
  call: number;
  /** Whether the run finds nothing in its workspace, as a recovered one does. */
  emptyWorkspace: boolean;
}

/** What somebody else does meanwhile. */
export const STRANGERS = [
  'nobody',
  'takes the name',
  'pushes',
  'replaces',
] as const;

/** Everything that happens to one task before nothing disturbs it any more. */
export interface Schedule {
  runs: Disturbance[];
  stranger: (typeof STRANGERS)[number];
  /** After how many runs the stranger comes. */
  strangerAfter: number;
}

/** More requests than a run makes: some disturbances never happen. */
const MOST_CALLS = 28;

const disturbances: fc.Arbitrary<Disturbance> = fc.record({
  kind: fc.constantFrom(...DISTURBANCES),
  call: fc.integer({ min: 1, max: MOST_CALLS }),
  emptyWorkspace: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

const runsOf = (count: number) =>
  fc.array(disturbances, { minLength: count, maxLength: count });

/** Any schedule of up to three runs; most faults need two at most. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  runs: fc.oneof(
    { weight: 5, arbitrary: runsOf(1) },
    { weight: 4, arbitrary: runsOf(2) },
    { weight: 1, arbitrary: runsOf(3) },
  ),
  stranger: fc.oneof(
    { weight: 5, arbitrary: fc.constant('nobody' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...STRANGERS) },
  ),
  strangerAfter: fc.integer({ min: 0, max: 2 }),
});
