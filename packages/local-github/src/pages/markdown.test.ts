import { documentLinks } from './links';
import { renderMarkdown } from './markdown';

const resolve = documentLinks('acme/items', 'main', 'docs/index.md');

/** White space between elements means nothing. */
const render = (text: string) =>
  renderMarkdown(text, resolve)
    .text.replace(/\s*\n\s*/g, '')
    .replace(/> </g, '><');

describe('renderMarkdown', () => {
  it.each([
    ['# Items `v1`', '<h1 id="items-v1">Items <code>v1</code></h1>'],
    ['one\ntwo', '<p>onetwo</p>'],
    ['a **b** and *c*', '<p>a <strong>b</strong> and <em>c</em></p>'],
    ['snake_case_name', '<p>snake_case_name</p>'],
    ['`**code**`', '<p><code>**code**</code></p>'],
    ['\\*a\\* \\`b\\`', '<p>*a* `b`</p>'],
    ['`a\\*`', '<p><code>a\\*</code></p>'],
    ['---', '<hr />'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n   - b\n2. c', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
    ['- [x] done', '<ul><li>\u2611 done</li></ul>'],
    [
      '| a | b |\n| --- | --- |\n| 1 | x \\| y |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>x | y</td></tr></tbody></table>',
    ],
    [
      '[guide](../README.md#use)',
      '<p><a href="/acme/items/blob/main/README.md#use" rel="nofollow noreferrer">guide</a></p>',
    ],
    [
      'see https://example.com/a.',
      '<p>see <a href="https://example.com/a" rel="nofollow noreferrer">https://example.com/a</a>.</p>',
    ],
  ])('renders %j', (text, expected) => {
    expect(render(text)).toBe(expected);
  });

  it('keeps code as it is', () => {
    expect(
      renderMarkdown('```python\nif a < b:\n    "x"\n```', resolve).text,
    ).toContain('if a &lt; b:\n    &quot;x&quot;');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))'],
    ['[x](JaVaScRiPt:alert)'],
    ['[x](data:text/html,a)'],
    ['[x](//evil.example)'],
    ['[x](../../../../etc)'],
    ['![x](https://evil.example/pixel.png)"><script>'],
    ['[a"onmouseover="x](https://example.com/"onmouseover="x)'],
    ['# <b>"x'],
    ['\\<script\\>alert(1)'],
    ['```"><script>\n</code><script>\n```'],
    ['| <i> |\n| --- |\n| <script> |'],
  ])('shows the hostile text %j as text', text => {
    const rendered = renderMarkdown(text, resolve).text;

    expect(rendered).not.toMatch(/<(script|img|b|i)\b/i);
    expect(rendered).not.toMatch(/href="(?!https:\/\/|\/acme\/)/i);
    expect(rendered).not.toMatch(/<[^>]*\sonmouseover=/i);
  });

  it('shows quotes within quotes, however deep', () => {
    const rendered = renderMarkdown(`${'>'.repeat(20000)} deep`, resolve).text;

    expect(rendered).toContain('<p>deep</p>');
    expect(rendered.match(/<blockquote>/g)).toHaveLength(20);
  });

  it('reads a large document in little time', () => {
    const hostile = '*a '.repeat(2000) + '[x]('.repeat(2000);
    const start = performance.now();
    renderMarkdown(`${hostile}\n\n${'- x\n'.repeat(2000)}`, resolve);

    expect(performance.now() - start).toBeLessThan(5000);
  });
});
