import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 *
 * @param seconds - how long to ask
 * @returns the answer, or undefined
 */
export async function waitFor<T>(
  seconds: number,
  ask: () => Promise<T | undefined | false>,
): Promise<T | undefined> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await sleep(50);
  }
  return undefined;
}
