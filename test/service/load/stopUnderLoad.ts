import { setTimeout as sleep } from 'node:timers/promises';
import { RunningService } from '../RunningService';
import { StopObservation } from './judgeStop';
import { LoadAnswer, LoadRequest, sendRequest } from './sendRequest';

const workers = 8;
/** How long the load runs before the signal, and how long half a request waits after it; in milliseconds. */
const before = 3_000;
const heldBack = 2_500;
const poll = 50;

/**
 * Sends requests as a load balancer does, until readiness turns off, and tells the service to stop meanwhile. One
 * request is half sent at the signal and completed long after it.
 */
export async function stopUnderLoad(
  running: RunningService,
  requests: LoadRequest[],
): Promise<StopObservation> {
  const { url, child } = running;
  const answers: LoadAnswer[] = [];
  const state = { open: true };
  const load = Array.from({ length: workers }, async (_, worker) => {
    for (let turn = worker; state.open; turn++) {
      const request = requests[turn % requests.length];
      answers.push(await sendRequest(url, request));
    }
  });
  await sleep(before);
  const late = sendLate(url, requests);
  await sleep(poll);

  const start = Date.now();
  const ended = new Promise<number | string>(resolve => {
    child.once('exit', (status, signal) => resolve(status ?? signal!));
  });
  child.kill('SIGTERM');
  while (await isReady(url)) await sleep(poll);
  state.open = false;
  await Promise.all(load);
  answers.push(...(await late));
  const end = await ended;
  const seconds = (Date.now() - start) / 1000;
  return { answers, end, seconds, log: running.log() };
}

async function sendLate(
  url: string,
  requests: LoadRequest[],
): Promise<LoadAnswer[]> {
  const withBody = requests.find(({ body }) => body);
  if (!withBody) return [];
  return [await sendRequest(url, withBody, sleep(heldBack))];
}

async function isReady(url: string): Promise<boolean> {
  const answer = await sendRequest(url, {
    method: 'GET',
    path: '/health/ready',
  });
  return 'status' in answer && answer.status === 200;
}
