/** Stands for the text of a template that did not render, where a test reads the text later. */
export class FailedRendering {
  constructor(readonly error: Error) {}

  toString(): string {
    return `the error: ${this.error.message}`;
  }
}
