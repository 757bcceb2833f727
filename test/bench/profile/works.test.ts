import { works } from './works';

const frame = (functionName: string, url: string) => ({
  callFrame: { functionName, url, lineNumber: 0 },
});

describe('works', () => {
  it('sums up what functions of one kind took, the longest first', () => {
    const profile = {
      nodes: [
        { id: 1, ...frame('open', '') },
        { id: 2, ...frame('nextToken', '/any/nunjucks/src/lexer.js') },
        { id: 3, ...frame('(idle)', '') },
        { id: 4, ...frame('writeFileSync', 'node:fs') },
      ],
      samples: [1, 2, 3, 4],
      timeDeltas: [2000, 2500, 9000, 1000],
    };
    expect(works(profile)).toEqual([
      ['reading and writing', 3],
      ['splitting templates into tokens', 2.5],
    ]);
  });
});
