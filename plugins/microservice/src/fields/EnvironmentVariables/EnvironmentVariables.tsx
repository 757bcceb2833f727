import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import {
  AskedVariable,
  environmentsOf,
  EnvironmentVariable,
  stillAsked,
  withValue,
} from './variableValues';

type Props = FieldExtensionComponentProps<
  EnvironmentVariable[],
  { variables?: AskedVariable[] }
>;

/** A line for each variable of each environment that is ticked; what stays empty is left to the team. */
export function EnvironmentVariables(props: Props) {
  const { formContext, formData = [], idSchema, onChange, schema } = props;
  const asked = props.uiSchema['ui:options']?.variables ?? [];
  const environments = environmentsOf(formContext?.formData);
  const kept = stillAsked(formData, asked, environments);
  const isStale = kept.length !== formData.length;
  useEffect(() => {
    if (isStale) onChange(kept);
  });
  return (
    <FormControl margin="normal" component="fieldset" fullWidth>
      <Typography color="textSecondary">{schema.title}</Typography>
      <FormHelperText>{schema.description}</FormHelperText>
      {environments.flatMap(environment =>
        asked.map(({ name, description, example }) => (
          <TextField
            key={`${environment} ${name}`}
            id={`${idSchema?.$id}_${environment}_${name}`}
            label={`${name} in ${environment}`}
            helperText={description}
            placeholder={example}
            disabled={props.disabled}
            value={valueOf(kept, name, environment)}
            onChange={({ target: { value } }) =>
              onChange(withValue(kept, { name, environment, value }))
            }
            margin="dense"
            fullWidth
            inputProps={{ autoComplete: 'off', spellCheck: false }}
          />
        )),
      )}
    </FormControl>
  );
}

function valueOf(
  values: readonly EnvironmentVariable[],
  name: string,
  environment: string,
): string {
  const found = values.find(
    other => other.name === name && other.environment === environment,
  );
  return found?.value ?? '';
}
