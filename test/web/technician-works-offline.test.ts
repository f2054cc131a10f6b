import type { Page } from 'playwright-core';
import { until } from '../workflows/support/until.js';
import { alwaysOpen, givenAssigned } from './support/given.js';
import type { Person } from './support/person.js';
import { signOn } from './support/sign-on.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
};

interface Detail {
  status: string;
  signature?: { name: string; signature?: string };
  parts: { part: string; returnExpected: boolean }[];
  visits: Record<string, string>[];
  history: { type: string; at: string; recordedAt: string }[];
}

let world: WebWorld;
let desk: Person;
let page: Page;
let job: { number: string; technician: string; userName: string };

beforeAll(async () => {
  world = await WebWorld.start();
  desk = await world.at('dispatcher');
  job = await givenAssigned(desk, alwaysOpen[0], 'Does not power on');
  page = await world.signIn(job.userName, phone);
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

const primary = (name: string) => page.locator('.primary', { hasText: name });
const detail = (number: string) => desk.get<Detail>(`/work-orders/${number}`);

describe('a technician', () => {
  it('finds the next job pinned with one button, which is always the next step', async () => {
    await page.locator('.job-card.is-pinned', { hasText: job.number }).waitFor();
    await takeScreenshot(page, 'my-jobs');
    await primary('Accept').tap();
    await primary('Start travel').tap();
    await primary('Arrived').waitFor();
    await page.getByRole('link', { name: 'Outbox' }).tap();
    await page.locator('.outbox-applied', { hasText: 'Travel started' }).waitFor();
    const { status } = await detail(job.number);
    expect(status).toBe('in_progress');
  });

  it('goes on without a network, also after a reload', async () => {
    // The service worker has the pages now, and answers for the network from here on.
    // Asked from outside: the page's own security policy forbids a predicate that is evaluated in it.
    await until(
      () => page.evaluate('navigator.serviceWorker.controller !== null'),
      (hasPages) => hasPages === true,
    );
    await page.context().setOffline(true);
    await page.goto(`${world.origin}/my-jobs/job/${job.number}`);
    await page.locator('.stale-banner.is-calm').waitFor();
    await primary('Arrived').tap();
    await primary('Start work').tap();
    await primary('Complete').waitFor();
    await page.reload();
    await primary('Complete').waitFor();
  });

  it('adds a part and completes with times, name and signature, still without a network', async () => {
    await page.getByRole('button', { name: 'Add part' }).tap();
    await page.getByLabel('Part number or name').fill('PSU-800W');
    await page.getByLabel('Price (yen)').fill('38000');
    await page.getByRole('button', { name: 'Add part' }).tap();
    await page.getByText('must come back').waitFor();
    await primary('Complete').tap();
    await page.getByLabel('Cause').fill('Power supply burnt');
    await page.getByLabel('What was done').fill('Power supply replaced');
    await page.getByLabel("Customer's name").fill('Sato Hanako');
    await primary('Complete and sign').tap();
    await page.getByText('The customer signs in the box.').waitFor();
    await signOn(page, page.locator('.signature canvas'));
    await takeScreenshot(page, 'job-complete');
    await primary('Complete and sign').tap();
    await page.getByRole('link', { name: /Outbox/ }).tap();
    await page.locator('.outbox-queued', { hasText: 'Signed' }).waitFor();
    expect(await page.locator('.outbox-queued').count()).toBe(5);
    await takeScreenshot(page, 'outbox');
    expect((await detail(job.number)).visits[0]).not.toHaveProperty('arrivedAt');
  });

  it('sends everything in order when the network is back, with the phone’s own times', async () => {
    const before = Date.now();
    await page.context().setOffline(false);
    await page.locator('.outbox-applied', { hasText: 'Signed' }).waitFor();
    const { status, signature, parts, history, visits } = await detail(job.number);
    // The old power supply is still on its way back.
    expect(status).toBe('completed');
    expect(signature?.name).toBe('Sato Hanako');
    expect(signature?.signature).toMatch(/^data:image\//);
    expect(parts).toMatchObject([{ part: 'PSU-800W', returnExpected: true }]);
    expect(Date.parse(visits[0]?.arrivedAt ?? '')).toBeLessThan(before);
    const own = ['arrive', 'start_work', 'part_used', 'complete_work', 'sign'];
    const told = history.map(({ type }) => type).filter((type) => own.includes(type));
    expect(told).toEqual(own);
    await page.getByRole('link', { name: 'Parts' }).tap();
    await page.getByText('PSU-800W').waitFor();
  });

  it('reads in plain words why the office’s change stands against what was done offline', async () => {
    const next = await givenAssigned(desk, alwaysOpen[1], 'Fan error');
    const other = await world.signIn(next.userName, phone);
    await other.locator('.job-card.is-pinned', { hasText: next.number }).waitFor();
    await other.context().setOffline(true);
    await desk.post(`/work-orders/${next.number}/cancel`, { by: 'customer' });
    await other.locator('.primary', { hasText: 'Accept' }).tap();
    await other.locator('.primary', { hasText: 'Start travel' }).waitFor();
    await other.context().setOffline(false);
    await other.getByRole('link', { name: /Outbox/ }).tap();
    await other.getByText(/The work order has been canceled/).waitFor();
    await other.getByRole('button', { name: 'Understood' }).tap();
    await other.getByText('Nothing is waiting').waitFor();
  });
});
