import { Agent, request } from 'node:http';
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

/** Keeps so many connections busy with the lives of items for some milliseconds: made, shown, listed, changed, removed. */
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
  const path = '/api/v1/items';
  while (performance.now() < sending.until) {
    const lamp = { name: 'Desk lamp', price: '24.90', on_sale: true };
    const made = await send(sending, `POST ${path} 201`, lamp);
    const own = `${path}/${JSON.parse(made).id}`;
    await send(sending, `GET ${own} 200`);
    await send(sending, `GET ${path}?limit=20 200`);
    await send(sending, `PUT ${own} 200`, { ...lamp, price: '19.90' });
    await send(sending, `DELETE ${own} 200`);
  }
}

function send(
  { service, agent, latencies }: Sending,
  words: string,
  body?: object,
): Promise<string> {
  const [method, path, status] = words.split(' ');
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
        if (`${response.statusCode}` === status) resolve(answer);
        else reject(new Error(`${words}: ${response.statusCode} ${answer}`));
      });
    });
    sent.end(text);
  });
}
