import { Meter } from '../runtime/Meter';
import { closestName } from '../suggestions';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { ValueTest, valueTests } from '../values/valueTests';
import { asList, asText } from './arguments';
import { attributeReader } from './attributes';
import { Filter, Filters } from './Filter';

function testNamed(name: Value | undefined): ValueTest {
  const wanted = name === undefined ? 'truthy' : asText(name);
  const test = valueTests.get(wanted);
  if (test) return test;
  throw new TemplateFault(
    `there is no test '${wanted}'`,
    closestName(wanted, valueTests.keys()),
  );
}

/** Keeps the items for which a test (`truthy` without a name) gives the wanted answer. */
function byTest(wanted: boolean): Filter {
  return {
    parameters: ['test', 'argument'],
    apply(value, [name, argument], meter) {
      const test = testNamed(name);
      return choose(
        value,
        meter,
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
      const test = testNamed(name);
      if (attribute === undefined)
        throw new TemplateFault('needs the name of an attribute');
      const attributeOf = attributeReader(attribute, meter);
      return choose(value, meter, item => {
        const subject = attributeOf(item);
        const holds =
          (subject !== undefined || Boolean(test.takesMissing)) &&
          test.holds(subject, argument, meter);
        return holds === wanted;
      });
    },
  };
}

function choose(
  value: Value,
  meter: Meter,
  isChosen: (item: Value) => boolean,
): Value[] {
  return asList(value, meter).filter(isChosen);
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
  ['select', byTest(true)],
  ['reject', byTest(false)],
  ['selectattr', byAttribute(true)],
  ['rejectattr', byAttribute(false)],
  ['default', fallback],
  ['d', fallback],
]);
