// Loaded before the local GitHub: writes every request that reaches it to a file, one line of JSON each.
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { IncomingMessage } from 'node:http';

const file = String(process.env.REQUEST_RECORD);

subscribe('http.server.request.start', message => {
  const { request } = message as { request: IncomingMessage };
  const { method, url, headers } = request;
  const replica = headers['x-replica'] ?? '';
  const line = JSON.stringify({ time: Date.now(), method, url, replica });
  appendFileSync(file, `${line}\n`);
});
