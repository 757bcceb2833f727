// Loaded before a backend: collects what it measures, by whichever of Backstage's two libraries, and serves it as text on
// the port `METRICS_PORT`. Nothing is summed up: each set of labels that was ever used is a line.
import { createServer } from 'node:http';
import { isMainThread } from 'node:worker_threads';
import { metrics } from '@opentelemetry/api';
import { register } from 'prom-client';

const lines = new Set<string>();

/** An instrument that remembers with which labels it was used. */
function instrument(name: string) {
  const note = (value: unknown, labels: unknown) =>
    lines.add(JSON.stringify({ name, labels, type: typeof value }));
  return {
    add: note,
    record: note,
    addCallback: (callback: Function) => observe(name, callback),
    removeCallback: () => {},
  };
}

function observe(name: string, callback: Function): void {
  callbacks.push(() =>
    callback({
      observe: (_: unknown, labels: unknown) =>
        lines.add(JSON.stringify({ name, labels })),
    }),
  );
}

const callbacks: (() => unknown)[] = [];

const meter = new Proxy(
  {},
  {
    get: (_, property) =>
      String(property).startsWith('create') ? instrument : () => {},
  },
);

metrics.setGlobalMeterProvider({ getMeter: () => meter as any });

const server = createServer(async (_, response) => {
  for (const callback of callbacks) await callback();
  response.end([await register.metrics(), ...lines].join('\n'));
});

// The threads that render load this file as well.
if (isMainThread) server.listen(Number(process.env.METRICS_PORT), '127.0.0.1');
