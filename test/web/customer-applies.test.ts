import type { Page } from 'playwright-core';
import { addDays } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';
import { until } from '../workflows/support/until.js';
import type { Person } from './support/person.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const boughtOn = addDays(dateOf(Date.now()), -5);

interface Application {
  status: string;
  application?: { route: string; refusals: { code: string }[] };
}
let world: WebWorld;
let manager: Person;
let number = '';

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

async function confirm(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.locator(`select[name="application.form.${name}"]`).selectOption('yes');
  }
}

const isWiderThanPhone = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > window.innerWidth');

describe('somebody without an account', () => {
  it('UPS-30: is told what is missing at each field, and leaves with a number', async () => {
    const page = await world.visit('/c/apply', { ...phone, locale: 'en-GB' });
    await page.getByRole('button', { name: 'Send the application' }).tap();
    await page.getByText('Some fields are still empty').waitFor();
    expect(
      await page.locator('input[name="application.customer.name"]').getAttribute('aria-invalid'),
    ).toBe('true');
    await fillIn(page, {
      'application.customer.name': 'Totsuka Works',
      'application.contact.name': 'Nishimura Naomi',
      'application.contact.telephone': '045-000-0000',
      'application.contact.email': 'nishimura@totsuka.example',
      'application.site.name': 'Totsuka factory',
      'application.site.address': 'Yokohama, Totsuka 16-17',
      'application.equipment.model': 'N8180-60A',
      'application.equipment.serial': '9100777',
      'opening.upsPurchasedOn': boughtOn,
      'application.form.serverModel': 'N8100-2810Y',
      'application.form.serverSerial': '8000999',
      'application.form.systemName': 'Production',
      'application.form.packModelNumber': 'ULH6C-0010',
      'application.form.packSerialNumber': '7700123',
      'application.form.fullRegistrationKey': '4711',
      'opening.basePack.purchasedOn': boughtOn,
      'application.form.people.applicant': 'Nishimura Naomi',
      'application.form.people.contractHolder': 'Totsuka Taro',
      'application.form.people.user': 'Nishimura Naomi',
      'application.form.people.administrators': 'Nishimura Naomi',
      'application.form.people.deputies': 'Ono Ken',
    });
    await confirm(
      page,
      'isGenuineNecOption',
      'connectedToOwnServer',
      'basePack.coversServerAndUps',
      'basePack.isActive',
      'basePack.listsUpsAsOption',
      'basePack.registeredTogether',
      'purchaserIsOwner',
      'termsAccepted',
    );
    expect(await isWiderThanPhone(page)).toBe(false);
    await page.getByRole('button', { name: 'Send the application' }).tap();
    await page.getByText('Your application has arrived.').waitFor();
    number = (await page.locator('.customer-number').textContent()) ?? '';
    expect(number).toMatch(/^CN-\d{6}$/);
    await page.context().close();
  });

  it('reads the form in Japanese on a phone', async () => {
    const page = await world.visit('/c/apply', { ...phone, locale: 'ja-JP' });
    await page.getByRole('heading', { name: 'サポートパックのお申し込み' }).waitFor();
    await takeScreenshot(page, 'apply-phone-ja');
    await page.getByText('ExpressSupportPack G2').tap();
    await page.locator('input[name="opening.years"]').waitFor();
    await page.context().close();
  });
});

describe('the office', () => {
  it('finds the application with what stands against it; a manager settles and it begins', async () => {
    const waiting = await until(
      () => manager.get<Application>(`/contracts/${number}`),
      ({ status }) => status === 'applied',
    );
    expect(waiting.application?.route).toBe('web_form');
    const page = await world.signIn('manager');
    await page.goto(`${world.origin}/contracts/${number}`);
    await page.getByText('Stands against it').waitFor();
    await page.getByRole('button', { name: 'Put right' }).click();
    const form = page.locator('.action-form');
    expect(await form.getByLabel('Name of the site').inputValue()).toBe('Totsuka factory');
    await form.getByLabel('Latitude').fill('35.4006');
    await form.getByLabel('Longitude').fill('139.5341');
    await form.getByRole('button', { name: 'Put right' }).click();
    await page.locator('.contract-history').getByText('The application was put right.').waitFor();
    const settle = page.locator('.findings').getByRole('button', { name: 'Settle an exception' });
    await takeScreenshot(page, 'application');
    for (let left = await settle.count(); left > 0; left -= 1) {
      await settle.first().click();
      await form.getByLabel('Let it pass').selectOption('yes');
      await form.getByLabel('Reason').fill('Checked by telephone');
      await form.getByRole('button', { name: 'Settle an exception' }).click();
      await until(
        () => settle.count(),
        (count) => count < left,
      );
    }
    const { application } = await manager.get<Application>(`/contracts/${number}`);
    expect(application?.refusals.map(({ code }) => code)).not.toContain('SITE_NOT_LOCATED');
  }, 90_000);
});
