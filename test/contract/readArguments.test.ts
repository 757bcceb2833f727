import { readArguments } from './readArguments';

const given = (...more: string[]) => ['--vectors', 'v.json', ...more];

describe('readArguments', () => {
  it.each([
    'http://127.0.0.1:8000',
    'http://localhost:8000',
    'http://[::1]:80',
  ])('asks a service at %s', url => {
    expect(readArguments(given('--url', url))).toMatchObject({ url });
  });

  it('asks a service on another machine only where that is meant', () => {
    const words = given('--url', 'http://shop.example.org');
    expect(() => readArguments(words)).toThrow('add --allow-host');
    expect(readArguments([...words, '--allow-host'])).toMatchObject({
      url: 'http://shop.example.org',
    });
  });

  it.each([
    [['--vectors', 'v.json'], '--vectors and --url are needed'],
    [given('--url', 'https://127.0.0.1'), 'is not http://'],
    [
      given('--url', 'http://127.0.0.1', '--concurrency', 'many'),
      'is no number',
    ],
    [given('--url', 'http://127.0.0.1', '--what'), "'--what'"],
  ])('refuses %j', (words, sentence) => {
    expect(() => readArguments(words)).toThrow(sentence);
  });
});
