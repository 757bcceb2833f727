import { End } from './bothActions';

/** A way in which the actions differ on purpose: one refuses what the other renders. */
export interface Difference {
  name: string;
  why: string;
  refusedBy: keyof BothRefusals;
  /** What the one that refuses says. */
  message: RegExp;
}

interface BothRefusals {
  theirs: End;
  ours: End;
}

/** Every difference on purpose that skeletons of public repositories show. */
export const differences: readonly Difference[] = [
  {
    name: 'more methods',
    why: 'texts have methods here that `fetch:template` has not, such as `replaceAll` and `padStart`; it refuses to render them',
    refusedBy: 'theirs',
    message: /\.replaceAll" resolved to undefined and cannot be called/,
  },
];

/** A reason for which neither action renders a skeleton. */
export interface SharedRefusal {
  name: string;
  why: string;
  /** What ours says. */
  message: RegExp;
}

/** Every reason for which both actions refuse a skeleton of these repositories. */
export const sharedRefusals: readonly SharedRefusal[] = [
  {
    name: 'no folder',
    why: 'the step names a folder that is not in the repository, or that is elsewhere',
    message: /no folder|does not exist|is in none of the/,
  },
  {
    name: 'outside',
    why: 'read from disk, a step may not leave the folder of its template',
    message: /is not allowed/,
  },
  {
    name: 'missing value',
    why: 'the skeleton calls a method of a value that its form does not ask for',
    message: /has no value|is no macro, function or allowed method/,
  },
  {
    name: 'own filters',
    why: 'the skeleton uses filters that its own portal adds',
    message: /there is no filter/,
  },
];
