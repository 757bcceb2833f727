import { charactersPerStep, Meter } from './Meter';
import { Position, TemplateError } from '../TemplateError';

/** Collects the text of a template, a macro or a set block. */
export class Output {
  text = '';

  constructor(private readonly meter: Meter) {}

  /** Appends; throws a `TemplateError` when the output grows past its budget. */
  write(text: string, at: Position): void {
    this.meter.step(text.length / charactersPerStep, at);
    this.text += text;
    const limit = this.meter.budgets.output;
    if (this.text.length <= limit) return;
    throw new TemplateError(
      at,
      `the output is longer than the ${limit} characters that are allowed`,
    );
  }
}
