import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './commandLine';

describe('readArguments', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function fileWith(content: string): string {
    const path = join(folder, 'github.yaml');
    writeFileSync(path, content);
    return path;
  }

  it('serves the demo when nothing is said', () => {
    expect(readArguments([])).toMatchObject({
      directory: '.data/local-github',
      port: 4870,
      token: 'local-demo-token',
      organisations: [
        {
          login: 'acme',
          teams: [{ slug: 'shop-team' }, { slug: 'platform-team' }],
        },
      ],
    });
  });

  it('lets flags win over the file', () => {
    expect(
      readArguments(['--directory', 'elsewhere', '--port', '0']),
    ).toMatchObject({ directory: 'elsewhere', port: 0 });
  });

  it('can check its own answers', () => {
    expect(readArguments(['--validate-answers'])).toMatchObject({
      validateAnswers: true,
    });
  });

  it('refuses a port that is none', () => {
    expect(() => readArguments(['--port', 'http'])).toThrow(
      "--port: 'http' is not a port; write a number from 0 to 65535.",
    );
  });

  it('refuses a flag it does not know', () => {
    expect(() => readArguments(['--prot', '1'])).toThrow(/Unknown option/);
  });

  it('names the file that is not there', () => {
    const path = join(folder, 'missing.yaml');

    expect(() => readArguments(['--config', path])).toThrow(
      `${path}: cannot be read`,
    );
  });

  it.each([
    ['port: many', "at '/': must have required property 'directory'"],
    [
      'directory: d\nport: 1\ntoken: local-demo-token\norganisations: []\nteam: x',
      "at '/': must NOT have additional properties ('team')",
    ],
    [
      'directory: d\nport: 1\ntoken: local-demo-token\norganisations: [{login: api}]',
      "at '/organisations/0/login': must NOT be valid",
    ],
    ['a: [', 'is not YAML'],
  ])('says where the file %j is wrong', (content, message) => {
    expect(() => readArguments(['--config', fileWith(content)])).toThrow(
      message,
    );
  });
});
