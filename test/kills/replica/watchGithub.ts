import { EffectWatch } from './EffectWatch';
import { nameOfRequest } from './effectNames';

/**
 * Puts a watch around every request that this process sends with the global `fetch`, and writes on it who sends it.
 *
 * @param watch - counts the requests
 * @param replica - the name of this process
 */
export function watchGithub(watch: EffectWatch, replica: string): void {
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string') return send(input, init);
    const headers = new Headers(init?.headers);
    const request = {
      method: init?.method ?? 'GET',
      url: input,
      userAgent: headers.get('user-agent') ?? '',
    };
    const { repository } = watch;
    const name = repository ? nameOfRequest(request, repository) : undefined;
    headers.set('x-replica', replica);
    return watch.around(name, () => send(input, { ...init, headers }));
  };
}
