import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of tests that run over our engine. */
export const runFiles = [
  ...['compiler.js', 'filters.js', 'globals.js', 'tests.js', 'runtime.js'],
  ...['api.js', 'loader.js', 'lexer.js', 'parser.js', 'jinja-compat.js'],
];

/** Files of tests that hold no template of the language, and what they are about. */
export const leftOutFiles: Readonly<Record<string, string>> = {
  'core.js': 'where a program finds its templates, and its cache',
  'precompile.js': 'templates as JavaScript, of which ours makes none',
  'cli.js': 'the command that makes JavaScript of templates',
  'express.js': 'views of a web server',
};

const helpers = ['util.js', 'setup.js', 'eslint.config.js'];

/** A checkout of the peer's repository. */
export class PeerCheckout {
  constructor(readonly folder: string) {}

  /** The checkout that `NUNJUCKS_CHECKOUT` names; nothing where there is none. */
  static given(): PeerCheckout | undefined {
    const folder = process.env.NUNJUCKS_CHECKOUT;
    return folder && existsSync(join(folder, 'tests/compiler.js'))
      ? new PeerCheckout(folder)
      : undefined;
  }

  /** Test files that are neither run nor left out for a reason. */
  unknownFiles(): string[] {
    const known = [...runFiles, ...Object.keys(leftOutFiles), ...helpers];
    return readdirSync(join(this.folder, 'tests')).filter(
      name => name.endsWith('.js') && !known.includes(name),
    );
  }

  /** The version of the peer, with the commit where git knows it. */
  version(): string {
    const manifest = readFileSync(join(this.folder, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return `${version}, commit ${commit.slice(0, 10)}`;
  }
}
