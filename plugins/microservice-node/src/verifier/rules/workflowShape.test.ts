import { problemsOf } from '../__testUtils__/problemsOf';
import { workflowWith } from '../__testUtils__/workflows';
import { workflowShape } from './workflowShape';

const path = '.github/workflows/ci.yml';

describe('workflowShape', () => {
  it('accepts a workflow that does something', async () => {
    expect(await problemsOf(workflowShape, workflowWith())).toEqual([]);
  });

  it('accepts a job that another workflow does', async () => {
    const text = 'on: [push]\njobs: {a: {uses: ./.github/workflows/b.yml}}';
    expect(await problemsOf(workflowShape, { [path]: text })).toEqual([]);
  });

  it('looks at workflows only', async () => {
    expect(await problemsOf(workflowShape, { 'a/ci.yml': 'a: 1' })).toEqual([]);
  });

  it.each([
    ['on:\n  push:\n    branches: [main]\n', '', `${path}:1: has no triggers;`],
    ['on:\n  push:\n    branches: [main]\n', 'on: {}\n', 'has no triggers;'],
    ['jobs:\n', 'tasks:\n', `${path}:1: has no jobs;`],
    [
      '    runs-on: ubuntu-24.04\n',
      '',
      `${path}:8: the job 'build' runs nowhere;`,
    ],
    ['    steps:\n', '    stages:\n', "the job 'build' has no steps;"],
    [
      'run: make check',
      'name: nothing',
      `${path}:16: the job 'build' has a step that does nothing;`,
    ],
    [
      'run: make check',
      'run: x\n        uses: a/b@c',
      "the job 'build' has a step with uses and run;",
    ],
    [
      '    runs-on',
      '    needs: [lint]\n    runs-on',
      "the job 'build' needs 'lint', which is no other job;",
    ],
    [
      '    runs-on',
      '    needs: build\n    runs-on',
      "the job 'build' needs 'build', which is no other job;",
    ],
  ])('finds with %j as %j', async (from, to, sentence) => {
    const problems = await problemsOf(workflowShape, workflowWith(from, to));
    expect(problems.join('\n')).toContain(sentence);
  });
});
