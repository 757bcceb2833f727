import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Button from '@material-ui/core/Button';
import { useRef } from 'react';
import { SecretLine } from './SecretLine';
import { useSealedSecret } from './useSealedSecret';
import { useSealingKey } from './useSealingKey';

/** Options in `ui:options`. */
export interface SealedSecretOptions {
  multiline?: boolean;
}

/** A line for a secret, which is sealed at each keystroke, and a way to take it back. */
export function SealedSecretInput(
  props: FieldExtensionComponentProps<string, SealedSecretOptions>,
) {
  const line = useRef<HTMLInputElement>(null);
  const { key, error, retry } = useSealingKey();
  const { isSealed, error: refusal, seal } = useSealedSecret(props);
  const type = (value: string) => key && seal(value, key);
  const takeBack = () => {
    if (line.current) line.current.value = '';
    type('');
  };
  return (
    <>
      <SecretLine
        field={props}
        line={line}
        state={{ hasKey: Boolean(key), isSealed, failure: error ?? refusal }}
        onType={type}
      />
      {isSealed && <Button onClick={takeBack}>Take it back</Button>}
      {error && <Button onClick={retry}>Try again</Button>}
    </>
  );
}
