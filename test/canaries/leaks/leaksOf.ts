import { binaryWritings, writings } from '../scan/writings';
import { Canary } from '../secrets/Canary';
import { makeCanaries } from '../secrets/makeCanaries';

/** A canary that is let out on purpose. */
export interface Leak {
  /** Its id says where and how: `log as base64/pem`. */
  canary: Canary;
  /** As it is written there. */
  written: Buffer;
}

/** Places that hold nothing but texts; the last ones are in a browser. */
const textPlaces = [
  'log',
  'audit log',
  'task events',
  'tasks with outputs and checkpoints',
  'answers to dry runs',
  'operations',
  "GitHub's records",
  'catalog entities',
  'metrics',
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'history'],
  ...['address', 'fields', 'document'],
];

/** A large one leaves the same traces as a short one, and some places refuse it. */
const isSmall = ({ id }: Canary) => !id.endsWith('/large');

/**
 * What is to be let out in a place: canaries of every form but the large one, each in every encoding that the place can hold.
 * The same seed gives the same ones, on whichever side of a process they are asked for.
 */
export function leaksOf(seed: string, place: string): Leak[] {
  return Object.entries(writings)
    .filter(
      ([name]) => !textPlaces.includes(place) || !binaryWritings.includes(name),
    )
    .flatMap(([name, write]) =>
      makeCanaries(seed, `${place} as ${name}`)
        .filter(isSmall)
        .map(canary => ({ canary, written: write(canary.value) })),
    );
}

/** All of them, one after the other. */
export function together(leaks: Leak[]): Buffer {
  return Buffer.concat(
    leaks.flatMap(({ written }) => [written, Buffer.from('\n')]),
  );
}

/** Each as a text. */
export function texts(leaks: Leak[]): string[] {
  return leaks.map(({ written }) => written.toString());
}
