import { JsonValue } from '@backstage/types';
import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { Dictionary, isDictionary, TemplateFunction, Value } from './Value';

const deepest = 100;
/** Visiting, checking and printing an item takes about as long as this many statements. */
const stepsPerItem = 3;

class DataWalk {
  private characters = 0;

  constructor(private readonly meter: Meter, private readonly indent: number) {}

  visit(value: Value, depth: number): void {
    if (depth > deepest)
      throw new TemplateFault(`the data is nested more than ${deepest} deep`);
    this.meter.charge(stepsPerItem);
    this.print(2 + depth * this.indent);
    if (typeof value === 'string') this.visitText(value);
    if (value instanceof TemplateFunction)
      throw new TemplateFault(`'${value.name}' is a macro and no data`);
    if (Array.isArray(value))
      value.forEach(item => this.visit(item, depth + 1));
    else if (isDictionary(value)) this.visitEntries(value, depth);
  }

  private visitEntries(dictionary: Dictionary, depth: number): void {
    for (const [key, item] of Object.entries(dictionary)) {
      this.visitText(key);
      this.visit(item, depth + 1);
    }
  }

  private visitText(text: string): void {
    this.meter.chargeText(text.length);
    this.meter.chargeVisits(text.length);
    for (let index = 0; index < text.length; index += 1)
      this.print(spellingLength(text.charCodeAt(index)));
  }

  private print(characters: number): void {
    this.characters += characters;
    const { output } = this.meter.budgets;
    if (this.characters <= output) return;
    throw new TemplateFault(
      `the data is longer than the ${output} characters that are allowed`,
    );
  }
}

/** How many characters the longest encoder may need for one: `\u0000`. */
function spellingLength(code: number): number {
  if (code < 0x20 || code > 0x7e) return 6;
  return code === 0x22 || code === 0x5c ? 2 : 1;
}

/**
 * Checks that a value is data all the way down before an encoder or a filter of the host walks it, and pays for the walk:
 * a template can build a value that is small in memory and endless to print.
 *
 * @param indent - blanks that stand before an item for each level around it, where it is to be printed so
 * @throws TemplateFault for a macro inside, for data nested too deeply, when the budget ends, and for data whose text would
 *   be longer than a text may be
 */
export function plainData(value: Value, meter: Meter, indent = 0): JsonValue {
  new DataWalk(meter, indent).visit(value, 0);
  return value as JsonValue;
}
