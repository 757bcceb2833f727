import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lacksTemplate, TemplateCheckout } from './TemplateCheckout';

const author = ['-c', 'user.name=shop', '-c', 'user.email=shop@example.org'];

describe('a checkout of the public template', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'template-checkout-'));
    mkdirSync(join(folder, 'clone/backend/app'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const clone = () => join(folder, 'clone');
  const main = (root: string) => join(root, 'backend/app/main.py');
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', clone(), ...author, ...words]);
  const commitMain = () => {
    writeFileSync(main(clone()), 'app = 1\n');
    writeFileSync(join(clone(), '.env'), 'SECRET_KEY=changethis\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
  };

  it('is lacking where the folder is no clone of it', () => {
    expect(lacksTemplate(clone())).toMatch(
      /^FASTAPI_TEMPLATE_CHECKOUT names no clone .* set it to that folder\.$/,
    );
  });

  it('is not lacking where it is there, or nobody asks for it', () => {
    commitMain();
    expect(lacksTemplate(clone())).toBeUndefined();
    expect(lacksTemplate('')).toBeUndefined();
  });

  it('gives a copy of the service as it was committed, without .env', () => {
    commitMain();
    writeFileSync(main(clone()), 'app = 2\n');
    const copy = join(folder, 'copy');
    new TemplateCheckout(clone()).copyService(copy);
    expect(readFileSync(main(copy), 'utf8')).toBe('app = 1\n');
    expect(existsSync(join(copy, '.env'))).toBe(false);
  });
});
