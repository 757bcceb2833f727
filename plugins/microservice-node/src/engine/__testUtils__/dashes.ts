import fc from 'fast-check';

/** Marks of whitespace control, in the order of the tags. */
export const dashes = fc.array(fc.constantFrom('', '', '', '-'), {
  maxLength: 24,
});

/** Puts a `-` at the tags that are told to have one; nunjucks does not find the end of a raw block with one. */
export function withDashes(text: string, marks: readonly string[]): string {
  let index = 0;
  const next = () => marks[index++ % marks.length] ?? '';
  return text
    .replace(/\{% (?!(?:end)?(?:raw|verbatim))/g, () => `{%${next()} `)
    .replace(/(?<!raw|verbatim) %\}/g, () => ` ${next()}%}`);
}
