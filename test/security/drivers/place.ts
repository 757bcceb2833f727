import { ABSENT } from '../badInputs/BadInputs';

/** A copy of data with a value at a path such as `repository.owner`; `ABSENT` takes the member away. */
export function place(data: unknown, path: string, value: unknown): unknown {
  const [key, ...rest] = path.split('.');
  const owner = { ...(data as Record<string, unknown>) };
  if (rest.length) owner[key] = place(owner[key] ?? {}, rest.join('.'), value);
  else if (value === ABSENT) delete owner[key];
  else owner[key] = value;
  return owner;
}

/** An object with these keys, each as its own even where it is called `__proto__`. */
export function withKeys(
  keys: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const text = keys.map(
    key => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return JSON.parse(`{${text.join(',')}}`);
}
