import { Page } from 'playwright-core';
import { PortalApi } from '../portal/PortalApi';
import { takePicture } from './openBrowser';

/** What a developer types and chooses on the Create page. */
export interface ServiceForm {
  name: string;
  description: string;
  /** Title of the owning group. */
  owner: string;
  /** Title of the system. */
  system: string;
  registryToken: string;
  /** A domain model in YAML; without one the form's first preset is taken. */
  model?: string;
}

/** Signs in as guest, as the portal's first page offers. */
export async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/create`);
  const enter = page.getByRole('button', { name: 'Enter' });
  await enter.waitFor();
  await takePicture(page, '01-sign-in');
  await enter.click();
}

/** Chooses the recipe and fills its form up to the review page. */
export async function fillForm(page: Page, form: ServiceForm): Promise<void> {
  const choose = page.getByRole('button', { name: 'Choose' });
  await choose.waitFor();
  await takePicture(page, '02-create');
  await choose.click();
  await fillServicePage(page, form);
  await takePicture(page, '03-service');
  await page.getByRole('button', { name: 'Next' }).click();
  await fillModelPage(page, form);
  await takePicture(page, '04-model');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Layout').waitFor();
  await takePicture(page, '05-architecture');
  await page.getByRole('button', { name: 'Next' }).click();
  await fillRepositoryPage(page, form);
  await takePicture(page, '06-repository');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).waitFor();
  await takePicture(page, '07-review');
}

/**
 * Presses Create and waits for the end of the task.
 *
 * @returns the task's id and how long it took from the click, in milliseconds
 * @throws when the task did not complete, with what it logged
 */
export async function createService(
  page: Page,
  api: PortalApi,
): Promise<{ taskId: string; duration: number }> {
  const start = Date.now();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/create\/tasks\//);
  const taskId = new URL(page.url()).pathname.split('/').pop()!;
  const status = await api.endOfTask(taskId);
  const duration = Date.now() - start;
  await page
    .getByRole('link', { name: 'Repository' })
    .or(page.getByRole('alert'))
    .first()
    .waitFor();
  await takePicture(page, '08-task');
  if (status !== 'completed') {
    const events = await api.taskEvents(taskId);
    throw new Error(`The task ended as ${status}:\n${events.join('\n')}`);
  }
  return { taskId, duration };
}

/** Fills the form's first page. */
export async function fillServicePage(
  page: Page,
  form: ServiceForm,
): Promise<void> {
  await page.getByLabel('Name').fill(form.name);
  await page.getByLabel('Description').fill(form.description);
  await choose(page, 'Owner', form.owner);
  await choose(page, 'System', form.system);
}

/** Fills the page about the model; what stands in the field first is wrong, and the form says so. */
export async function fillModelPage(
  page: Page,
  { model }: Pick<ServiceForm, 'model'>,
): Promise<void> {
  await page.getByLabel('Domain model').waitFor();
  if (model === undefined) return;
  await page.getByLabel('Domain model').click();
  await page.getByRole('option', { name: 'A model of my own' }).click();
  const text = page.getByRole('textbox', { name: 'Model' });
  await text.fill('schema: 1\nentities: none\n');
  await page.getByRole('button', { name: 'Line 2' }).waitFor();
  await takePicture(page, '04-model-refused');
  await text.fill(model);
  await page.getByText(/^A good model with /).waitFor();
}

async function fillRepositoryPage(page: Page, form: ServiceForm) {
  await page
    .locator('div', { hasText: /^Repository \(the name of the service\)/ })
    .last()
    .locator('input')
    .fill(form.name);
  await page
    .getByLabel('Token of the container registry')
    .fill(form.registryToken);
  await page.getByText(/^Sealed in this browser: /).waitFor();
  await page.getByText(`/acme/${form.name}`).waitFor();
}

async function choose(page: Page, label: string, option: string) {
  await page.getByLabel(label, { exact: false }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
