/** Just before an effect is sent, or just after its answer came and before anybody heard of it. */
export type Moment = 'before' | 'after';

/** One place in the work of a task: the second `PUT /repos/acme/{name}/environments/staging`, before it is sent. */
export interface Point {
  /** What happens there, see `effectNames`. */
  effect: string;
  /** Counted from 1 among effects of the same name. */
  nth: number;
  moment: Moment;
}

/** What a replica is asked to do to itself when a task reaches a point. */
export interface Order {
  /** Only effects on this repository count. */
  repository: string;
  /** Where; without a point every effect is only told. */
  point?: Point;
  /** `SIGKILL` ends the process as `kill -9` does, `SIGSTOP` freezes it until somebody wakes it. */
  signal?: 'SIGKILL' | 'SIGSTOP';
}

/** What a replica tells about itself: each effect as it begins. */
export interface Sighting {
  effect: string;
  nth: number;
}
