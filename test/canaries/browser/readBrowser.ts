import { Page } from 'playwright-core';
import { Content } from '../places/Content';
import { textContent } from '../places/Place';

/** Everything that a page leaves in a browser: its stores, its cookies, its address and where it was before, its texts. */
export async function readBrowser(page: Page): Promise<Content[]> {
  const stores = await page.evaluate(READ_STORES);
  const cookies = await page.context().cookies();
  const texts: Record<string, unknown> = {
    ...(stores as Record<string, unknown>),
    cookies,
    address: `${page.url()}\n${decoded(page.url())}`,
    document: await page.content(),
  };
  return Object.entries(texts).map(([where, held]) =>
    textContent(where, typeof held === 'string' ? held : JSON.stringify(held)),
  );
}

/** An address as whoever reads it would take it; as it is where it cannot be taken so. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Runs in the page, as a text: whatever translates this file must not touch it. */
const READ_STORES = `(async () => {
  const databases = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const reading = database.transaction(store).objectStore(store);
      const keys = await asked(reading.getAllKeys());
      databases.push({ name, store, keys, values: await asked(reading.getAll()) });
    }
    database.close();
  }
  const caches = [];
  for (const name of self.caches ? await self.caches.keys() : []) {
    const cache = await self.caches.open(name);
    for (const request of await cache.keys()) {
      caches.push(request.url, await (await cache.match(request)).text());
    }
  }
  function asked(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  return {
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    indexedDB: databases,
    caches,
    history: history.state,
    fields: [...document.querySelectorAll('input, textarea')].map(it => it.value),
  };
})()`;
