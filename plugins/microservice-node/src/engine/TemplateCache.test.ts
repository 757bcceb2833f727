import { ownDialect } from './Dialect';
import { FilterTable } from './filters/FilterTable';
import { defaultBudgets } from './runtime/Meter';
import { TemplateCache } from './TemplateCache';

describe('TemplateCache.compiled', () => {
  it('compiles the same content once', () => {
    const cache = new TemplateCache(
      { filters: new FilterTable(), dialect: ownDialect },
      defaultBudgets,
    );
    const first = cache.compiled({ name: 'a.njk', text: 'x' });
    expect(cache.compiled({ name: 'a.njk', text: 'x' })).toBe(first);
  });

  it('compiles changed content anew', () => {
    const cache = new TemplateCache(
      { filters: new FilterTable(), dialect: ownDialect },
      defaultBudgets,
    );
    const first = cache.compiled({ name: 'a.njk', text: 'x' });
    expect(cache.compiled({ name: 'a.njk', text: 'y' })).not.toBe(first);
  });

  it('forgets what was not used for longest', () => {
    const cache = new TemplateCache(
      { filters: new FilterTable(), dialect: ownDialect },
      defaultBudgets,
    );
    const [first, second] = ['a', 'b'].map(text =>
      cache.compiled({ name: 'a.njk', text }),
    );
    for (let index = 0; index < 1_999; index += 1) {
      cache.compiled({ name: `${index}.njk`, text: 'x' });
      cache.compiled({ name: 'a.njk', text: 'a' });
    }
    expect(cache.compiled({ name: 'a.njk', text: 'a' })).toBe(first);
    expect(cache.compiled({ name: 'a.njk', text: 'b' })).not.toBe(second);
  });
});
