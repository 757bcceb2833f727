import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import TextField from '@material-ui/core/TextField';
import { useRef } from 'react';
import { ModelFindings } from './ModelFindings';
import { startOfLine } from './startOfLine';
import { StartingPoints } from './StartingPoints';
import { useModelReading } from './useModelReading';

/** Lines that are seen at once. */
const ROWS = 22;

/** A text of code: every character counts and no line is broken. */
const CODE = {
  autoComplete: 'off',
  spellCheck: false,
  wrap: 'off',
  style: { fontFamily: 'monospace', overflowX: 'auto' },
} as const;

/** A domain model as text, checked while it is typed, with ready models to start from. */
export function DomainModelInput(props: FieldExtensionComponentProps<string>) {
  const { formData = '', idSchema, onChange, rawErrors, schema } = props;
  const { name, owner } = props.formContext?.formData ?? {};
  const input = useRef<HTMLTextAreaElement>(null);
  const reading = useModelReading(formData, { name, owner });
  const refused = Boolean(rawErrors?.length);
  const findings = `${idSchema?.$id}-findings`;
  return (
    <>
      <StartingPoints text={formData} onChoose={onChange} />
      <TextField
        id={idSchema?.$id}
        label={schema.title}
        error={refused || reading?.result === 'invalid'}
        required={props.required}
        disabled={props.disabled}
        value={formData}
        onChange={({ target }) => onChange(target.value || undefined)}
        inputRef={input}
        margin="normal"
        variant="outlined"
        fullWidth
        multiline
        rows={ROWS}
        inputProps={{ ...CODE, 'aria-describedby': findings }}
      />
      <ModelFindings
        id={findings}
        reading={reading}
        description={schema.description}
        onLine={line => selectLine(input.current, line)}
      />
    </>
  );
}

function selectLine(input: HTMLTextAreaElement | null, line: number) {
  input?.focus();
  input?.setSelectionRange(
    startOfLine(input.value, line),
    startOfLine(input.value, line + 1),
  );
}
