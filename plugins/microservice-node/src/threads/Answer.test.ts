import { Answer, answerTo, resultOf } from './Answer';

describe('answerTo and resultOf', () => {
  /** What arrives of work that was done elsewhere; a TypeError is a refusal. */
  async function sent(work: () => number | Promise<number>): Promise<number> {
    const answer = await answerTo(work, error =>
      error instanceof TypeError ? { said: error.message } : undefined,
    );
    const received: Answer<number, { said: string }> = structuredClone(answer);
    return resultOf(received, ({ said }) => new TypeError(said));
  }

  it('hand over a result', async () => {
    expect(await sent(async () => 21)).toBe(21);
  });

  it('make a refusal anew', async () => {
    const work = () => {
      throw new TypeError('wrong');
    };
    await expect(sent(work)).rejects.toBeInstanceOf(TypeError);
    await expect(sent(work)).rejects.toThrow('wrong');
  });

  it('hand over any other error with its stack', async () => {
    const broken = new Error('broken');
    const work = () => {
      throw broken;
    };
    await expect(sent(work)).rejects.toMatchObject({
      message: 'broken',
      stack: broken.stack,
    });
  });
});
