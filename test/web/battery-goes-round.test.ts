import type { Page } from 'playwright-core';
import { addYears } from '../../domain/time/calendar-date.js';
import { dateOf } from '../../domain/time/instant.js';
import { MailReceiver } from '../support/mail-receiver.js';
import { until } from '../workflows/support/until.js';
import type { Person } from './support/person.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

const boughtOn = addYears(dateOf(Date.now()), -2);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

interface WorkOrderItem {
  number: string;
  activeTechnicians: string[];
}
let mails: MailReceiver;
let world: WebWorld;
let office: Page;
let clerk: Person;

beforeAll(async () => {
  mails = await MailReceiver.open();
  world = await WebWorld.start({ GENBA_SMTP_URL: mails.url });
  clerk = await world.at('backoffice');
  office = await world.signIn('backoffice');
}, 180_000);
afterAll(async () => {
  await world.stop();
  await mails.close();
}, 60_000);

/** The address in the mail that told the customer of the battery, as the customer would open it. */
async function addressInMail(): Promise<string> {
  const [mail] = await until(
    async () => mails.to('it-8@customer.example'),
    ({ length }) => length > 0,
  );
  const [link] = /https?:\S+\/c\/battery\/[\w-]+/.exec(mail?.text ?? '') ?? [];
  if (!link) throw new Error(`The mail has no link: ${mail?.text}`);
  return new URL(link).pathname;
}

describe('a battery, from the registration to the next cycle', () => {
  it('begins with a UPS pack that the back office registers: all dates of its term are there', async () => {
    await office.getByRole('link', { name: 'Register a contract' }).click();
    await office.getByRole('combobox', { name: 'Machine' }).fill('G-5136');
    await office.getByRole('option', { name: /G-5136/ }).click();
    await office.getByLabel('UPS bought on').fill(boughtOn);
    await office.getByLabel('Base pack bought on').fill(boughtOn);
    await office.getByLabel('Contract id').fill('CB-ROUND');
    await takeScreenshot(office, 'contract-register');
    await office.getByRole('button', { name: 'Register', exact: true }).click();
    await office.getByRole('heading', { name: 'CB-ROUND' }).waitFor();
    const dates = office.locator('.contract-dates');
    await dates.waitFor();
    await office.getByRole('button', { name: /^All \d+ dates/ }).click();
    await dates
      .locator(`time[datetime="${addYears(boughtOn, 4)}"]`)
      .first()
      .waitFor();
    await dates.getByText('The contract ends').waitFor();
  });

  it('goes on with the link of the mail: the customer asks and chooses a time', async () => {
    await office
      .locator('.contract-history')
      .getByText(/Two years have passed/)
      .waitFor();
    await office.locator('.act-consequences').getByText('delivered').first().waitFor();
    const customer = await world.visit(await addressInMail(), { ...phone, locale: 'en-GB' });
    await customer.getByRole('button', { name: 'Ask for a battery' }).tap();
    await customer.getByRole('heading', { name: 'Choose a time' }).waitFor();
    await customer.locator('.customer-times button').first().tap();
    await customer.getByText('Your appointment is confirmed').waitFor();
    await customer.context().close();
  });

  it('is replaced by a technician, and the cycle moves', async () => {
    const found = await until(
      () => clerk.get<{ items: WorkOrderItem[] }>('/work-orders?status=scheduled&limit=50'),
      ({ items }) => items.some(({ activeTechnicians }) => activeTechnicians.length > 0),
    );
    const job = found.items.find(({ activeTechnicians }) => activeTechnicians.length > 0);
    const userName = `technician${Number(job?.activeTechnicians[0]?.slice(1))}`;
    const technician = await world.at(userName);
    const path = `/work-orders/${job?.number}`;
    for (const step of ['accept', 'depart', 'arrive', 'start-work']) {
      await technician.post(`${path}/${step}`, {});
    }
    await technician.post(`${path}/complete`, {
      report: { cause: 'Battery due', fix: 'Battery replaced' },
    });
    const history = office.locator('.contract-history');
    await history.getByText(/The battery was replaced/).waitFor();
    await history.getByText(/The used battery has to come back/).waitFor();
    const today = dateOf(Date.now());
    await office
      .locator('.contract-dates')
      .getByText(/battery is due/)
      .first()
      .waitFor();
    await takeScreenshot(office, 'contract');
    const contract = await clerk.get<{ upcoming: { kind: string; on: string }[] }>(
      '/contracts/CB-ROUND',
    );
    const next = contract.upcoming.find(({ kind }) => kind === 'battery_notice');
    expect(next?.on).toBe(addYears(today, 2));
  });
});
