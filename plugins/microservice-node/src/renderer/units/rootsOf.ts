import type { Layout } from '../../library';

/** Top folders that are packages of the service itself. @internal */
export function rootsOf({
  package: main,
  tests,
}: Pick<Layout, 'package' | 'tests'>): string[] {
  return [...new Set([main, tests.split('/')[0]])];
}
