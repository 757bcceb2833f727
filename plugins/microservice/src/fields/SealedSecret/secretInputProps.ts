/** Lines that are seen at once. */
const ROWS = 6;

/** Nobody reads over the shoulder, and no browser remembers or corrects what is typed. */
export function secretInputProps(multiline: boolean) {
  return {
    type: multiline ? undefined : 'password',
    rows: multiline ? ROWS : undefined,
    InputLabelProps: { shrink: true },
    inputProps: {
      autoComplete: 'new-password',
      spellCheck: false,
      // A password line takes out line breaks; a text has to hide its signs by style.
      style: multiline ? { WebkitTextSecurity: 'disc' } : undefined,
    },
  } as const;
}
