import { JsonObject } from '@backstage/types';
import {
  CheckResult,
  Plan,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Dimension } from './Dimension';
import { planMatrix } from './planMatrix';
import { refusalFindings } from './refusalFindings';

const dimensions: Dimension[] = [
  {
    name: 'layout',
    promised: true,
    choices: [
      { name: 'flat', answers: { layout: 'flat' } },
      { name: 'deep', answers: { layout: 'deep' } },
    ],
  },
  {
    name: 'options.cache',
    promised: true,
    choices: [
      { name: '', answers: {} },
      { name: 'cache', answers: { options: ['cache'] } },
    ],
  },
  {
    name: 'options.queue',
    promised: true,
    choices: [
      { name: '', answers: {} },
      { name: 'queue', answers: { options: ['queue'] } },
      { name: 'log', answers: { options: ['log'] }, variant: true },
    ],
  },
];
const problem: Problem = {
  where: 'options',
  what: 'do not go together',
  fix: 'leave one out',
};

/** The matrix of the dimensions above, with a recipe that refuses some answers. */
function matrixRefusing(refuses: (answers: JsonObject) => boolean) {
  return planMatrix({
    recipe: 'shop',
    dimensions,
    base: { name: 'a', options: ['always'] },
    plan: (answers): CheckResult<Plan> =>
      refuses(answers)
        ? { result: 'invalid', problems: [problem] }
        : { result: 'ok', value: {} as Plan },
  });
}

const has = (answers: JsonObject, ...options: string[]) =>
  options.every(option => (answers.options as string[]).includes(option));

describe('planMatrix', () => {
  it('tries defaults, every choice of every layout, and pairs', () => {
    const { combinations } = matrixRefusing(() => false);
    expect(combinations.map(({ name, reason }) => `${name} ${reason}`)).toEqual(
      [
        'flat default',
        'flat+cache choice',
        'flat+queue choice',
        'flat+log variant',
        'deep default',
        'deep+cache choice',
        'deep+queue choice',
        'deep+log variant',
        'flat+cache+queue pair',
        'flat+cache+log pair',
      ],
    );
  });

  it('takes a variant for the choice that is refused by itself', () => {
    const { combinations } = matrixRefusing(answers => has(answers, 'queue'));
    expect(
      combinations
        .filter(({ layout }) => layout === 'flat')
        .map(({ name, reason }) => `${name} ${reason}`),
    ).toEqual([
      'flat default',
      'flat+cache choice',
      'flat+log choice',
      'flat+cache+log pair',
    ]);
  });

  it('adds what is chosen to what every service answers', () => {
    const { combinations } = matrixRefusing(() => false);
    const pair = combinations.find(({ name }) => name === 'flat+cache+queue');
    expect(pair?.answers).toEqual({
      name: 'a',
      layout: 'flat',
      options: ['always', 'cache', 'queue'],
    });
  });

  it('counts refusals, and pairs that are refused wherever they stand', () => {
    const { refused, refusedPairs, combinations } = matrixRefusing(answers =>
      has(answers, 'cache', 'queue'),
    );
    expect(refused).toEqual([]);
    expect(refusedPairs).toBe(1);
    expect(combinations.map(({ name }) => name)).not.toContain(
      'flat+cache+queue',
    );
  });
});

describe('refusalFindings', () => {
  const findingsOf = (refuses: (answers: JsonObject) => boolean) =>
    refusalFindings(matrixRefusing(refuses), dimensions).map(
      ({ what }) => what,
    );

  it('accepts a refusal of two choices together', () => {
    expect(findingsOf(answers => has(answers, 'cache', 'queue'))).toEqual([]);
  });

  it('finds a choice that is never taken', () => {
    expect(findingsOf(answers => has(answers, 'queue'))).toEqual([
      'offers queue and refuses it in every combination: options do not go together',
    ]);
  });

  it('accepts a choice that one layout refuses', () => {
    const refuses = (answers: JsonObject) =>
      answers.layout === 'deep' && has(answers, 'queue');
    expect(findingsOf(refuses)).toEqual([]);
  });

  it('finds a layout whose defaults are refused', () => {
    const refuses = (answers: JsonObject) =>
      answers.layout === 'deep' && !has(answers, 'queue');
    expect(findingsOf(refuses)).toEqual([
      'refuses its own defaults for deep: options do not go together',
    ]);
  });
});
