/** Where a proxy of the composition finds itself on this machine. */
export interface Surroundings {
  /** Takes the place of `/tmp` and of the standard streams. */
  directory: string;
  port: number;
  /** `http://127.0.0.1:8000`: what stands behind it. */
  service: string;
}

/** Lines that only hold inside of a container, and what they are here. */
function replacements({ directory, port, service }: Surroundings) {
  return [
    [/\/tmp\//g, `${directory}/`],
    [/\/dev\/std(?:out|err)/g, `${directory}/log`],
    [/listen \d+;/, `listen 127.0.0.1:${port};`],
    [/set \$service .*;/, `set $service ${service};`],
    [/resolver .*;\n/, '\n'],
    [/proxy_read_timeout 30s;/, 'proxy_read_timeout 1s;'],
    [/client_body_timeout 10s;/, 'client_body_timeout 1s;'],
  ] as const;
}

/**
 * The configuration of a generated proxy for a machine without containers, and for tests that do not wait half a minute.
 *
 * @throws when a line that has to be replaced is not there
 */
export function adaptConfiguration(text: string, here: Surroundings): string {
  return replacements(here).reduce((adapted, [line, other]) => {
    if (adapted.search(line) < 0) throw new Error(`nginx.conf lacks ${line}`);
    return adapted.replace(line, () => other);
  }, text);
}
