import {
  checkAnswers,
  formatProblem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { HOSTILE_REFERENCES } from './__testUtils__/hostileReferences';
import { resolveText } from './__testUtils__/resolveText';
import { parseReference } from './parseReference';

/** Everything is open, so that only the grammar stands in the way. */
const everything = ['env:**', 'file:**', 'vault:**', 'organisation:**'].map(
  from => ({ from }),
);

describe('hostile references', () => {
  it('are at least 40', () => {
    expect(HOSTILE_REFERENCES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE_REFERENCES.map(from => [from.slice(0, 60), from]))(
    'refuses %j without repeating it, whatever the list allows',
    async (_shown, from) => {
      const environment = { CANARY: 'x', HOME: 'x', '*': 'x' };
      const text = await resolveText(from, {
        settings: { allow: everything },
        environment,
      });
      expect(text).toMatch(
        /^refused secrets\[0\]\.from: (is no reference to a secret|begins like a reference to '[a-z]+:' and is none); write /,
      );
      expect(text.toLowerCase()).not.toContain('canary');
    },
  );
});

describe('answers with a hostile reference', () => {
  it.each(HOSTILE_REFERENCES.map(from => [from.slice(0, 60), from]))(
    'are refused for %j, which is not repeated',
    (_shown, from) => {
      const answers = { secrets: [{ name: 'TOKEN', from }] };
      const check = checkAnswers(answers, { recipe: {} as never });
      const problems = check.result === 'ok' ? [] : check.problems;
      const texts = problems.map(formatProblem).join('\n').toLowerCase();
      expect(texts).toMatch(/^secrets\.0\.from: /m);
      expect(texts).not.toContain('canary');
    },
  );
});

describe('parseReference', () => {
  it.each([
    ['form:registryToken', { source: 'form', key: 'registryToken' }],
    ['env:CI_TOKEN', { source: 'env', key: 'CI_TOKEN' }],
    ['file:registry.token', { source: 'file', key: 'registry.token' }],
    ['vault:ci/a-b_c.d#token', { source: 'vault', key: 'ci/a-b_c.d#token' }],
    ['organisation:TOKEN', { source: 'organisation', key: 'TOKEN' }],
  ])('takes %s apart', (from, reference) => {
    expect(parseReference(from)).toEqual(reference);
  });
});
