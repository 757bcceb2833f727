import { skeletonEngine } from './skeletonEngine';

describe('skeletonEngine', () => {
  const values = { name: 'Ada', list: [1] };
  const { render } = skeletonEngine({ source: '', target: '', values });
  const said = (text: string) => {
    try {
      return `no error but: ${render('a.txt', text)}`;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    ['include', '{% include "b.txt" ignore missing %}'],
    ['import', '{% import "b.txt" as b %}'],
    ['from', '{% from "b.txt" import b %}'],
    ['extends', '{% extends "b.txt" %}'],
  ])('refuses %s, which has nothing to load', (tag, text) => {
    expect(said(text)).toBe(
      `a.txt:1:4: '${tag}' cannot be used, since no other template can be loaded here; write what it brings into this one`,
    );
  });

  it.each([
    ['asyncEach', '{% asyncEach a in values.list %}{% endeach %}', 'for'],
    ['asyncAll', '{% asyncAll a in values.list %}{% endall %}', 'for'],
    ['ifAsync', '{% ifAsync values.name %}{% endif %}', 'if'],
  ])('refuses %s by name', (tag, text, instead) => {
    expect(said(text)).toBe(
      `a.txt:1:4: '${tag}' is not supported; use '${instead}'`,
    );
  });

  it.each([
    '[${{ values.nam }}]',
    '[${{ values.gone.more }}]',
    '[${{ nothing }}]',
  ])('prints nothing for the missing value of %s', text => {
    expect(render('a.txt', text)).toBe('[]');
  });

  it.each([
    [
      'filter',
      '${{ values.name | uppercase }}',
      "a.txt:1:19: there is no filter 'uppercase'; did you mean 'upper'?",
    ],
    [
      'filter of Backstage',
      '${{ values.name | parseRepoURL }}',
      "a.txt:1:19: there is no filter 'parseRepoURL'; did you mean 'parseRepoUrl'?",
    ],
    [
      'test',
      '{% if values.name is defned %}{% endif %}',
      "a.txt:1:22: there is no test 'defned'; did you mean 'defined'?",
    ],
    [
      'function',
      '${{ rnage(3) }}',
      "a.txt:1:5: 'rnage' is no macro, function or allowed method; did you mean 'range'?",
    ],
    [
      'function of a missing value',
      '${{ values.gone() }}',
      "a.txt:1:5: 'values.gone' is no macro, function or allowed method",
    ],
  ])('names a %s that does not exist', (_, text, sentence) => {
    expect(said(text)).toBe(sentence);
  });
});
