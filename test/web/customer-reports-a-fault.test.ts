import type { BrowserContextOptions, Page } from 'playwright-core';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { faultReportLink } from '../../models/customer-links.js';
import { referenceRepository } from '../../models/reference-repository.js';
import type { Person } from './support/person.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

const phone = (locale: string): BrowserContextOptions => ({
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale },
});

interface Detail {
  intake: { channel: string; symptom: string; note: string; asset: { controlNumber: string } };
}
let world: WebWorld;
let desk: Person;
let store: StoreConnection;
let running: string;
let ended: string;

beforeAll(async () => {
  world = await WebWorld.start();
  desk = await world.at('dispatcher');
  store = await connectStore(world.storeUri);
  const reference = referenceRepository(store);
  const [contracts, assets] = await Promise.all([
    reference.list('contracts'),
    reference.list('assets'),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  const labelOf = (has: (endsOn: string) => boolean): string => {
    const found = contracts.find(({ plan, endsOn = '' }) => plan === 'esp-g2' && has(endsOn));
    return assets.find(({ id }) => id === found?.asset)?.controlNumber ?? '';
  };
  running = labelOf((endsOn) => endsOn > today);
  ended = labelOf((endsOn) => endsOn < today);
}, 180_000);
afterAll(async () => {
  await store?.close();
  await world.stop();
}, 60_000);

/** Scans the code on a label: its address is all that the phone gets. */
async function scan(controlNumber: string, locale: string): Promise<Page> {
  const link = await faultReportLink({ store, publicUrl: world.origin }, controlNumber);
  return world.visit(new URL(link).pathname, phone(locale));
}

const isWiderThanPhone = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > window.innerWidth');

describe('a customer in front of the machine', () => {
  it('ESP-27: scans the label, says what is wrong, and leaves with a number', async () => {
    const page = await scan(running, 'en-GB');
    await page.getByText(running).waitFor();
    await page.getByRole('button', { name: 'Report the fault' }).tap();
    await page.getByText('Please fill this in.').first().waitFor();
    await page.getByLabel('What is wrong?').fill('Does not start; a red light is blinking');
    await page.getByLabel('Your name').fill('Sato Hanako');
    await page.getByLabel('Telephone for our call back (optional)').fill('045-000-1111');
    expect(await isWiderThanPhone(page)).toBe(false);
    await takeScreenshot(page, 'fault-report');
    await page.getByRole('button', { name: 'Report the fault' }).tap();
    await page.getByText('Your report has arrived').waitFor();
    const number = (await page.locator('.customer-number').textContent()) ?? '';
    await takeScreenshot(page, 'fault-report-arrived');
    const { intake } = await desk.get<Detail>(`/work-orders/${number}`);
    expect(intake).toMatchObject({
      channel: 'qr',
      symptom: 'Does not start; a red light is blinking',
      note: '☎ Sato Hanako 045-000-1111',
      asset: { controlNumber: running },
    });
  });

  it('is told in Japanese of a report that was made before', async () => {
    const page = await scan(running, 'ja-JP');
    await page.getByText('この機器の故障はすでに受け付けています').waitFor();
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByText('has already been reported').waitFor();
  });

  it('is told plainly when the contract has ended, with a number to call', async () => {
    const page = await scan(ended, 'ja-JP');
    await page.getByText('この機器の保守契約は終了しています').waitFor();
    expect(await page.locator('a.customer-call').getAttribute('href')).toMatch(/^tel:\d+$/);
    expect(await page.getByRole('button', { name: '故障を連絡する' }).count()).toBe(0);
    await takeScreenshot(page, 'fault-report-ended');
  });

  it('is told plainly when the code is not ours', async () => {
    const page = await world.visit(`/c/report/${'x'.repeat(32)}`, phone('en-GB'));
    await page.getByText('This link opens nothing.').waitFor();
  });
});
