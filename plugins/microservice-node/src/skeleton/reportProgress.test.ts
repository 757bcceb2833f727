import { reportProgress } from './reportProgress';
import { SkeletonProgress } from './SkeletonProgress';

describe('reportProgress', () => {
  const told: string[] = [];
  const progress = new SkeletonProgress();
  // What the other thread has of it.
  const thread = new SkeletonProgress(progress.memory);
  let end: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    told.length = 0;
    end = reportProgress(progress, (done, total) =>
      told.push(`${done} of ${total}`),
    );
  });
  afterEach(() => {
    end();
    jest.useRealTimers();
  });

  it('tells nothing of short work, then once a second what is new', () => {
    thread.begin(3);
    thread.step();
    jest.advanceTimersByTime(1_999);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(['1 of 3']);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['1 of 3']);
    thread.step();
    thread.step();
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['1 of 3', '3 of 3']);
  });
});
