import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import {
  MicroserviceClient,
  OperationView,
} from '@microservice-scaffolder/plugin-microservice-common';

/** How often the page asks again, in milliseconds. */
const REFRESH = { whileRunning: 3_000, otherwise: 30_000 };

/** What the page knows about operations. */
export interface KnownOperations {
  /** Absent before the first answer. */
  operations?: OperationView[];
  /** Why the last question had no answer; what was known before is kept. */
  error?: Error;
  /** Lets the task of an operation run again. */
  proceed(id: string): Promise<void>;
}

/** Asks for the operations that the user may see, again and again. */
export function useOperations(): KnownOperations {
  const client = useMicroserviceClient();
  const [operations, setOperations] = useState<OperationView[]>();
  const [error, setError] = useState<Error>();
  const refresh = useCallback(async () => {
    try {
      setOperations(await client.operations());
      setError(undefined);
    } catch (problem) {
      setError(problem as Error);
    }
  }, [client]);
  const pause = pauseFor(operations);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), pause);
    return () => clearInterval(timer);
  }, [refresh, pause]);
  const proceed = async (id: string) => {
    await client.continueOperation(id);
    await refresh();
  };
  return { operations, error, proceed };
}

function pauseFor(operations: OperationView[] = []): number {
  return operations.some(({ state }) => state === 'running')
    ? REFRESH.whileRunning
    : REFRESH.otherwise;
}

function useMicroserviceClient(): MicroserviceClient {
  const discovery = useApi(discoveryApiRef);
  const sender = useApi(fetchApiRef);
  return useMemo(
    () => new MicroserviceClient({ discovery, sender }),
    [discovery, sender],
  );
}
