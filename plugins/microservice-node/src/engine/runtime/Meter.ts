import { Position, TemplateError, TemplateFault } from '../TemplateError';

/**
 * How much one render may use. Every limit is an error when it is passed, never a silent cut.
 *
 * @public
 */
export interface Budgets {
  /** Work: statements, expression nodes, loop rounds, list items and every sixteenth character that a filter touches. */
  steps: number;
  /** Characters of the output, and of any single text on the way there. */
  output: number;
  /** Numbers that one `range` may yield. */
  range: number;
  /** Macros, includes, imports and blocks that are open at once. */
  depth: number;
  /** Characters of one template. */
  template: number;
}

/** Room for any sensible skeleton; a hostile one reaches the end of its steps in well under a second. */
export const defaultBudgets: Budgets = {
  steps: 2_000_000,
  output: 8 * 1024 * 1024,
  range: 100_000,
  depth: 100,
  template: 1024 * 1024,
};

/** Long texts cost time too: this many characters count as one step. */
export const charactersPerStep = 16;
/** Looking at every character by itself takes longer than copying the whole text. */
const visitsPerStep = 4;

/** Counts what one render has used. */
export class Meter {
  private steps = 0;
  /** What is open, outermost first: nothing is taken away when an error ends the render. */
  private readonly opened: Position[] = [];

  /**
   * @param budgets - the limits
   * @param lastPlace - where work was done last; the start of the template at first
   */
  constructor(readonly budgets: Budgets, public lastPlace: Position) {}

  /** Pays for the node at a known place; throws a `TemplateError` when the steps are used up. */
  step(weight: number, at: Position): void {
    this.steps += weight;
    this.lastPlace = at;
    if (this.stepsAreUsedUp()) throw new TemplateError(at, this.stepsUsedUp());
  }

  /** Pays for `amount` items of work inside a filter, a method or an operator; throws a `TemplateFault`. */
  charge(amount: number): void {
    this.steps += amount;
    if (this.stepsAreUsedUp()) throw new TemplateFault(this.stepsUsedUp());
  }

  /** Pays for reading or making a text of `length` characters, before it is made; throws a `TemplateFault`. */
  chargeText(length: number): void {
    if (!(length <= this.budgets.output)) {
      throw new TemplateFault(
        `a text of ${length} characters is longer than the ${this.budgets.output} that are allowed`,
      );
    }
    this.charge(length / charactersPerStep);
  }

  /** Pays for work that looks at each of `length` characters by itself, before it is done; throws a `TemplateFault`. */
  chargeVisits(length: number): void {
    this.charge(length / visitsPerStep);
  }

  /** Opens a macro, an include, an import or a block, which stands at a place; every `enter` needs its `leave`. */
  enter(at: Position): void {
    this.opened.push(at);
    if (this.opened.length > this.budgets.depth) {
      throw new TemplateError(
        at,
        `macros, includes and blocks are nested more than ${this.budgets.depth} deep`,
      );
    }
  }

  leave(): void {
    this.opened.pop();
  }

  /** The calls, includes, imports and blocks that are open, outermost first. */
  get calls(): readonly Position[] {
    return this.opened;
  }

  /** Also true once an amount was no number: compared the other way round, nothing would ever be too much again. */
  private stepsAreUsedUp(): boolean {
    return !(this.steps <= this.budgets.steps);
  }

  private stepsUsedUp(): string {
    return `the template does more than ${this.budgets.steps} steps of work; it loops too often or over too much`;
  }
}
