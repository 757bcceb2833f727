/** Where a value goes in. */
export type Target =
  /** Into good answers, at this path. */
  | { answer: string }
  /** Into good answers, at this path, where a platform team allows little. */
  | { answerUnderPolicy: string }
  /** As the id of the recipe. */
  | { recipe: true }
  /** As names of entities, one or several. */
  | { entities: true }
  /** As names of fields of one entity, one or several. */
  | { fields: true }
  /** As the definition of the field `title` of `Book`. */
  | { definition: true }
  /** As the whole domain model. */
  | { model: true }
  /** As the text of the file that the command line reads. */
  | { answersFile: true }
  /** Into the input of an action, at this path. */
  | { action: string; input: string }
  /** As files of a layer, by their path in it; see `Planted`. */
  | { layer: true }
  /** As the text of a template. */
  | { template: true }
  /** As an entry of a folder that the command line verifies. */
  | { folder: true };

/** Values of one class that go to one place and end in one way each. */
export interface BadInputs {
  /** Row of the catalogue of bad input. */
  number: number;
  title: string;
  into: Target;
  /** What the sentence names; by default the path in `into`. */
  field?: string;
  /** Each ends in one sentence that names the field and the fix. */
  refused?: readonly unknown[];
  /** Each is rendered, and every file can be read by its tools. */
  accepted?: readonly unknown[];
}

/** A class that does not apply before provisioning, and where it belongs. */
export interface Elsewhere {
  number: number;
  title: string;
  why: string;
}

/** What stands in a folder besides ordinary text. */
export type Planted =
  | string
  | { bytes: readonly number[] }
  | { link: string }
  | { pipe: true }
  | { mode: number; text: string };

/** Stands for a member that is not there. */
export const ABSENT = Symbol('absent');
