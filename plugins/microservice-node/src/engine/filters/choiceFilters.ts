import { Meter } from '../runtime/Meter';
import { closestName } from '../suggestions';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { ValueTest, ValueTests, valueTests } from '../values/valueTests';
import { asList, asText } from './arguments';
import { attributeReader } from './attributes';
import { Filter, Filters } from './Filter';

function testNamed(name: Value | undefined, tests: ValueTests): ValueTest {
  const wanted = name === undefined ? 'truthy' : asText(name);
  const test = tests.get(wanted);
  if (test) return test;
  throw new TemplateFault(
    `there is no test '${wanted}'`,
    closestName(wanted, tests.keys()),
  );
}

/**
 * Keeps the items for which a test (`truthy` without a name) gives the wanted answer.
 *
 * @param tests - those that there are
 * @param itemsOf - reads the items of a value, and pays for them
 */
export function chooser(
  wanted: boolean,
  tests: ValueTests,
  itemsOf: (value: Value, meter: Meter) => Value[],
): Filter {
  return {
    parameters: ['test', 'argument'],
    apply(value, [name, argument], meter) {
      const test = testNamed(name, tests);
      return itemsOf(value, meter).filter(
        item => test.holds(item, argument, meter) === wanted,
      );
    },
  };
}

/** Keeps the items whose attribute passes a test; an attribute that is missing passes `defined`'s opposite only. */
function byAttribute(wanted: boolean): Filter {
  return {
    parameters: ['attribute', 'test', 'argument'],
    apply(value, [attribute, name, argument], meter) {
      const test = testNamed(name, valueTests);
      if (attribute === undefined)
        throw new TemplateFault('needs the name of an attribute');
      const attributeOf = attributeReader(attribute, meter);
      return asList(value, meter).filter(item => {
        const subject = attributeOf(item);
        const holds =
          (subject !== undefined || Boolean(test.takesMissing)) &&
          test.holds(subject, argument, meter);
        return holds === wanted;
      });
    },
  };
}

/** The value, or something else when it is missing; with `true` also when it is null, empty, 0 or false. */
const fallback: Filter = {
  parameters: ['default_value', 'boolean'],
  takesMissing: true,
  apply: (value: Value | undefined, [other, orFalsy]) => {
    if (orFalsy) return value || other;
    return value === undefined ? other : value;
  },
};

/** Filters that choose: items of a list, or a value. */
export const choiceFilters: Filters = new Map([
  ['select', chooser(true, valueTests, asList)],
  ['reject', chooser(false, valueTests, asList)],
  ['selectattr', byAttribute(true)],
  ['rejectattr', byAttribute(false)],
  ['default', fallback],
  ['d', fallback],
]);
