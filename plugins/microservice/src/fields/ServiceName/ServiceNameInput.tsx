import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import TextField from '@material-ui/core/TextField';
import { nameError } from './nameError';

/** A line for the name, with what is wrong beneath it as soon as there is something to judge. */
export function ServiceNameInput(props: FieldExtensionComponentProps<string>) {
  const { formData = '', idSchema, onChange, rawErrors, required } = props;
  const { title, description } = props.schema;
  const refused = Boolean(rawErrors?.length);
  const error = formData ? nameError(formData) : undefined;
  const hint = error ?? props.uiSchema['ui:description'] ?? description;
  return (
    <TextField
      id={idSchema?.$id}
      label={title}
      // What the form has refused already stands beneath the field.
      helperText={refused ? undefined : hint}
      error={refused || Boolean(error)}
      required={required}
      disabled={props.disabled}
      value={formData}
      onChange={({ target }) => onChange(target.value || undefined)}
      margin="normal"
      fullWidth
      inputProps={{ autoComplete: 'off', spellCheck: false }}
    />
  );
}
