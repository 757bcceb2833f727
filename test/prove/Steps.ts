import { StepOutcome } from './Proof';

/** The steps of a case, as they are taken. */
export class Steps {
  readonly outcomes: StepOutcome[] = [];

  /**
   * Takes a step that makes something.
   *
   * @returns what it made; nothing where it failed
   */
  async take<T>(step: string, work: () => Promise<T>): Promise<T | undefined> {
    return this.record(step, work, () => undefined);
  }

  /** Takes a step that measures something, or finds nothing wrong. */
  async measure(
    step: string,
    work: () => Promise<string | undefined>,
  ): Promise<void> {
    await this.record(step, work, figure => figure);
  }

  private async record<T>(
    step: string,
    work: () => Promise<T>,
    figureOf: (made: T) => string | undefined,
  ): Promise<T | undefined> {
    try {
      const made = await work();
      this.outcomes.push({ step, result: 'passed', figure: figureOf(made) });
      return made;
    } catch (error) {
      const reason = (error as Error).message;
      this.outcomes.push({ step, result: 'failed', reason });
      return undefined;
    }
  }
}
