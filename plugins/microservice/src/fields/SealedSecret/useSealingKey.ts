import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import {
  MicroserviceClient,
  SealingKey,
} from '@microservice-scaffolder/plugin-microservice-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** The key to seal with, or one sentence about why there is none so far. */
export interface SealingKeyState {
  key?: SealingKey;
  error?: string;
  retry(): void;
}

/** Asks the backend for the key when the field appears. */
export function useSealingKey(): SealingKeyState {
  const discovery = useApi(discoveryApiRef);
  const sender = useApi(fetchApiRef);
  const client = useMemo(
    () => new MicroserviceClient({ discovery, sender }),
    [discovery, sender],
  );
  const { value, error, retry } = useAsyncRetry(
    () => client.sealingKey(),
    [client],
  );
  return { key: value, error: error && sentenceOf(error), retry };
}

/** What the plugin refuses, it says in a sentence of its own; a browser that gets no answer says nothing to people. */
function sentenceOf({ name, message }: Error): string {
  return name === 'NotFoundError'
    ? message
    : 'The portal does not answer, so nothing can be sealed; check the connection and try again.';
}
