import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { Browser, Page } from 'playwright-core';
import { browserPath, hasBrowser, openBrowser } from '../../e2e/openBrowser';
import { leaksOf, texts } from '../leaks/leaksOf';
import { CanaryIndex } from '../scan/CanaryIndex';
import { findCanaries } from '../scan/findCanaries';
import { readBrowser } from './readBrowser';

/** What a careless page may do with texts, each in a place of the browser; written as texts, since they run there. */
const WAYS: Record<string, string> = {
  localStorage: `texts.forEach((text, each) => localStorage.setItem(each, text))`,
  sessionStorage: `texts.forEach((text, each) => sessionStorage.setItem(each, text))`,
  address: `location.hash = texts.map(encodeURIComponent).join('&')`,
  history: `history.replaceState({ texts }, '')`,
  fields: `Object.assign(
    document.body.appendChild(document.createElement('textarea')),
    { value: texts.join('\\n') },
  )`,
  document: `document.body.append(texts.join('\\n'))`,
  caches: `(async () => (await caches.open('leaks')).put('/leak', new Response(texts.join('\\n'))))()`,
  indexedDB: `new Promise(resolve => {
    const opened = indexedDB.open('leaks');
    opened.onupgradeneeded = () => opened.result.createObjectStore('leaks');
    opened.onsuccess = () => {
      const writing = opened.result.transaction('leaks', 'readwrite');
      writing.objectStore('leaks').put(texts, 'leak');
      writing.oncomplete = resolve;
    };
  })`,
};

const describeHere = hasBrowser ? describe : describe.skip;

describeHere(
  `a browser at ${browserPath}, searched for what a page lets out in`,
  () => {
    let server: Server;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      server = createServer((_, response) => response.end('<html></html>'));
      await new Promise<void>(resolve => {
        server.listen(0, '127.0.0.1', resolve);
      });
      ({ browser, page } = await openBrowser());
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    beforeEach(async () => {
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}`);
    });

    it.each(Object.entries(WAYS))('%s', async (place, way) => {
      const leaks = leaksOf('browser', place).filter(
        // A text cannot hold every byte.
        ({ written }) => Buffer.from(written.toString()).equals(written),
      );
      await page.evaluate(
        `(async texts => { await (${way}); })(${JSON.stringify(texts(leaks))})`,
      );
      const canaries = leaks.map(({ canary }) => canary);
      const index = new CanaryIndex(canaries);
      const held = await readBrowser(page);
      const found = held
        .filter(({ where }) => where === place)
        .flatMap(({ bytes }) => findCanaries(bytes, index));
      const seen = new Set(found.map(({ canary }) => canary));
      expect(canaries.map(({ id }) => id).filter(id => !seen.has(id))).toEqual(
        [],
      );
      expect(leaks.length).toBeGreaterThan(40);
    });
  },
);
