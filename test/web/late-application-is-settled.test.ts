import type { Page } from 'playwright-core';
import { addDays } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';
import { until } from '../workflows/support/until.js';
import type { Person } from './support/person.js';
import { WebWorld } from './support/web-world.js';

const today = dateOf(Date.now());
const boughtOn = addDays(today, -90);
const receivedOn = addDays(today, -1);

interface Application {
  status: string;
  application?: {
    route: string;
    appliedOn: string;
    refusals: { code: string }[];
    exceptions: { code: string }[];
  };
}
let world: WebWorld;
let manager: Person;

beforeAll(async () => {
  world = await WebWorld.start();
  manager = await world.at('manager');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await page.locator(`input[name="${name}"]`).fill(value);
  }
}

async function say(page: Page, type: string, values: Record<string, string> = {}): Promise<void> {
  const form = page.locator('.action-form');
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(label);
    if (value === 'yes') await field.selectOption(value);
    else await field.fill(value);
  }
  await form.getByRole('button', { name: type }).click();
}

describe('a registration card that came in late', () => {
  it('UPS-23: is entered by the back office and waits, with the delay for a manager to settle', async () => {
    const page = await world.signIn('backoffice');
    await page.getByRole('link', { name: 'Register a contract' }).click();
    await page.getByText('ExpressSupportPack G2').click();
    await page.getByText('As an application').click();
    await page.getByRole('combobox', { name: 'Machine' }).fill('G-5136');
    await page.getByRole('option', { name: /G-5136/ }).click();
    await fillIn(page, {
      id: 'LATE-1',
      openedAt: receivedOn,
      'contact.name': 'Nishimura Naomi',
      'contact.email': 'nishimura@totsuka.example',
      purchasedOn: boughtOn,
    });
    for (const name of [
      'warrantyCard.hasSeal',
      'warrantyCard.hasPurchaseDate',
      'warrantyCard.copyEnclosed',
      'purchaserIsOwner',
      'agreedToTerms',
    ]) {
      await page.locator(`select[name="${name}"]`).selectOption('yes');
    }
    await page.getByRole('button', { name: 'Enter the application' }).click();
    await page.getByRole('heading', { name: 'LATE-1' }).waitFor();
    await page.getByText('A manager settles').waitFor();
    expect(await page.getByRole('button', { name: 'Settle an exception' }).count()).toBe(0);
    await page.context().close();
    const waiting = await manager.get<Application>('/contracts/LATE-1');
    expect(waiting).toMatchObject({
      status: 'applied',
      application: { route: 'card', appliedOn: receivedOn, refusals: [] },
    });
    expect(waiting.application?.exceptions.map(({ code }) => code)).toEqual(['REGISTRATION_LATE']);
  });

  it('is let pass by a manager and accepted: completion notice and label are issued', async () => {
    const page = await world.signIn('manager');
    await page.goto(`${world.origin}/contracts/LATE-1`);
    await page.locator('.findings').getByRole('button', { name: 'Settle an exception' }).click();
    await say(page, 'Settle an exception', {
      'Let it pass': 'yes',
      Reason: 'The card lay at the post office',
    });
    await page.locator('.findings').getByText('Passed', { exact: true }).waitFor();
    await page
      .locator('.contract-actions')
      .getByRole('button', { name: 'Accept the application' })
      .click();
    await say(page, 'Accept the application');
    await page.locator('.contract-chip', { hasText: 'Active' }).waitFor();
    await until(
      () => manager.get<{ items: { kind: string }[] }>('/documents?subject=contract:LATE-1'),
      ({ items }) => items.length >= 2,
    );
    await page.reload();
    await page.getByRole('tab', { name: 'Documents' }).click();
    const documents = page.locator('.contract-list');
    await documents.getByText('Completion notice').waitFor();
    await documents.getByText('Equipment label').first().waitFor();
    await page.context().close();
  }, 90_000);
});
