import { Agent, request } from 'node:http';
import { LifeRequest } from './lives';
import { RaceService } from './RaceService';

/** What came of the load of one slice of time. */
export interface Slice {
  seconds: number;
  /** Milliseconds of each answer. */
  latencies: number[];
}

interface Sending {
  service: RaceService;
  agent: Agent;
  /** When to begin no other request. */
  until: number;
  latencies: number[];
}

const connections = 16;

/** Keeps so many connections busy with the lives of items for some milliseconds. */
export async function sendLoad(
  service: RaceService,
  milliseconds: number,
): Promise<Slice> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const latencies: number[] = [];
  const until = start + milliseconds;
  const sending: Sending = { service, agent, until, latencies };
  await Promise.all(
    Array.from({ length: connections }, () => liveUntil(sending)),
  );
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, latencies };
}

async function liveUntil(sending: Sending): Promise<void> {
  const [birth, ...rest] = sending.service.life;
  while (performance.now() < sending.until) {
    const { id } = JSON.parse(await send(sending, birth));
    for (const each of rest) {
      await send(sending, { ...each, path: each.path.replace('{id}', id) });
    }
  }
}

function send(
  { service, agent, latencies }: Sending,
  { method, path, status, body }: LifeRequest,
): Promise<string> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const text = body && JSON.stringify(body);
    const headers = text
      ? { 'content-type': 'application/json', ...service.headers }
      : service.headers;
    const sent = request(`${service.url}${path}`, { method, agent, headers });
    sent.once('error', reject);
    sent.once('response', response => {
      let answer = '';
      response.setEncoding('utf8').on('data', part => {
        answer += part;
      });
      response.once('end', () => {
        latencies.push(performance.now() - start);
        const { statusCode } = response;
        if (statusCode === status) resolve(answer);
        else reject(new Error(`${method} ${path}: ${statusCode} ${answer}`));
      });
    });
    sent.end(text);
  });
}
