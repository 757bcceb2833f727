/** How often a part stands in a text, none over another; an empty part stands before each character and at the end. */
export function occurrencesOf(text: string, part: string): number {
  if (part === '') return text.length + 1;
  let count = 0;
  let found = text.indexOf(part);
  while (found >= 0) {
    count += 1;
    found = text.indexOf(part, found + part.length);
  }
  return count;
}

/** How long a text gets when each of these characters is replaced by what stands for it. */
export function lengthReplaced(
  text: string,
  replacements: Readonly<Record<string, string>>,
): number {
  let { length } = text;
  for (const [character, replacement] of Object.entries(replacements))
    length += occurrencesOf(text, character) * (replacement.length - 1);
  return length;
}
