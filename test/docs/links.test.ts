import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Pages of this repository; golden trees are pages of services. */
const pages = execFileSync('git', ['ls-files', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter(path => !/^(test\/golden|templates\/layers)\//.test(path))
  .filter(path => existsSync(join(root, path)));

/** A page without its code, which holds no links. */
const proseOf = (page: string) =>
  page.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a page, as GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  const headings = page
    .replace(/^```[^]*?^```/gm, '')
    .matchAll(/^#{1,6} +(.+?) *$/gm);
  return [...headings].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** What is wrong with a link of a page; nothing for a good one. */
function flawOf(page: string, link: string): string | undefined {
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(root, target))) return `${link} leads nowhere`;
  if (!anchor || statSync(join(root, target)).isDirectory()) return undefined;
  return anchorsOf(read(target)).includes(anchor)
    ? undefined
    : `${link} leads to no heading`;
}

describe('every link', () => {
  it.each(pages)('of %s leads to a file or a heading', page => {
    const links = [...proseOf(read(page)).matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
      .map(([, link]) => link)
      .filter(link => !/^[a-z][a-z+.-]*:/i.test(link));
    expect(links.map(link => flawOf(page, link)).filter(Boolean)).toEqual([]);
  });

  it('is looked at in more than ten pages', () => {
    expect(pages.length).toBeGreaterThan(10);
  });
});
