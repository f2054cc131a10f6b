import type { Locator, Page } from 'playwright-core';
import {
  alwaysOpen,
  givenAssigned,
  givenBusyDay,
  givenJudged,
  givenSteps,
} from './support/given.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let page: Page;

beforeAll(async () => {
  world = await WebWorld.start();
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

const trayCard = (number: string) => page.locator(`.tray-open[data-card=${number}]`);
const barOn = (technician: string, number: string) =>
  page.locator(`[data-technician=${technician}] [data-card=${number}]`);
const row = (technician: string) => page.locator(`[data-technician=${technician}]`);

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a card by the pointer and waits until every row has answered whether it fits. */
async function lift(card: Locator): Promise<void> {
  const from = await centre(card);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 });
  await page.locator('.row.excluded').first().waitFor();
}

async function moveOver(target: Locator): Promise<void> {
  const to = await centre(target);
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

async function technicianOf(found: Locator): Promise<string> {
  return (await found.first().getAttribute('data-technician')) ?? '';
}

describe('a dispatcher', () => {
  let number = '';
  let first = '';

  it('takes a call and reads what is covered before it ends', async () => {
    const desk = await world.at('dispatcher');
    const running = await givenAssigned(desk, alwaysOpen[1], 'Fan error, restarts by itself');
    await givenSteps(await world.at(running.userName), running.number, 'accept', 'depart');
    await givenJudged(desk, alwaysOpen[2], 'Disk 2 shows red');
    await givenBusyDay(desk, (userName) => world.at(userName), 2);
    page = await world.signIn('dispatcher');
    await page.locator('.tray-card').first().waitFor();
    await page.keyboard.press('n');
    await page.locator('input[name=controlNumber]').fill('G-0000');
    await page.getByText('No equipment has this control number.').waitFor();
    await page.locator('input[name=controlNumber]').fill(alwaysOpen[0]);
    await page.locator('.preview .coverage-headline.is-covered').first().waitFor();
    expect(await page.locator('.preview').textContent()).toContain('One hour later it would be');
    await page.locator('input[name=symptom]').fill('Does not power on');
    await takeScreenshot(page, 'take-call');
    await page.getByRole('button', { name: 'Create work order' }).click();
    await page.locator('.drawer-head h2').waitFor();
    number = (await page.locator('.drawer-head h2').textContent()) ?? '';
    expect(number).toMatch(/^WO-/);
  });

  it('judges it, and only then it can be given to somebody', async () => {
    await page.locator('.drawer .action-form').waitFor();
    expect(await page.locator('.tray-card', { has: trayCard(number) }).textContent()).toContain(
      'Judge first',
    );
    await page.locator('.drawer').getByText('High', { exact: true }).click();
    await page.getByRole('button', { name: 'Record judgement' }).click();
    await page.locator('.drawer .status-triaged').waitFor();
    await page
      .locator('.tray-card', { has: trayCard(number) })
      .getByText('Assign…')
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
  });

  it('sees who fits and why not before the drop, and Esc puts the card back', async () => {
    await lift(trayCard(number));
    const excluded = page.locator('.row.excluded').first();
    await moveOver(excluded);
    await page.locator('.drag-ghost .verdict.excluded').waitFor();
    await takeScreenshot(page, 'board-drag');
    await page.keyboard.press('Escape');
    await page.locator('.drag-ghost').waitFor({ state: 'detached' });
    await page.mouse.up();
    expect(await trayCard(number).count()).toBe(1);
  });

  it('assigns by dropping on a row that fits, and can undo it', async () => {
    await lift(trayCard(number));
    first = await technicianOf(page.locator('.row.fits'));
    await moveOver(row(first));
    await page.locator('.drag-ghost .verdict.fits').waitFor();
    await page.mouse.up();
    await barOn(first, number).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await trayCard(number).waitFor();
    expect(await barOn(first, number).count()).toBe(0);
  });

  it('assigns by click from the list of candidates', async () => {
    await trayCard(number).focus();
    await page.keyboard.press('a');
    await page.locator('.candidates li.excluded .candidate-reasons').first().waitFor();
    const best = page.locator('.candidates li.fits').first();
    first = ((await best.locator('small').textContent()) ?? '').trim();
    await best.locator('input').check();
    await page.getByRole('button', { name: /^Assign to / }).click();
    await barOn(first, number).waitFor();
  });

  it('reassigns across rows against a rule only with a reason, which the history keeps', async () => {
    await lift(barOn(first, number));
    const other = await technicianOf(page.locator('.row.excluded:not(.is-over)').last());
    await moveOver(row(other));
    await page.locator('.drag-ghost .verdict.excluded').waitFor();
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Assign anyway' }).click();
    await dialog.getByText('Needed.').waitFor();
    await dialog.getByRole('textbox').fill('Agreed by phone');
    await dialog.getByRole('button', { name: 'Assign anyway' }).click();
    await barOn(other, number).waitFor();
    await barOn(other, number).click();
    await page.getByRole('tab', { name: /History/ }).click();
    await page.getByText('Assigned anyway: Agreed by phone.').waitFor();
    await takeScreenshot(page, 'board-history');
    await page.keyboard.press('Escape');
  });

  it('sees what others do without a reload, and what changed glows', async () => {
    const desk = await world.at('dispatcher2');
    const late = await givenJudged(desk, alwaysOpen[0], 'Beeps every minute');
    await trayCard(late).waitFor();
    expect(await page.locator('.shell-clock .is-live').count()).toBe(1);
    await page.locator('.mantine-Notification-closeButton').first().click();
    await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' });
  });

  it('reads Tokyo time and finds every key on one page', async () => {
    const tokyo = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit' });
    const shown = (await page.locator('.shell-clock time').textContent()) ?? '';
    const hours = [0, 60_000].map((ago) => tokyo.format(Date.now() - ago));
    expect(hours).toContain(shown.slice(0, 2));
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('From card to card').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('2');
    await page.locator('.axis-day').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await trayCard(number)
      .or(page.locator(`[data-card=${number}]`))
      .first()
      .waitFor();
  });

  it('is told when the feed drops, and switches the language for good', async () => {
    await page.context().setOffline(true);
    await page.locator('.stale-banner').waitFor();
    await page.context().setOffline(false);
    await page.locator('.stale-banner').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByRole('heading', { name: /未手配/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /未手配/ }).waitFor();
  });
});
