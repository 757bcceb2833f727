import { JsonValue } from '@backstage/types';
import { Checkpoint, keepOnce } from './keepOnce';

describe('keepOnce', () => {
  let kept: Map<string, JsonValue>;
  const checkpoint = (async ({ key, fn }) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = await fn();
    kept.set(key, value as JsonValue);
    return value;
  }) as Checkpoint;
  beforeEach(() => {
    kept = new Map();
  });

  const keep = (repository: string, id: number) =>
    keepOnce(
      checkpoint,
      { name: 'repository', input: { repository } },
      async () => ({ id }),
    );

  it('does the work once, and says whether that was now', async () => {
    expect(await keep('a', 1)).toEqual({ value: { id: 1 }, fresh: true });
    expect(await keep('a', 2)).toEqual({ value: { id: 1 }, fresh: false });
  });

  it('keeps the rounds of a loop apart', async () => {
    await keep('a', 1);
    expect(await keep('b', 2)).toEqual({ value: { id: 2 }, fresh: true });
  });
});
