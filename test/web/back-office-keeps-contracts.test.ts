import type { Page } from 'playwright-core';
import { addDays, addYears } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

const today = dateOf(Date.now());
let world: WebWorld;
let page: Page;

beforeAll(async () => {
  world = await WebWorld.start();
  await world.earlier.openDemoContracts();
  page = await world.signIn('backoffice');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

const open = (name: string) => page.getByRole('link', { name, exact: true }).click();
const row = (name: RegExp) => page.getByRole('row', { name });
const dates = () => page.locator('.contract-dates');

describe('the back office', () => {
  it('registers a UPS pack in the browser and sees its dates for the whole term', async () => {
    await page.getByRole('link', { name: 'Register a contract' }).click();
    await page.getByRole('combobox', { name: 'Machine' }).fill('G-5136');
    await page.getByRole('option', { name: /G-5136/ }).click();
    await page.getByLabel('UPS bought on').fill(addDays(today, -10));
    await page.getByLabel('Base pack bought on').fill(addDays(today, -10));
    await page.getByLabel('Contract id').fill('CB-NEW');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: 'CB-NEW' }).waitFor();
    await dates().getByText('The customer is told that the battery is due').first().waitFor();
    const all = page.getByRole('button', { name: /^All \d+ dates/ });
    if ((await all.count()) > 0) await all.click();
    const second = addYears(addDays(today, -10), 4);
    await dates().locator(`time[datetime="${second}"]`).first().waitFor();
    await dates().getByText('The contract ends').waitFor();
    await page.locator('.contract-chip', { hasText: 'Active' }).waitFor();
  });

  it('is told at the field why a contract cannot be', async () => {
    await open('Contracts');
    await page.getByRole('link', { name: 'Register a contract' }).click();
    await page.getByLabel('UPS bought on').fill(today);
    await page.getByLabel('Base pack bought on').fill(today);
    await page.getByLabel('Years of the base pack').fill('0');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.locator('.mantine-InputWrapper-error').first().waitFor();
    expect(await page.getByLabel('Years of the base pack').getAttribute('aria-invalid')).toBe(
      'true',
    );
  });

  it('reads the history of a pack whose battery notice has just come, and tells it of a request', async () => {
    await open('Contracts');
    await page.getByLabel('Contract, label, customer').fill('CB002');
    await page.getByRole('button', { name: 'CB002' }).click();
    const history = page.locator('.contract-history');
    await history.getByText(/Two years have passed/).waitFor();
    await history.locator('.rule-chip', { hasText: 'UPS-12' }).first().waitFor();
    await page.getByRole('button', { name: 'Battery requested' }).click();
    await page.getByLabel('Name of the request').fill('R-1');
    await page.locator('.action-form').getByRole('button', { name: 'Battery requested' }).click();
    await history.getByText(/asked for a battery: granted/).waitFor();
    await page.locator('.notes button').first().click();
  });

  it('issues another label for the machine; it stands among the documents', async () => {
    await page.getByRole('tab', { name: 'Documents' }).click();
    const labels = page.locator('.contract-list li', { hasText: 'Equipment label' });
    const before = await labels.count();
    await page.getByRole('button', { name: /^New label for / }).click();
    await labels.nth(before).waitFor();
  });

  it('sees on the list what waits: an application since 21 days', async () => {
    await open('Contracts');
    await page.getByLabel('Status').selectOption('applied');
    await row(/AP001/).getByText('21 days waiting').waitFor();
    await takeScreenshot(page, 'contracts');
    await page.getByRole('button', { name: 'AP001' }).click();
    await page.getByRole('heading', { name: 'Application' }).waitFor();
    await page.getByText('A manager settles').waitFor();
  });

  it('sees what comes due, week by week', async () => {
    await open('Coming due');
    await row(/RS001/).first().waitFor();
    await takeScreenshot(page, 'due');
  });

  it('leaves handing a date over to a manager, who chooses somebody by name', async () => {
    expect(await page.getByRole('button', { name: 'Hand over' }).count()).toBe(0);
    const manager = await world.signIn('manager');
    await manager.getByRole('link', { name: 'Coming due', exact: true }).click();
    const date = manager.getByRole('row', { name: /RS001/ }).first();
    await date.getByRole('button', { name: 'Hand over' }).click();
    const form = manager.locator('.action-form');
    await form.getByLabel('New owner').selectOption({ label: 'Yoshida Makoto' });
    await form.getByLabel('Reason').fill('Holiday');
    await form.getByRole('button', { name: 'Hand over' }).click();
    await date.getByText('Yoshida Makoto').waitFor();
    await manager.context().close();
  });

  it('enters a part of an overdue invoice; the rest stays open', async () => {
    await open('Invoices');
    await page.locator('.count-tile', { hasText: 'Overdue' }).click();
    await page.locator('.list-open').first().click();
    const drawer = page.locator('.drawer');
    await drawer.getByLabel('Amount, yen').fill('10000');
    await takeScreenshot(page, 'invoices');
    await drawer.getByRole('button', { name: 'Enter the payment' }).click();
    await page.getByText(/Entered. Still open/).waitFor();
    await drawer.getByText(/10,000 came in/).waitFor();
  });

  it('is told at the field that a payment is larger than the debt', async () => {
    const drawer = page.locator('.drawer');
    await drawer.getByLabel('Amount, yen').fill('999999999');
    await drawer.getByRole('button', { name: 'Enter the payment' }).click();
    await drawer.locator('.mantine-InputWrapper-error').waitFor();
  });
});
