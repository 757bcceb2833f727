/** Just before an effect is sent, or just after its answer came and before anybody heard of it. */
export type Moment = 'before' | 'after';

/** One effect of a task: the second `update operation`. */
export interface Effect {
  /** See `effectNames`. */
  effect: string;
  /** Counted from 1 among the effects of the same name that the task has. */
  nth: number;
}

/** One place in the work of a task. */
export interface Point extends Effect {
  moment: Moment;
}

/** Asks a replica to watch the task that makes a service. */
export interface Order {
  service: string;
  /** Where the task is held until the replica is told to release it; nowhere where it is absent. */
  point?: Point;
}

/** What a replica tells of a task: an effect that begins, or the point at which the task is held. */
export type Sighting = { service: string } & (Effect | Point);

/** What is said to a replica. */
export type Command = { watch: Order[] } | { release: string };
