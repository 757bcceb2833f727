import {
  ENDED_STATES,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import { FieldRule, parseFields, text } from './fieldRules';

/**
 * The fence under which a run speaks.
 *
 * @internal
 */
export const fenceRule: FieldRule = {
  accepts: value => Number.isSafeInteger(value) && Number(value) > 0,
  expectation: 'a positive whole number',
  required: true,
};

const ENDING_RULES: Record<keyof OperationEnding, FieldRule> = {
  state: {
    accepts: value => ENDED_STATES.some(state => state === value),
    expectation: `one of ${ENDED_STATES.join(', ')}`,
    required: true,
  },
  reason: text(/^[^]{1,4000}$/, 'a text of at most 4000 characters'),
  waitUntil: text(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/,
    'a time in ISO 8601 and UTC',
  ),
};

/**
 * The fence in a request's body. Throws an `InputError` that names the field at fault.
 *
 * @internal
 */
export function parseFence(body: unknown): { fence: number } {
  return parseFields<{ fence: number }>(body, { fence: fenceRule });
}

/**
 * The end of a lease in a request's body. Throws an `InputError` that names the field at fault.
 *
 * @internal
 */
export function parseRelease(body: unknown): {
  fence: number;
  ending?: OperationEnding;
} {
  const { fence, ending } = parseFields<{ fence: number; ending?: unknown }>(
    body,
    {
      fence: fenceRule,
      ending: { accepts: () => true, expectation: 'an ending' },
    },
  );
  if (ending === undefined) return { fence };
  return {
    fence,
    ending: parseFields<OperationEnding>(ending, ENDING_RULES),
  };
}
