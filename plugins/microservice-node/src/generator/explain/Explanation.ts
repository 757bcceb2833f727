/** Lines of a file, counted from 1, both included. @public */
export interface WrittenLines {
  first: number;
  last: number;
}

/** One source of a file, why it takes part, and what it wrote. @public */
export interface PathWriter {
  kind: 'file' | 'unit' | 'slot entry' | 'computed' | 'record';
  /** Where it stands in the library: `stack/fastapi/units/model.njk`, `layers/option/kubernetes/layer.yaml:12:5`. */
  source: string;
  /** The layer or overlay that brings it: `option/kubernetes#python`. */
  part?: string;
  /** From the source outwards to the recipe or the answer that is the cause, a sentence each. */
  because: string[];
  /** What it wrote, as a part of a sentence. */
  wrote: string;
  /** In a file that several sources merge into: the members that are its own, or that it agrees on. */
  members?: string[];
  /** In a file made of units: found by definitions after formatting, so that comments between two units may be counted to the wrong one. */
  lines?: WrittenLines;
}

/** Something that would write a path with other answers. @public */
export interface PathCandidate {
  source: string;
  part: string;
  /** Why it does not. */
  because: string[];
}

/** Why a file is in a service and who wrote it, or why it is not there. @public */
export type PathExplanation =
  | { result: 'present'; path: string; writers: PathWriter[] }
  | {
      result: 'absent';
      path: string;
      candidates: PathCandidate[];
      /** Files of the service with a similar path, the most similar first. */
      closest: string[];
    };
