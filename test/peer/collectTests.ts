import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileFunction } from 'node:vm';

/** One `it` of a test file. */
export interface PeerTest {
  /** The titles around it and its own. */
  title: string;
  run: (this: PeerTestContext, done?: (error?: unknown) => void) => unknown;
}

/** What a test finds as `this`. */
export interface PeerTestContext {
  skip(): void;
}

/**
 * Runs a file of tests to learn which there are. None of them runs yet.
 *
 * @param path - the file
 * @param modules - what it may require, by name: nothing else of the host is in its reach
 * @throws what the file throws, and for a module that it does not get
 */
export function collectTests(
  path: string,
  modules: Readonly<Record<string, unknown>>,
): PeerTest[] {
  const tests: PeerTest[] = [];
  const globals = globalsOf(basename(path), modules, tests);
  const load = compileFunction(
    readFileSync(path, 'utf8'),
    Object.keys(globals),
    { filename: basename(path) },
  );
  load(...Object.values(globals));
  return tests;
}

/** The words of the test runner, which only take down what there is to run. */
function globalsOf(
  file: string,
  modules: Readonly<Record<string, unknown>>,
  tests: PeerTest[],
): Record<string, unknown> {
  const titles: string[] = [];
  return {
    require(name: string) {
      if (Object.hasOwn(modules, name)) return modules[name];
      throw new Error(`'${file}' asks for '${name}', which it does not get`);
    },
    module: { exports: {} },
    describe(title: string, body: () => void) {
      titles.push(title);
      body();
      titles.pop();
    },
    it(title: string, run: PeerTest['run']) {
      tests.push({ title: [...titles, title].join(' '), run });
    },
  };
}
