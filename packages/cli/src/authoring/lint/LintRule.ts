import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Severity } from './Finding';
import { LibrarySubject } from './subject/LibrarySubject';
import { TemplatesFolder } from './subject/TemplatesFolder';

interface RuleFacts {
  /** Stable id: `undeclared-value`. */
  id: string;
  /** What the rule promises about templates without findings, as a sentence. */
  promise: string;
  severity: Severity;
}

/** A rule that looks at files alone, and so also works where manifests are broken. */
export interface FolderRule extends RuleFacts {
  check(folder: TemplatesFolder): Problem[] | Promise<Problem[]>;
}

/** A rule that needs every manifest to be readable. */
export interface LibraryRule extends RuleFacts {
  check(subject: LibrarySubject): Problem[];
}
