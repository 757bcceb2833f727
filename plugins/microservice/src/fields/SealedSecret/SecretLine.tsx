import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import TextField from '@material-ui/core/TextField';
import { RefObject } from 'react';
import { hintOf, SecretState } from './hintOf';
import { secretInputProps } from './secretInputProps';

interface SecretLineProps {
  field: FieldExtensionComponentProps<string, { multiline?: boolean }>;
  line: RefObject<HTMLInputElement>;
  state: SecretState;
  onType(value: string): void;
}

/** What is typed stands in this line alone, in no state of the page, and no longer than until the line is left. */
export function SecretLine({ field, line, state, onType }: SecretLineProps) {
  const { schema, uiSchema, rawErrors } = field;
  const { failure, hasKey, isSealed } = state;
  return (
    <TextField
      id={field.idSchema?.$id}
      label={schema.title}
      helperText={
        hintOf(state) ?? uiSchema['ui:description'] ?? schema.description
      }
      error={Boolean(failure ?? rawErrors?.length)}
      // A sealed value counts, although the line is empty again.
      required={field.required && !isSealed}
      disabled={field.disabled || !hasKey}
      inputRef={line}
      onChange={({ target }) => onType(target.value)}
      onBlur={({ target }) => {
        if (isSealed) target.value = '';
      }}
      placeholder={isSealed ? '••••••••' : undefined}
      margin="normal"
      fullWidth
      {...secretInputProps(uiSchema['ui:options']?.multiline === true)}
    />
  );
}
