import { join } from 'node:path';
import path from 'node:path';
import * as lib from 'nunjucks/src/lib';
import * as nodes from 'nunjucks/src/nodes';
import { collectTests, PeerTest } from './collectTests';
import { OwnWords } from './OwnWords';
import { PeerEnvironment, PeerTemplate } from './PeerEnvironment';
import { loaderOf } from './PeerFiles';
import { PeerFinding, PeerNotes } from './PeerNotes';
import { peerLexer, peerParser } from './PeerSyntax';
import { PeerUtil } from './PeerUtil';

/** A test that waits longer has failed; ours renders at once. */
const patience = 2_000;

/** Files whose tests compare trees, node by node: there a test is one assertion. */
const syntaxFiles = ['lexer.js', 'parser.js'];

/**
 * Runs the tests of a file, one after the other, over our engine.
 *
 * @param checkout - the folder of the peer's repository
 * @param file - such as `compiler.js`
 * @param words - our messages for those of the peer
 */
export async function runPeerFile(
  checkout: string,
  file: string,
  words: OwnWords,
): Promise<PeerFinding[]> {
  const notes = new PeerNotes();
  const templates = join(checkout, 'tests/templates');
  const modules = modulesFor(
    new PeerUtil(notes, words, loaderOf(templates)),
    syntaxFiles.includes(file),
  );
  for (const test of collectTests(join(checkout, 'tests', file), modules)) {
    notes.begin(file, test.title);
    await runTest(test).then(
      () => notes.end(),
      error => notes.fail('the test', error),
    );
  }
  return notes.findings;
}

/** What the tests of a file may require. */
function modulesFor(
  util: PeerUtil,
  isSyntax: boolean,
): Record<string, unknown> {
  const { Loader } = util;
  return {
    'expect.js': (value: unknown) =>
      isSyntax ? util.demand(value) : util.expect(value),
    './util': util.exports(),
    '../nunjucks/src/environment': {
      Environment: PeerEnvironment,
      Template: PeerTemplate,
    },
    '../nunjucks/src/runtime': { markSafe: (text: string) => text },
    '../nunjucks/src/node-loaders': {
      FileSystemLoader: Loader,
      NodeResolveLoader: Loader,
    },
    '../nunjucks/src/web-loaders': { WebLoader: Loader },
    '../nunjucks/src/lexer': peerLexer,
    '../nunjucks/src/parser': peerParser,
    '../nunjucks/src/nodes': nodes,
    '../nunjucks/src/lib': lib,
    fs: {},
    path,
  };
}

function runTest({ run }: PeerTest): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error('the test did not end'));
    const skip = () => reject(new Error('the test skips itself'));
    const done = (error?: unknown) => (error ? reject(error) : resolve());
    timer = setTimeout(late, patience);
    run.call({ skip }, done);
    if (run.length === 0) resolve();
  });
  return ended.finally(() => clearTimeout(timer));
}
