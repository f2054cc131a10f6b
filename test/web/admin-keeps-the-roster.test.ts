import type { Page } from 'playwright-core';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let page: Page;

beforeAll(async () => {
  world = await WebWorld.start();
  page = await world.signIn('admin');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

/** A Tokyo day and time as the field wants it, a number of hours from now. */
function tokyoField(hoursFromNow: number): string {
  return new Date(Date.now() + (9 + hoursFromNow) * 3_600_000).toISOString().slice(0, 16);
}

describe('an administrator', () => {
  it('puts a technician on call and keeps it', async () => {
    const onCall = page.getByRole('switch', { name: 'On call Sato Ken' });
    await onCall.click({ force: true });
    await page.getByText(/is saved/).waitFor();
    await page.reload();
    expect(await onCall.isChecked()).toBe(true);
  });

  it('enters an absence, and the board shows it hatched', async () => {
    await page.getByLabel('Technician').selectOption('T02');
    await page.getByLabel('From').fill(tokyoField(-1));
    await page.getByLabel('Until').fill(tokyoField(3));
    await page.getByLabel('Reason').fill('Dentist');
    await page.getByRole('button', { name: 'Add absence' }).click();
    await page.getByRole('row', { name: /Suzuki Aoi.*Dentist/ }).waitFor();
    await takeScreenshot(page, 'roster');
    await page.getByRole('link', { name: 'Board' }).click();
    await page.locator('[data-technician=T02] .absence-band', { hasText: 'Dentist' }).waitFor();
    await page.locator('[data-technician=T02]').getByText('absent', { exact: true }).waitFor();
  });

  it('takes the absence out again', async () => {
    await page.getByRole('link', { name: 'Roster' }).click();
    await page
      .getByRole('row', { name: /Dentist/ })
      .getByRole('button', { name: 'Remove' })
      .click();
    await page.getByText('No absences are entered.').waitFor();
  });

  it('does not see the phone’s pages, and signs out', async () => {
    await page.goto(`${world.origin}/my-jobs`);
    await page.getByRole('switch', { name: 'On call Sato Ken' }).waitFor();
    await page.getByRole('button', { name: /Administrator/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('User name').waitFor();
    await page.reload();
    await page.getByLabel('User name').waitFor();
  });
});
