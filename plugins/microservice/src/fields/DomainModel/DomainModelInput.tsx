import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { readModelText } from '@microservice-scaffolder/plugin-microservice-common';
import TextField from '@material-ui/core/TextField';
import { useMemo, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { ModelFindings } from './ModelFindings';
import { startOfLine } from './startOfLine';
import { StartingPoints } from './StartingPoints';

/** Lines that are seen at once. */
const ROWS = 22;

/** Milliseconds without a key until the text is checked: large models take longer than a key press. */
const PAUSE = 200;

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
  const [settled, setSettled] = useState(formData);
  useDebounce(() => setSettled(formData), PAUSE, [formData]);
  const found = useMemo(
    () =>
      settled.trim() ? readModelText(settled, { name, owner }) : undefined,
    [settled, name, owner],
  );
  const reading = formData.trim() ? found : undefined;
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
