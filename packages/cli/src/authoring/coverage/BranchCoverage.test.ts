import { BranchOutcome } from '@microservice-scaffolder/plugin-microservice-node';
import { BranchCoverage } from './BranchCoverage';

/** Coverage after some branches were declared and some of them taken. */
function coverageOf(
  branches: [template: string, line: number, outcome: BranchOutcome, taken: boolean][],
) {
  const coverage = new BranchCoverage();
  for (const [template, line, outcome, taken] of branches) {
    const take = coverage.branch({
      at: { template, line, column: 4 },
      outcome,
    });
    if (taken) take();
  }
  return coverage;
}

describe('BranchCoverage', () => {
  const coverage = coverageOf([
    ['base/b/files/b.njk', 12, 'if', true],
    ['base/b/files/b.njk', 12, 'else', false],
    ['base/b/files/b.njk', 9, 'if', false],
    ['base/b/files/b.njk', 9, 'else', false],
    ['base/a/files/a.njk', 1, 'items', true],
    ['base/a/files/a.njk', 1, 'empty', true],
  ]);

  it('counts what was taken, and names the rest by place', () => {
    expect(coverage.report(() => true)).toEqual({
      branches: 6,
      taken: 3,
      percent: 50,
      missed: [
        { where: 'layers/base/b/files/b.njk:9:4', what: 'is never reached' },
        { where: 'layers/base/b/files/b.njk:12:4', what: 'is never false' },
      ],
    });
  });

  it('counts only what is asked for', () => {
    const report = coverage.report(template => template.startsWith('base/a/'));
    expect(report).toEqual({ branches: 2, taken: 2, percent: 100, missed: [] });
  });

  it('knows a branch that another engine compiles again', () => {
    const twice = coverageOf([
      ['a.njk', 1, 'if', true],
      ['a.njk', 1, 'if', false],
    ]);
    expect(twice.report(() => true)).toMatchObject({ branches: 1, taken: 1 });
  });

  it('has nothing to say where there are no conditions', () => {
    expect(new BranchCoverage().report(() => true).percent).toBe(100);
  });
});
