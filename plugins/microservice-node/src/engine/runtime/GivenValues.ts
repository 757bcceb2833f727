import { JsonObject } from '@backstage/types';
import { CopiedValues } from '../values/CopiedValues';
import { Value } from '../values/Value';

/** Where a template looks for names that are not its own. */
export interface Names {
  get(name: string): Value | undefined;
  names(): string[];
}

/**
 * The values that a render is given. Each is checked and copied when a template first asks for it, since most templates
 * read few of the many values that all of them get.
 */
export class GivenValues implements Names {
  private readonly copies = new Map<string, Value>();

  constructor(
    private readonly values: JsonObject,
    private readonly outer: Names,
    private readonly shared = new CopiedValues(),
  ) {}

  /**
   * Gives the copy of a value, or what is known by the name further out.
   *
   * @throws TemplateFault when the value is no plain JSON data
   */
  get(name: string): Value | undefined {
    const known = this.copies.get(name);
    if (known !== undefined) return known;
    const given = Object.hasOwn(this.values, name)
      ? this.values[name]
      : undefined;
    if (given === undefined) return this.outer.get(name);
    const copy = this.shared.copyOf(given, name);
    this.copies.set(name, copy);
    return copy;
  }

  names(): string[] {
    return [...Object.keys(this.values), ...this.outer.names()];
  }
}
