import { RunMemory } from './RunMemory';

describe('RunMemory', () => {
  const { signal } = new AbortController();
  const at = (fence: number, id = 'one') => ({ id, fence });
  let runs: RunMemory;
  beforeEach(() => {
    runs = new RunMemory();
    runs.note(signal, at(3));
  });

  it('knows the next lease for the next one', () => {
    expect(runs.enter(signal, at(4))).toBe(false);
  });

  it('knows that another run had a lease', () => {
    expect(runs.enter(signal, at(5))).toBe(true);
  });

  it('counts from the newest lease of the run', () => {
    runs.enter(signal, at(5));
    expect(runs.enter(signal, at(6))).toBe(false);
  });

  it('knows nothing of other runs', () => {
    expect(runs.enter(new AbortController().signal, at(9))).toBe(false);
  });

  it('knows nothing of other operations', () => {
    expect(runs.enter(signal, at(9, 'two'))).toBe(false);
  });

  it('knows nothing where a run has no signal', () => {
    runs.note(undefined, at(3));
    expect(runs.enter(undefined, at(9))).toBe(false);
  });
});
