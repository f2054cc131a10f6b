import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { alwaysOpen, givenAssigned, givenCall, givenJudged, givenSteps } from './support/given.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let page: Page;
let held = '';
let working = '';
let waiting = '';

beforeAll(async () => {
  world = await WebWorld.start();
  const desk = await world.at('dispatcher');
  const first = await givenAssigned(desk, alwaysOpen[0], 'Does not power on');
  working = first.number;
  await givenSteps(
    await world.at(first.userName),
    working,
    'accept',
    'depart',
    'arrive',
    'start-work',
  );
  held = (await givenAssigned(desk, alwaysOpen[1], 'Waits for a fan')).number;
  await desk.post(`/work-orders/${held}/hold`, {
    reason: 'waiting_part',
    promisedOn: '2031-06-12',
  });
  waiting = await givenJudged(desk, alwaysOpen[2], 'Disk 2 shows red');
  await givenCall(desk, alwaysOpen[2], 'Called again');
  page = await world.signIn('manager');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

const tile = (name: string) => page.locator('.tile', { hasText: name });
const rowOf = (number: string) => page.getByRole('row', { name: new RegExp(number) });

describe('a manager', () => {
  it('sees every clock, the most urgent first, with the owner of the next step', async () => {
    await rowOf(working).getByText('In progress').waitFor();
    await rowOf(waiting).getByText('Dispatcher').waitFor();
    await rowOf(held)
      .getByText(/On hold/)
      .first()
      .waitFor();
    expect(await tile('Unassigned').locator('.tile-count').textContent()).toBe('2');
  });

  it('opens the list behind a number', async () => {
    await tile('On hold').click();
    await rowOf(working).waitFor({ state: 'detached' });
    expect(await page.locator('.clock-table tbody tr').count()).toBe(1);
    await rowOf(held).waitFor();
    await tile('On hold').click();
    await rowOf(working).waitFor();
  });

  it('has one work order explained: every decision with cause, actor and rule', async () => {
    await page.getByRole('button', { name: working }).click();
    await page.getByRole('tab', { name: /Explain this work order/ }).waitFor();
    const history = page.locator('.history');
    await history.getByText('Judged: On site.').waitFor();
    await history.getByText('started work.').waitFor();
    // People are told by name, never by id.
    await history.getByText('Dispatcher Kobayashi Aya').first().waitFor();
    expect(await history.textContent()).not.toMatch(/\bT\d\d\b|\bU-/);
    expect(await history.locator('.rule-chip', { hasText: 'ESP-18' }).count()).toBeGreaterThan(0);
    await takeScreenshot(page, 'explain');
  });

  it('corrects a judgement with a reason', async () => {
    await page.getByRole('button', { name: waiting }).click();
    await page.getByRole('button', { name: 'Correct judgement' }).click();
    const form = page.locator('.action-form');
    await form.getByText('Fixed remotely').click();
    await form.getByRole('button', { name: 'Correct judgement' }).click();
    await form.getByText('Needed.').waitFor();
    await form.getByLabel('Reason for the correction').fill('The customer reseated the disk');
    await form.getByRole('button', { name: 'Correct judgement' }).click();
    await page.locator('.drawer .status-closed').waitFor();
    await page.getByText('Reason: The customer reseated the disk.').waitFor();
  });

  it('exports the list as CSV', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^clocks-\d{4}-\d\d-\d\d\.csv$/);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('"Work order","SLA left"');
    expect(csv).toContain(`"${held}"`);
  });
});
