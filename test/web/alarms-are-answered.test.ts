import type { Page } from 'playwright-core';
import type { Person } from './support/person.js';
import { Person as Machine } from './support/person.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

/** A machine of the demo under the report service; its window never closes. */
const watched = 'G-1051';

let world: WebWorld;
let desk: Person;
let machine: Machine;
let page: Page;
let number = 0;

/** Five minutes ago, so that the hold-down is over when it arrives. */
async function report(name: string, code: string, state: 'raised' | 'cleared' = 'raised') {
  number += 1;
  const occurredAt = new Date(Date.now() - (state === 'raised' ? 300_000 : 60_000)).toISOString();
  const alarm = { machine: name, code, severity: 'critical', state, occurredAt };
  await machine.post('/alarms', { ...alarm, id: `web-${number}`, text: `slot ${number}` });
}

beforeAll(async () => {
  world = await WebWorld.start();
  desk = await world.at('dispatcher');
}, 180_000);
afterAll(async () => {
  await world?.stop();
}, 60_000);

describe('a manager', () => {
  it('creates a key, which is shown once', async () => {
    page = await world.signIn('manager');
    await page.getByRole('link', { name: 'Alarms' }).click();
    await page.getByRole('tab', { name: 'Settings and keys' }).click();
    await page.getByLabel('Name').fill('rack 3');
    await page.getByLabel('Customer id').fill('CU003');
    await page.getByRole('button', { name: 'Create a key' }).click();
    const key = await page.locator('.api-key-shown code').textContent();
    machine = new Machine(world.origin, key ?? '');
    await page.getByRole('tab', { name: 'Codes' }).click();
    await page.getByRole('row', { name: /DISK-01/ }).waitFor();
  });
});

describe('a dispatcher', () => {
  it('sees an alarm become a call and a work order by itself', async () => {
    page = await world.signIn('dispatcher');
    await page.getByRole('link', { name: 'Alarms' }).click();
    await page.getByText('Nobody has to be called.').waitFor();
    await report(watched, 'DISK-01');
    const row = page.getByRole('row', { name: /G-1051.*DISK-01/ });
    await row.getByText('Work order', { exact: true }).waitFor();
    await page.locator('.call-card', { hasText: 'Call now' }).getByText('045-000-1002').waitFor();
    await report('SPARE-9', 'FAN-01');
    await report(watched, 'TEMP-01');
    await page.getByText('Unknown machine').waitFor();
    await page
      .getByRole('row', { name: /TEMP-01/ })
      .getByText('Calling')
      .waitFor();
    await row.getByRole('button', { name: 'G-1051' }).click();
    await page.getByText(/Work order WO-\d+ was opened/).waitFor();
    await takeScreenshot(page, 'alarms');
  });

  it('says what came of the call; the work order is withdrawn when nobody is needed', async () => {
    const card = page.locator('.call-card', { hasText: 'DISK-01' });
    await card.getByRole('button', { name: 'Reached: nobody needed' }).click();
    await page
      .getByRole('row', { name: /G-1051.*DISK-01/ })
      .getByText('Customer told')
      .waitFor();
    const { items } = await desk.get<{ items: { number: string; status: string }[] }>(
      '/work-orders',
    );
    expect(items.map(({ status }) => status)).toEqual(['canceled']);
  });

  it('dismisses an unknown machine with a reason', async () => {
    const card = page.locator('.call-card', { hasText: 'SPARE-9' });
    await card.getByLabel('Equipment id / Reason').fill('taken out of service');
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await card.waitFor({ state: 'detached' });
  });
});
