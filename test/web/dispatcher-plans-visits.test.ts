import type { Locator, Page } from 'playwright-core';
import { addDays, weekdayOf } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let page: Page;
let number = '';
let technician = '';

/** A working day to come, two at least from today. */
const today = dateOf(Date.now());
const ahead = [2, 3, 4].find((days) => weekdayOf(addDays(today, days)) <= 5) ?? 2;
const day = addDays(today, ahead);

beforeAll(async () => {
  world = await WebWorld.start();
  number = await world.earlier.batteryWork('UP002', 'CB002');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

const trayCard = () => page.locator('.tray-card', { has: page.locator(`[data-card=${number}]`) });
const bar = () => page.locator(`.row [data-card=${number}]`);
const label = async () => (await bar().getAttribute('aria-label')) ?? '';

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes the bar and moves it along its row by so many hours of the day that is shown. */
async function pull(hours: number): Promise<void> {
  const from = await centre(bar());
  const line = await page.locator('.row-line').first().boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + (hours / 24) * (line?.width ?? 0), from.y, { steps: 12 });
}

describe('a dispatcher plans visits', () => {
  it('books a battery replacement at a free time from the tray', async () => {
    page = await world.signIn('dispatcher');
    await trayCard().getByText('Battery replacement', { exact: true }).waitFor();
    await trayCard().getByRole('button', { name: 'Book…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=date]').fill(day);
    await dialog.getByRole('button', { name: '10:00' }).click();
    await dialog.locator('.candidates li.fits input:checked').waitFor();
    await takeScreenshot(page, 'book-visit');
    await dialog.getByRole('button', { name: /^Book / }).click();
    await page.getByText(`${number} is booked for`).waitFor();
    await trayCard().waitFor({ state: 'detached' });
  });

  it('sees the visit at its time on its day, and everything about it in the drawer', async () => {
    await page.keyboard.press('2');
    for (let days = 0; days < ahead; days += 1) {
      await page.getByRole('button', { name: 'Later' }).click();
    }
    await bar().waitFor();
    expect(await label()).toContain('10:00–11:00');
    const row = page.locator('.row', { has: page.locator(`[data-card=${number}]`) });
    technician = (await row.getAttribute('data-technician')) ?? '';
    await bar().click();
    await page.locator('.drawer').getByText('The replacement is free of charge').waitFor();
    await page.locator('.drawer').getByRole('button', { name: 'Move to…' }).waitFor();
    await takeScreenshot(page, 'board-planned-visit');
    await page.keyboard.press('Escape');
  });

  it('moves it along its row, and can undo that', async () => {
    await pull(3);
    await page.locator('.drag-ghost', { hasText: '13:00–14:00' }).waitFor();
    await page.locator('.drag-ghost .verdict.fits').waitFor();
    await page.mouse.up();
    await page.locator(`.row [data-card=${number}][aria-label*="13:00–14:00"]`).waitFor();
    // The offer to undo the booking before may still be on its way out.
    const offer = page.locator('.mantine-Notification-root', { hasText: '13:00' });
    await offer.getByRole('button', { name: 'Undo' }).click();
    await page.locator(`.row [data-card=${number}][aria-label*="10:00–11:00"]`).waitFor();
  });

  it('reads before the drop that a time lies outside the service window', async () => {
    await pull(-5);
    await page.locator('.drag-ghost .verdict.excluded', { hasText: 'service window' }).waitFor();
    await takeScreenshot(page, 'board-visit-outside-window');
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This cannot be overridden.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await label()).toContain('10:00–11:00');
  });

  it('lets its technician find it under its day on the phone', async () => {
    const userName = `technician${Number(technician.slice(1))}`;
    const phone = await world.signIn(userName, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const ofDay = phone.locator('section', { has: phone.locator('.job-card') });
    await ofDay.getByText(number).waitFor();
    expect(await ofDay.locator('h2').textContent()).not.toContain('Next job');
    await ofDay.getByText('10:00–11:00').waitFor();
    await takeScreenshot(phone, 'my-jobs-coming-day');
    await phone.context().close();
  });
});
