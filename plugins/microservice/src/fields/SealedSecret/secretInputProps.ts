import { StandardTextFieldProps } from '@material-ui/core/TextField';
import { CSSProperties } from 'react';

const HIDDEN: CSSProperties & { WebkitTextSecurity: string } = {
  WebkitTextSecurity: 'disc',
};

/** Lines that are seen at once. */
const ROWS = 6;

/** Nobody reads over the shoulder, and no browser remembers or corrects what is typed. */
export function secretInputProps(multiline: boolean): StandardTextFieldProps {
  return {
    multiline,
    // A fixed number: a text that grows by itself keeps a copy of what is typed in a hidden place.
    type: multiline ? undefined : 'password',
    rows: multiline ? ROWS : undefined,
    InputLabelProps: { shrink: true },
    inputProps: {
      autoComplete: 'new-password',
      spellCheck: false,
      // A password line takes out line breaks; a text has to hide its signs by style.
      style: multiline ? HIDDEN : undefined,
    },
  };
}
