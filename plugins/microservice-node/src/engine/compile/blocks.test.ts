import { messageOf, renderText } from '../__testUtils__/renderText';

const library = {
  'base.njk':
    '<{% block head %}base head{% endblock %}|{% block foot %}base foot{% endblock %}>',
  'middle.njk':
    '{% extends "base.njk" %}{% block head %}middle + ${{ super() }}{% endblock %}',
};

describe('block', () => {
  it('renders in place where nothing extends', () => {
    expect(renderText('a{% block b %}x{% endblock %}c')).toBe('axc');
  });

  it('is replaced by the template that extends', () => {
    const text =
      'dropped{% extends "base.njk" %}{% block foot %}own{% endblock %}dropped';
    expect(renderText(text, {}, library)).toBe('<base head|own>');
  });

  it('shows what it replaces with super, through several templates', () => {
    const text =
      '{% extends "middle.njk" %}{% block head %}own + ${{ super() }}{% endblock %}';
    expect(renderText(text, {}, library)).toBe(
      '<own + middle + base head|base foot>',
    );
  });

  it('hides from super what it has set itself', () => {
    const text =
      '{% extends "show.njk" %}{% block b %}{% set x = 1 %}${{ super() }}{% endblock %}';
    const show = {
      'show.njk': '{% block b %}${{ x is defined }}{% endblock %}',
    };
    expect(renderText(text, {}, show)).toBe('false');
  });

  it('sees variables that were set at the top', () => {
    const text =
      '{% extends "base.njk" %}{% set x = 1 %}{% block head %}${{ x }}{% endblock %}';
    expect(renderText(text, {}, library)).toBe('<1|base foot>');
  });

  it.each([
    [
      '{% block a %}{% endblock %}{% block a %}{% endblock %}',
      "t.njk:1:31: the block 'a' exists twice",
    ],
    [
      '{% block a %}${{ super() }}{% endblock %}',
      "t.njk:1:18: there is no block 'a' above this one",
    ],
    ['${{ super() }}', "t.njk:1:5: 'super()' works inside a block only"],
    [
      '{% for x in [1] %}{% extends "base.njk" %}{% endfor %}',
      "t.njk:1:22: 'extends' must stand outside loops, macros and blocks",
    ],
    [
      '{% extends "base.njk" %}{% extends "base.njk" %}',
      't.njk:1:28: a template extends one other template only',
    ],
    ['{% extends "gone.njk" %}', "t.njk:1:12: there is no template 'gone.njk'"],
  ])('refuses %s', (text, message) => {
    expect(messageOf(text, {}, library)).toBe(message);
  });
});
