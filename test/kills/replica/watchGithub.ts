import { nameOfRequest } from './effectNames';
import { TaskWatches } from './TaskWatches';

/**
 * Puts a watch around every request that this process sends with the global `fetch`, and writes on it who sends it.
 *
 * @param watches - the tasks that are watched
 * @param replica - the name of this process
 */
export function watchGithub(watches: TaskWatches, replica: string): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string') return send(input, init);
    const headers = new Headers(init?.headers);
    headers.set('x-replica', replica);
    const happen = () => send(input, { ...init, headers });
    const watch = watches.find(`${input} ${init?.body ?? ''}`);
    const name = nameOfRequest(
      {
        method: init?.method ?? 'GET',
        url: input,
        userAgent: headers.get('user-agent') ?? '',
      },
      watch?.service,
    );
    return watch && name ? watch.around(name, happen) : happen();
  };
}
