/**
 * A function of something that never changes, which works each answer out once: of the entities of a large model the same
 * is asked for each of their members.
 *
 * @internal
 */
export function rememberEach<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { value: Answer }>();
  return asked => {
    const found = known.get(asked) ?? { value: answer(asked) };
    known.set(asked, found);
    return found.value;
  };
}
