/** What no name of a template may have. The loader decides what exists; this holds whichever loader is used. */
const flaws: readonly { pattern: RegExp; flaw: string }[] = [
  { pattern: /^$/, flaw: 'it is empty' },
  { pattern: /^[\s\S]{201,}$/, flaw: 'it is longer than 200 characters' },
  {
    pattern: /[^A-Za-z0-9_./{}@+-]/,
    flaw: 'it may hold letters, digits and . _ - / @ + only',
  },
  { pattern: /^\//, flaw: 'it may not start at the root' },
  {
    pattern: /(^|\/)\.\.(\/|$)/,
    flaw: "it may not leave its folder with '..'",
  },
];

/** Says why a text cannot be the name of a template, or nothing when it can. */
export function flawOfTemplateName(name: string): string | undefined {
  return flaws.find(({ pattern }) => pattern.test(name))?.flaw;
}
