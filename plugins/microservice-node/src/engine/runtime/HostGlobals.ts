import { JsonValue } from '@backstage/types';
import { TemplateError, TemplateFault } from '../TemplateError';
import { copyData } from '../values/copyData';
import { CallArguments, TemplateFunction, Value } from '../values/Value';
import { callHost, HostFunction } from './callHost';
import { Meter } from './Meter';

/**
 * What the host gives to every template under a name: plain JSON data, or a function.
 *
 * @public
 */
export type TemplateGlobal = JsonValue | HostFunction;

/** The values and functions of the host. What a render is given under the same name wins. */
export class HostGlobals {
  private readonly values = new Map<string, Value>();
  private readonly functions = new Map<string, HostFunction>();

  /** Copies the data once. Throws a TemplateFault for a value that is no plain JSON data. */
  constructor(globals: Readonly<Record<string, TemplateGlobal>> = {}) {
    for (const [name, given] of Object.entries(globals)) {
      if (typeof given === 'function') this.functions.set(name, given);
      else this.values.set(name, copyData(given, name));
    }
  }

  get(name: string, meter: Meter): Value | undefined {
    const work = this.functions.get(name);
    return work ? callable(name, work, meter) : this.values.get(name);
  }

  names(): string[] {
    return [...this.values.keys(), ...this.functions.keys()];
  }
}

function callable(name: string, work: HostFunction, meter: Meter) {
  return new TemplateFunction(name, (args: CallArguments) => {
    const { positional, keywords, at } = args;
    if (keywords.size > 0)
      throw new TemplateError(at, `'${name}' takes no keyword arguments`);
    try {
      return callHost(work, positional, meter);
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      throw new TemplateError(
        at,
        `the function '${name}' fails: ${error.what}`,
      );
    }
  });
}
