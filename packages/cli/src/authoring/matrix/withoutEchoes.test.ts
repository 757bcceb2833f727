import { Finding } from '../lint';
import { withoutEchoes } from './withoutEchoes';

const finding = (where: string, code: string): Finding => ({
  where,
  what: 'is odd',
  fix: 'make it even',
  severity: 'error',
  code,
});
const known = finding('layers/a.njk:3:5', 'undeclared-value');

describe('withoutEchoes', () => {
  it('drops a render that ended at a line of which something is known', () => {
    const echo = finding('layers/a.njk:3:9', 'render');
    expect(withoutEchoes([known, echo])).toEqual([known]);
  });

  it.each(['layers/a.njk:4:5', 'layers/b.njk:3:5'])(
    'keeps a render that ended at %s',
    where => {
      const other = finding(where, 'render');
      expect(withoutEchoes([known, other])).toEqual([known, other]);
    },
  );
});
