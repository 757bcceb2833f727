import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, Page } from 'playwright-core';
import { PortalApi } from '../portal/PortalApi';
import { startPortal, TestPortal } from '../portal/startPortal';
import { Checkout } from './Checkout';
import { createService, fillForm, ServiceForm, signIn } from './createForm';
import { openBrowser, takePicture } from './openBrowser';

/** One service made through the Create page, with everything that a test may want to look at. */
export interface Creation {
  portal: TestPortal;
  api: PortalApi;
  page: Page;
  taskId: string;
  /** From the click on Create to the end of the task, in milliseconds. */
  duration: number;
  /** A temporary folder. */
  directory: string;
  /** Clones the repository into the temporary folder. */
  clone(): Promise<Checkout>;
  end(): Promise<void>;
}

/** Starts a portal, and fills and sends the form in a browser. */
export async function createThroughForm(form: ServiceForm): Promise<Creation> {
  const portal = await startPortal();
  const directory = mkdtempSync(join(tmpdir(), 'creation-'));
  const { browser, page } = await openBrowser();
  const end = () => endAll(portal, browser, directory);
  try {
    await signIn(page, portal.url);
    await fillForm(page, form);
    const api = await PortalApi.signIn(portal.url);
    const created = await createService(page, api);
    const clone = () => cloneInto(portal, form.name, directory);
    return { portal, api, page, directory, clone, end, ...created };
  } catch (problem) {
    await takePicture(page, 'failed');
    await end();
    throw problem;
  }
}

function cloneInto({ github }: TestPortal, name: string, directory: string) {
  return Checkout.clone(`${github.url}/acme/${name}.git`, {
    directory: join(directory, name),
    token: 'local-demo-token',
  });
}

async function endAll(portal: TestPortal, browser: Browser, directory: string) {
  await browser.close();
  await portal.stop();
  rmSync(directory, { recursive: true, force: true });
}
