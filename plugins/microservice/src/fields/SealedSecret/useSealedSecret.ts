import {
  FieldExtensionComponentProps,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { SealingKey } from '@microservice-scaffolder/plugin-microservice-common';
import { useEffect, useState } from 'react';
import { sealValue } from './sealValue';

/** What the form and its review show in the place of the value. */
const MARK = 'sealed';

const LOST =
  'What was typed here is gone, since the page was loaded anew and nothing keeps it; type it again.';

/** A sealed secret of a form: whether there is one, what was wrong with the last try, and how to seal another. */
export interface SealedSecretState {
  isSealed: boolean;
  error?: string;
  /** An empty value takes the secret back. */
  seal(value: string, key: SealingKey): void;
}

/** Keeps the ciphertext among the secrets of the form, and a mark in its data. The value itself is kept nowhere. */
export function useSealedSecret({
  name,
  formData,
  onChange,
}: FieldExtensionComponentProps<string>): SealedSecretState {
  const { secrets, setSecrets } = useTemplateSecrets();
  const [error, setError] = useState<string>();
  const isSealed = Boolean(secrets[name]);
  const isLost = Boolean(formData) && !isSealed;
  useEffect(() => {
    if (!isLost) return;
    setError(LOST);
    onChange(undefined);
  }, [isLost, onChange]);

  const keep = (sealed: string | undefined) => {
    setSecrets({ [name]: sealed ?? '' });
    onChange(sealed && MARK);
  };
  return {
    isSealed,
    error,
    seal(value, key) {
      const sealing = value ? sealValue(value, key) : { sealed: undefined };
      setError('error' in sealing ? sealing.error : undefined);
      keep('error' in sealing ? undefined : sealing.sealed);
    },
  };
}
