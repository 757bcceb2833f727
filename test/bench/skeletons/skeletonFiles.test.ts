import { createHash } from 'node:crypto';
import { skeletonFiles } from './skeletonFiles';
import { SkeletonKind } from './SkeletonKind';
import { languages } from './TemplateLanguage';

const MIXED: SkeletonKind = {
  id: 'mixed',
  files: 100,
  ofTwenty: { template: 12, plain: 5, binary: 3 },
};

describe('skeletonFiles', () => {
  const files = () => [...skeletonFiles(MIXED, languages.nunjucks)];

  it('gives the same bytes on each run', () => {
    const hash = createHash('sha256');
    for (const { path, content } of files()) hash.update(path).update(content);
    expect(hash.digest('hex').slice(0, 16)).toBe('a650d3d7dd118f4f');
  });

  it('has as many of each content as it is asked for', () => {
    const tagged = files().filter(({ content }) => content.includes('{%'));
    const binary = files().filter(({ content }) => content[0] === 0);
    expect([tagged.length, binary.length]).toEqual([60, 15]);
  });

  it('has templates of 2 to 6 KB with 15 to 31 tagged lines', () => {
    for (const { content } of files()) {
      if (typeof content !== 'string' || !content.includes('{%')) continue;
      const lines = content.split('\n').filter(line => /\{%|\$\{\{/.test(line));
      expect(lines.length).toBeGreaterThanOrEqual(15);
      expect(lines.length).toBeLessThanOrEqual(31);
      expect(content.length).toBeGreaterThan(2000);
      expect(content.length).toBeLessThan(6400);
    }
  });
});
