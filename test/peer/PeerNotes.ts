/** What came of one assertion of the peer's tests. */
export interface PeerFinding {
  /** The file of the test, such as `compiler.js`. */
  file: string;
  /** The titles around the test and its own. */
  test: string;
  /** The template that was rendered, or which expectation of the test it is. */
  about: string;
  /** Why it does not hold; nothing where it does. */
  failure?: string;
}

/** Takes down what comes of the assertions of one test after the other. */
export class PeerNotes {
  readonly findings: PeerFinding[] = [];
  private current = { file: '', test: '' };
  private expectations = 0;
  private before = 0;

  begin(file: string, test: string): void {
    this.current = { file, test };
    this.expectations = 0;
    this.before = this.findings.length;
  }

  /** Takes an assertion down, and lets the test carry on whatever comes of it. */
  assert(about: string, check: () => void): void {
    try {
      check();
      this.findings.push({ ...this.current, about });
    } catch (error) {
      this.fail(about, error);
    }
  }

  /** Takes down an assertion that no template is named for. */
  assertNext(check: () => void): void {
    this.expectations += 1;
    this.assert(`expectation ${this.expectations}`, check);
  }

  fail(about: string, error: unknown): void {
    const failure = error instanceof Error ? error.message : String(error);
    this.findings.push({ ...this.current, about, failure });
  }

  /** Takes down the test itself, where it came to its end and none of its assertions was taken down. */
  end(): void {
    if (this.findings.length === this.before)
      this.findings.push({ ...this.current, about: 'the test' });
  }
}
