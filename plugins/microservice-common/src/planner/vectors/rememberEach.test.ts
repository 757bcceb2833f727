import { rememberEach } from './rememberEach';

describe('rememberEach', () => {
  const asked: string[] = [];
  const shout = rememberEach(({ name }: { name: string }) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const item = { name: 'item' };

  it('answers as the function does, and asks it once', () => {
    expect([shout(item), shout(item)]).toEqual(['ITEM', 'ITEM']);
    expect(asked).toEqual(['item']);
  });

  it('tells things apart that look the same', () => {
    expect(shout({ name: 'item' })).toBe('ITEM');
    expect(asked).toEqual(['item', 'item']);
  });
});
