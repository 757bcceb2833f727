/** Something that a kind of file in a rendered service has to pass. */
export interface DeliveryCheck {
  /** As a row of a table: `scripts`. */
  name: string;
  /** Which of the service's files it looks at; it does not run where there are none. */
  concerns(path: string, files: readonly string[]): boolean;
  /**
   * Looks at the files.
   *
   * @returns each problem; nothing where all is well
   * @throws when it could not look: a program is missing or did not start
   */
  problems(subject: DeliverySubject): Promise<string[]>;
}

/** A rendered service, as a check sees it. */
export interface DeliverySubject {
  folder: string;
  /** Paths of the files that the check is about. */
  files: string[];
}
