/** How work in a thread ended, as data that one thread can send to another. */
export type Answer<Result, Refusal> =
  | { ended: 'well'; result: Result }
  /** By a fault of whoever asked for it. */
  | { ended: 'refused'; refusal: Refusal }
  | { ended: 'failed'; message: string; stack?: string };

/**
 * Does work and says how it ended.
 *
 * @param refusalOf - what a refusal says, as data; nothing for an error that is none
 */
export async function answerTo<Result, Refusal>(
  work: () => Result | Promise<Result>,
  refusalOf: (error: unknown) => Refusal | undefined,
): Promise<Answer<Result, Refusal>> {
  try {
    return { ended: 'well', result: await work() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) return { ended: 'refused', refusal };
    const { message, stack } = error as Error;
    return { ended: 'failed', message, stack };
  }
}

/**
 * The result that another thread has sent.
 *
 * @param errorOf - makes the error of a refusal anew
 * @throws what ended the work there
 */
export function resultOf<Result, Refusal>(
  answer: Answer<Result, Refusal>,
  errorOf: (refusal: Refusal) => Error,
): Result {
  if (answer.ended === 'well') return answer.result;
  if (answer.ended === 'refused') throw errorOf(answer.refusal);
  throw Object.assign(new Error(answer.message), { stack: answer.stack });
}
