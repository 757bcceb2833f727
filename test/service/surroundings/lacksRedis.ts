import { spawnSync } from 'node:child_process';

/** What to do where no Redis is installed. */
export function lacksRedis(): string | undefined {
  const { error } = spawnSync('redis-server', ['--version']);
  return error
    ? 'There is no redis-server: install the package redis-server of Debian, or put the program on the PATH.'
    : undefined;
}
