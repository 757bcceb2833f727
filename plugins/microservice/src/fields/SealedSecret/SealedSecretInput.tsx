import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { ChangeEvent, FocusEvent, useRef } from 'react';
import { hintOf } from './hintOf';
import { secretInputProps } from './secretInputProps';
import { useSealedSecret } from './useSealedSecret';
import { useSealingKey } from './useSealingKey';

/** Options in `ui:options`. */
export interface SealedSecretOptions {
  multiline?: boolean;
}

/**
 * A line for a secret. It is sealed at each keystroke; the line itself is emptied as soon as it is left, and no state holds
 * what was typed.
 */
export function SealedSecretInput(
  props: FieldExtensionComponentProps<string, SealedSecretOptions>,
) {
  const { idSchema, rawErrors, required, schema } = props;
  const input = useRef<HTMLInputElement>(null);
  const { key, error, retry } = useSealingKey();
  const secret = useSealedSecret(props);
  const failure = error ?? secret.error;
  const multiline = Boolean(props.uiSchema['ui:options']?.multiline);
  const takeBack = () => {
    if (input.current) input.current.value = '';
    if (key) secret.seal('', key);
  };
  return (
    <>
      <TextField
        id={idSchema?.$id}
        label={schema.title}
        helperText={
          failure ??
          hintOf({ hasKey: Boolean(key), ...secret }) ??
          props.uiSchema['ui:description'] ??
          schema.description
        }
        error={Boolean(failure ?? rawErrors?.length)}
        // A sealed value counts, although the line is empty again.
        required={required && !secret.isSealed}
        disabled={props.disabled || !key}
        inputRef={input}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
          key && secret.seal(target.value, key)
        }
        onBlur={({ target }: FocusEvent<HTMLInputElement>) => {
          if (secret.isSealed) target.value = '';
        }}
        placeholder={secret.isSealed ? '••••••••' : undefined}
        margin="normal"
        fullWidth
        {...secretInputProps(multiline)}
      />
      {secret.isSealed && <Button onClick={takeBack}>Take it back</Button>}
      {error && <Button onClick={retry}>Try again</Button>}
    </>
  );
}
