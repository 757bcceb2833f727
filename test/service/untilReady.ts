import { setTimeout as sleep } from 'node:timers/promises';
import { startService } from '../../scripts/dev/service.mjs';

type Server = ReturnType<typeof startService>;

/** How long a service may take to be ready. */
const patience = 60_000;

/**
 * Waits until a server can be used, and stops it where that does not come.
 *
 * @param why - what to throw instead, made of why it does not come
 * @throws where it ends early, or is not ready in a minute
 */
export async function untilReady(
  server: Server,
  why: (reason: Error) => Error,
): Promise<void> {
  // Whoever waits for the start hears of an early end; later, the answers tell.
  server.ended.catch(() => {});
  const late = sleep(patience, undefined, { ref: false }).then(() => {
    throw new Error('it was not ready in time');
  });
  await Promise.race([server.ready, server.ended, late]).catch(async reason => {
    await server.stop();
    throw why(reason);
  });
}
