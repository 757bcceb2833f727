import { JsonObject } from '@backstage/types';
import { engineWith } from './__testUtils__/renderText';
import { BranchObserver, TemplateBranch } from './BranchObserver';

/** The branches of a text as `line:column outcome`, and how often each was taken with the values given. */
function branchesOf(text: string, values: JsonObject): Record<string, number> {
  const taken: Record<string, number> = {};
  const observer: BranchObserver = {
    branch({ at, outcome }: TemplateBranch) {
      const key = `${at.line}:${at.column} ${outcome}`;
      taken[key] = 0;
      return () => {
        taken[key] += 1;
      };
    },
  };
  engineWith({}, { observer }).render({ name: 't.njk', text }, values);
  return taken;
}

describe('BranchObserver', () => {
  it('sees each branch of an if', () => {
    const text = '{% if a == 1 %}x{% elif a == 2 %}y{% else %}z{% endif %}';
    expect(branchesOf(text, { a: 2 })).toEqual({
      '1:7 if': 0,
      '1:25 elif': 1,
      '1:7 else': 0,
    });
  });

  it('sees that an if without an else was passed over', () => {
    expect(branchesOf('a\n{% if a %}x{% endif %}', { a: 0 })).toEqual({
      '2:7 if': 0,
      '2:7 else': 1,
    });
  });

  it('sees an inline if, with and without an else', () => {
    expect(branchesOf("${{ 'x' if a }}${{ 1 if a else 2 }}", { a: 1 })).toEqual(
      { '1:12 if': 1, '1:12 else': 0, '1:25 if': 1, '1:25 else': 0 },
    );
  });

  it('sees a loop that has an else', () => {
    const text = '{% for a in list %}${{ a }}{% else %}none{% endfor %}';
    expect(branchesOf(text, { list: [] })).toEqual({
      '1:4 items': 0,
      '1:4 empty': 1,
    });
  });

  it('passes over a loop without an else', () => {
    expect(branchesOf('{% for a in [1] %}${{ a }}{% endfor %}', {})).toEqual(
      {},
    );
  });

  it('sees the cases of a switch', () => {
    const text =
      '{% switch a %}{% case 1 %}x{% case 2 %}y{% default %}z{% endswitch %}';
    expect(branchesOf(text, { a: 3 })).toEqual({
      '1:23 case': 0,
      '1:36 case': 0,
      '1:4 default': 1,
    });
  });

  it('knows the branches of a template that is only compiled', () => {
    const seen: string[] = [];
    const observer: BranchObserver = {
      branch({ outcome }) {
        seen.push(outcome);
        return () => undefined;
      },
    };
    engineWith({}, { observer }).compile({
      name: 't.njk',
      text: '{% if a %}{% endif %}',
    });
    expect(seen).toEqual(['if', 'else']);
  });
});
