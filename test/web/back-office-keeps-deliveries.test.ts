import type { Page } from 'playwright-core';
import { HttpReceiver } from '../support/http-receiver.js';
import { MailReceiver } from '../support/mail-receiver.js';
import { noticeTo } from '../support/notice-to.js';
import { takeScreenshot } from './support/take-screenshot.js';
import { WebWorld } from './support/web-world.js';

let world: WebWorld;
let mails: MailReceiver;
let receiver: HttpReceiver;
let page: Page;

beforeAll(async () => {
  mails = await MailReceiver.open();
  receiver = await HttpReceiver.open();
  mails.refuses = (address) =>
    address.startsWith('gone') ? { code: 550, text: 'No such user here' } : undefined;
  world = await WebWorld.start({
    GENBA_SMTP_URL: mails.url,
    GENBA_WEBHOOK_PRIVATE_ADDRESSES: 'allow',
  });
  await world.earlier.enqueue([
    noticeTo('hoshu@sakura-factory.example', 'w1', 'contract:UPS-0001'),
    noticeTo('gone@minato-shoji.example', 'w2', 'contract:UPS-0002'),
    noticeTo('gone@minato-shoji.example', 'w3', 'contract:UPS-0002'),
  ]);
}, 180_000);
afterAll(async () => {
  await world?.stop();
  await mails?.close();
  await receiver?.close();
}, 60_000);

const rowOf = (text: string) => page.locator('.list-table tbody tr', { hasText: text });
const drawer = () => page.locator('.delivery-drawer');

describe('the back office', () => {
  it('sees what arrived, what is parked, and what that holds back', async () => {
    page = await world.signIn('backoffice');
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await rowOf('hoshu@sakura-factory.example').getByText('Delivered').waitFor();
    await rowOf('gone@minato-shoji.example').getByText('Parked').waitFor();
    await rowOf('gone@minato-shoji.example').getByText('Held back').waitFor();
  });

  it('reads why, with the text, and sends it again once the reason is gone', async () => {
    await page.locator('.delivery-states').getByText('Parked').click();
    await rowOf('hoshu@').waitFor({ state: 'detached' });
    await rowOf('gone@').getByRole('button').click();
    await drawer().getByText('The mail server refused it').waitFor();
    await drawer().getByText('株式会社東京サンプル製作所 御中').waitFor();
    await takeScreenshot(page, 'deliveries');
    mails.refuses = () => undefined;
    await drawer().getByRole('button', { name: 'Try again' }).click();
    await drawer().getByText('Sent again by hand').waitFor();
    await drawer().locator('.delivery-chip', { hasText: 'Delivered' }).waitFor();
    expect(await drawer().locator('.delivery-attempts li').count()).toBe(3);
  });

  it('reads every kind of mail in both languages', async () => {
    await page.getByRole('tab', { name: 'Kinds of mail' }).click();
    await page.locator('.mail-sheet', { hasText: '御中' }).waitFor();
    await page.getByText('English', { exact: true }).click();
    await page.locator('.mail-sheet', { hasText: 'Dear' }).waitFor();
  });
});

describe('a manager', () => {
  it('adds a subscriber, reads its secret once, and sees a test event arrive', async () => {
    page = await world.signIn('manager');
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await page.getByRole('tab', { name: 'Webhooks' }).click();
    await page.getByLabel('Address').fill(receiver.url);
    await page.getByLabel('Topics').fill('contract.*, alarm.*');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await takeScreenshot(page, 'webhooks');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/^whsec_/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Test' }).click();
    await page.getByRole('tab', { name: 'Deliveries' }).click();
    await rowOf('genba.test').getByText('Delivered').waitFor();
    expect(receiver.received).toHaveLength(1);
  });

  it('is told at the field what is no topic', async () => {
    await page.getByRole('tab', { name: 'Webhooks' }).click();
    await page.getByLabel('Address').fill(receiver.url);
    await page.getByLabel('Topics').fill('Contract');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('A topic is words of small letters with dots.').waitFor();
    expect(await page.locator('.webhooks tbody tr').count()).toBe(1);
  });
});
