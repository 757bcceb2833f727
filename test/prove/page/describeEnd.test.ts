import { CaseRecord } from '../Proof';
import { describeEnd } from './describeEnd';

const record = (id: string, result: 'passed' | 'failed'): CaseRecord => ({
  id,
  date: '2026-11-21',
  seconds: 1,
  steps: [{ step: 'types', result }],
});

describe('describeEnd', () => {
  it('counts what passed', () => {
    const tried = [record('a', 'passed'), record('b', 'passed')];
    expect(describeEnd({ cases: 2, tried, earlier: [] })).toEqual({
      lines: ['2 passed, 0 failed'],
      status: 0,
    });
  });

  it('names what failed and where', () => {
    const tried = [record('a', 'failed'), record('b', 'passed')];
    expect(describeEnd({ cases: 2, tried, earlier: [] })).toEqual({
      lines: ['failed: a (types)', '1 passed, 1 failed'],
      status: 1,
    });
  });

  it('says what was shown earlier and what was left out', () => {
    const tried = [record('a', 'passed')];
    const earlier = [record('b', 'passed')];
    expect(describeEnd({ cases: 5, tried, earlier })).toEqual({
      lines: [
        '2 passed, 0 failed (1 of them earlier, with the same sources; 3 of 5 not asked for)',
      ],
      status: 0,
    });
  });

  it('does not call a run without any case good', () => {
    expect(describeEnd({ cases: 5, tried: [], earlier: [] })).toEqual({
      lines: ['0 passed, 0 failed (5 of 5 not asked for)'],
      status: 1,
    });
  });
});
