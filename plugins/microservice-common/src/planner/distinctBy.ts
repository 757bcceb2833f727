/** Each once, by its name; that those of one name are equal was checked before. @internal */
export function distinctBy<T>(values: T[], nameOf: (value: T) => string): T[] {
  const names = values.map(nameOf);
  return values.filter(
    (_value, index) => names.indexOf(names[index]) === index,
  );
}
