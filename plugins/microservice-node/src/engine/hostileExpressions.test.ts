import {
  hostileExpressions,
  textPositions,
} from './__testUtils__/hostileExpressions';
import { TemplateEngine } from './TemplateEngine';
import { TemplateError } from './TemplateError';

const values = { data: { own: 'data' }, words: ['b', 'a'] };
/** What of the host a text could show. */
const traces = /ran|function|native code|\[object|uid=/;

describe.each([
  ['our own layers', true],
  ['skeletons of fetch:template', false],
])('in the dialect of %s', (_, strict) => {
  const asked: string[] = [];
  const engine = new TemplateEngine({
    dialect: { strict },
    loader: {
      load: name => {
        asked.push(name);
        return undefined;
      },
    },
  });

  /** The text that a template makes; none where it ends in an error of ours, and any other error is thrown on. */
  function shown(text: string): string {
    try {
      return engine.render({ name: 'hostile.njk', text }, values);
    } catch (error) {
      if (error instanceof TemplateError) return '';
      throw error;
    }
  }

  it.each(textPositions)(
    `${hostileExpressions.length} ways to the host lead nowhere from $title`,
    ({ place }) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const reached = hostileExpressions.filter(expression =>
        traces.test(shown(place(expression))),
      );
      expect(reached).toEqual([]);
      expect(globalThis).not.toHaveProperty('ran');
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect(asked).toEqual([]);
    },
  );
});
