import { copyData } from './copyData';
import { Value } from './Value';

/**
 * Copies of what templates are given. Several renders may share them, since a template that changes lists takes no part and has
 * copies of its own: each object is then copied once, however many templates read it. Whoever shares them leaves the objects as
 * they are.
 *
 * @public
 */
export class CopiedValues {
  private readonly copies = new WeakMap<object, Value>();

  /**
   * @param name - how messages call the data
   * @throws TemplateFault when it is no plain JSON data
   */
  copyOf(data: unknown, name: string): Value {
    if (typeof data !== 'object' || data === null) return copyData(data, name);
    const known = this.copies.get(data);
    if (known !== undefined) return known;
    const copy = copyData(data, name);
    this.copies.set(data, copy);
    return copy;
  }
}
