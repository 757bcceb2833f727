import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import { addressError, addressOf } from './addressOf';

/** Where the code will live, from what the rest of the form says. */
export function RepositoryAddress(props: FieldExtensionComponentProps<string>) {
  const { formContext, formData, onChange, rawErrors, schema } = props;
  const form = formContext?.formData;
  const address = addressOf(form);
  const refused = Boolean(rawErrors?.length);
  const error = addressError(form);
  useEffect(() => {
    if (address !== formData) onChange(address);
  }, [address, formData, onChange]);
  return (
    <FormControl margin="normal" error={refused || Boolean(error)}>
      <Typography color="textSecondary">{schema.title}</Typography>
      <Typography component="output">{address ?? '–'}</Typography>
      {/* What the form has refused already stands beneath the field. */}
      {!refused && (
        <FormHelperText>{error ?? schema.description}</FormHelperText>
      )}
    </FormControl>
  );
}
