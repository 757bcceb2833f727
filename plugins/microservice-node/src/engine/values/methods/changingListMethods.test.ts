import { CopiedValues } from '../CopiedValues';
import { TemplateEngine } from '../../TemplateEngine';

const values = { names: ['b', 'a', 'c'] };

function loosely(text: string): string {
  const engine = new TemplateEngine({ dialect: { strict: false } });
  return engine.render({ name: 't.njk', text }, values);
}

describe('methods that change lists', () => {
  it.each([
    ['${{ names.push("z") }} ${{ names | join }}', '4 bacz'],
    ['${{ names.unshift("y", "z") }} ${{ names | join }}', '5 yzbac'],
    ['${{ names.pop() }} ${{ names | join }}', 'c ba'],
    ['${{ names.shift() }} ${{ names | join }}', 'b ac'],
    ['${{ names.reverse() | join }} ${{ names | join }}', 'cab cab'],
    ['${{ names.sort() | join }} ${{ names | join }}', 'abc abc'],
    ['${{ names.splice(1, 1, "x", "y") }} ${{ names | join }}', 'a bxyc'],
    ['${{ [10, 9, null].sort() | json }}', '[10,9,null]'],
    [
      '{% set l = [] %}{% for n in names %}{% set l = (l.push(n), l) %}{% endfor %}${{ l | join }}',
      'bac',
    ],
  ])('gives %s', (text, expected) => {
    expect(loosely(text)).toBe(expected);
  });

  it('copies what goes into a list, so that none holds itself', () => {
    expect(
      loosely('{% set l = [1] %}{% set n = l.push(l) %}${{ l | json }}'),
    ).toBe('[1,[1]]');
  });

  it('leaves the values as they were given', () => {
    loosely('${{ names.pop() }}');
    expect(values.names).toEqual(['b', 'a', 'c']);
  });

  it('changes nothing for the templates that share copies', () => {
    const engine = new TemplateEngine({ dialect: { strict: false } });
    const copies = new CopiedValues();
    const render = (text: string) =>
      engine.render({ name: 't.njk', text }, values, { copies });
    render('${{ names }}');
    expect(render('${{ names.pop() }}${{ names }}')).toBe('cb,a');
    expect(render('${{ names }}')).toBe('b,a,c');
  });

  it.each([
    ['an escape', "${{ names['p\\op']() }}${{ names }}", 'cb,a'],
    ['a name that is put together', '${{ names["p" ~ "op"] }}', ''],
  ])('changes nothing for others by %s either', (_, text, expected) => {
    const engine = new TemplateEngine({ dialect: { strict: false } });
    const copies = new CopiedValues();
    const render = (template: string) =>
      engine.render({ name: 't.njk', text: template }, values, { copies });
    expect(render(text)).toBe(expected);
    expect(render('${{ names }}')).toBe('b,a,c');
  });

  it('ends what doubles a list again and again', () => {
    const text =
      '{% set l = [1] %}{% for i in range(60) %}{% set n = l.push(l) %}{% endfor %}';
    expect(() => loosely(text)).toThrow(/takes more than \d+ steps|steps/);
  });

  it('has none of them in a strict template', () => {
    expect(() =>
      new TemplateEngine().render(
        { name: 't.njk', text: '${{ names.pop() }}' },
        values,
      ),
    ).toThrow("'names.pop' is no macro, function or allowed method");
  });
});
