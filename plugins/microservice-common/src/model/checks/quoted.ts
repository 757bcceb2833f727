/** Longer values are cut: a sentence is for a person. */
const LONGEST = 60;

/** Characters that a terminal or a browser does not show, or that turn the text around them. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is made visible
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/g;

/**
 * A value as a sentence can show it: in quotes, short, and with everything visible, whatever somebody sent.
 *
 * @public
 */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
  return short.replace(
    UNSEEN,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
