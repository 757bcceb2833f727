import { setTimeout as sleep } from 'node:timers/promises';
import { Session } from '../Session';

const PATIENCE = 15_000;

/** Without its database a service is alive and not ready, says so to its callers, and comes back by itself. */
export async function databaseOutage(
  session: Session,
  { ready, live, path }: { ready: string; live: string; path?: string },
): Promise<void> {
  const get = (address: string) => ({
    method: 'GET',
    path: address,
    headers: {},
  });
  const { off, on } = session.world.databaseSwitch!;
  await session.expect(get(ready), { status: 200 });
  await off();
  try {
    await session.expect(get(ready), { status: 503 });
    await session.expect(get(live), { status: 200 });
    if (path) await session.expect(get(path), { status: 503 });
  } finally {
    await on();
  }
  await untilReady(session, ready);
  if (path) await session.expect(get(path), { status: 200 });
}

async function untilReady(session: Session, ready: string): Promise<void> {
  const call = { method: 'GET', path: ready, headers: {} };
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const { status } = await session.send(call);
    if (status === 200) return;
    await sleep(200);
  }
  await session.expect(call, { status: 200 });
}
