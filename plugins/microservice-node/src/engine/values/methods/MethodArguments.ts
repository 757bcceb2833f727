import { Meter } from '../../runtime/Meter';
import { TemplateFault } from '../../TemplateError';
import { kindOf, Value } from '../Value';

/** A method of a text, a list or a number. */
export type Method<Target> = (
  target: Target,
  args: MethodArguments,
) => Value | undefined;

/** The arguments of one call of a method, read by what they must be. */
export class MethodArguments {
  constructor(
    readonly method: string,
    readonly values: readonly (Value | undefined)[],
    readonly meter: Meter,
  ) {}

  /** An argument that must be a text; numbers count as their digits. */
  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw this.wrong(index, 'a text');
  }

  /** An argument that must be a number. */
  number(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number') return value;
    throw this.wrong(index, 'a number');
  }

  /** An argument that may be anything but missing. */
  value(index: number): Value {
    const value = this.values[index];
    if (value === undefined) throw this.wrong(index, 'a value');
    return value;
  }

  optionalText(index: number): string | undefined {
    return index < this.values.length ? this.text(index) : undefined;
  }

  optionalNumber(index: number): number | undefined {
    return index < this.values.length ? this.number(index) : undefined;
  }

  private wrong(index: number, wanted: string): TemplateFault {
    const given = kindOf(this.values[index]);
    return new TemplateFault(
      `argument ${index + 1} of '${
        this.method
      }' must be ${wanted}, not ${given}`,
    );
  }
}
