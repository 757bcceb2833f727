import { bombs, escapes } from './__testUtils__/hostileTemplates';
import { TemplateEngine } from './TemplateEngine';
import { TemplateError } from './TemplateError';

const circular: Readonly<Record<string, string>> = {
  'self.njk': '{% include "self.njk" %}',
  'importing.njk': '{% import "importing.njk" as me %}',
  'extending.njk': '{% extends "extending.njk" %}',
};
const values = { data: { own: 'data' }, words: ['b', 'a'] };
const traces = /ran|function|native code|\[object|secret|root:/;

describe('TemplateEngine.render', () => {
  const asked: string[] = [];
  const engine = new TemplateEngine({
    loader: {
      load(name) {
        asked.push(name);
        return Object.hasOwn(circular, name)
          ? { name, text: circular[name] }
          : undefined;
      },
    },
  });

  /** What a template shows, and the error it ends in; an error that is none of ours is thrown on. */
  function outcome(text: string): { shown: string; error?: TemplateError } {
    try {
      return { shown: engine.render({ name: 'hostile.njk', text }, values) };
    } catch (error) {
      if (error instanceof TemplateError) return { shown: '', error };
      throw error;
    }
  }

  it.each(escapes)('neither runs nor shows anything of the host: %s', text => {
    expect(outcome(text).shown).not.toMatch(traces);
    expect(globalThis).not.toHaveProperty('ran');
    expect({}).not.toHaveProperty('ran');
  });

  it('asks the loader for no name that leaves the library', () => {
    escapes.forEach(outcome);
    expect(asked.filter(name => /^\/|\.\.|:|\\|\0/.test(name))).toEqual([]);
  });

  it.each(bombs)('ends %s with an error, soon', (_, text) => {
    const start = performance.now();
    expect(outcome(text).error).toBeInstanceOf(TemplateError);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
