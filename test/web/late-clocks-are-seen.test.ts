import type { Page } from 'playwright-core';
import { alwaysOpen, givenCall } from './support/given.js';
import type { Person } from './support/person.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let desk: Person;
let board: Page;
let clocks: Page;
let risky = '';
let late = '';

/** Two hours that began some minutes ago, and what has been done since. */
async function givenRunning(
  minutesAgo: number,
  symptom: string,
  ...steps: ('accept' | 'depart' | 'arrive' | 'start_work')[]
): Promise<string> {
  const number = await world.earlier.call(alwaysOpen[0], symptom, minutesAgo + 3);
  await world.earlier.judge(number, minutesAgo);
  await world.earlier.send(number, minutesAgo - 2, ...steps);
  return number;
}

beforeAll(async () => {
  world = await WebWorld.start();
  desk = await world.at('dispatcher');
  risky = await givenRunning(100, 'RAID degraded', 'accept');
  // The rest of the day: as much of it as technicians are on shift.
  await givenRunning(85, 'Does not power on', 'accept', 'depart', 'arrive', 'start_work');
  await givenRunning(48, 'Fan error', 'accept', 'depart');
  const held = await givenRunning(55, 'Power supply 2 is dead', 'accept');
  await desk.post(`/work-orders/${held}/hold`, { reason: 'waiting_part' });
  await givenRunning(25, 'Memory error');
  // Its two hours are long over, but nobody has judged it: no clock runs yet.
  late = await world.earlier.call(alwaysOpen[1], 'Disk 2 shows red', 130);
  await givenCall(desk, alwaysOpen[2], 'Called again');
  board = await world.signIn('dispatcher');
  clocks = await world.signIn('manager');
}, 180_000);
afterAll(async () => {
  await world.stop();
}, 60_000);

describe('a clock in trouble', () => {
  it('has an outline of its own on the board, and what is left keeps ticking', async () => {
    const bar = board.locator(`.timeline [data-card=${risky}]`);
    await bar.and(board.locator('.outline-risk')).waitFor();
    const left = (await bar.locator('.sla-at_risk .figure').textContent()) ?? '';
    expect(left).toMatch(/^(1\d|20|19):\d\d$/);
    await bar.locator('.figure', { hasNotText: left }).waitFor();
  });

  it('is called out the moment it is late, while everybody watches', async () => {
    await board.locator(`.tray-card [data-card=${late}]`).waitFor();
    await world.earlier.judge(late, 127);
    await board
      .getByRole('alert')
      .filter({ hasText: `${late}: Breached` })
      .waitFor();
    const card = board.locator('.tray-card.outline-late', {
      has: board.locator(`[data-card=${late}]`),
    });
    await card.locator('.sla-breached .figure', { hasText: '+' }).waitFor();
    await takeScreenshot(board, 'board');
  });

  it('stands under its tile on the manager’s page, the most urgent first', async () => {
    const count = (tile: string) => clocks.locator(`.tile-${tile} .tile-count`);
    await count('breached').filter({ hasText: '1' }).waitFor();
    expect(await count('at_risk').textContent()).toBe('1');
    const rows = clocks.locator('.clock-table tbody tr');
    await rows.nth(0).getByText(late).waitFor();
    await rows
      .nth(0)
      .getByText(/Overdue by/)
      .waitFor();
    await rows.nth(1).getByText(risky).waitFor();
    await takeScreenshot(clocks, 'clocks');
  });
});
