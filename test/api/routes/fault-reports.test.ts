import { randomUUID } from 'node:crypto';
import { faultReportLink } from '../../../models/customer-links.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

const report = { symptom: 'Beeps and does not start', contactName: 'Sato Hanako' };
let world: ApiWorld;
let customer: ApiCaller;
/** Each test is a customer behind an address of their own: the limit is per address. */
let address = 0;
const from = (n: number) => ({ 'X-Forwarded-For': `203.0.113.${n}` });

beforeAll(async () => {
  world = await ApiWorld.create();
  customer = world.nobody();
});
afterAll(() => world?.close());
beforeEach(() => {
  address += 1;
});

async function tokenOf(controlNumber: string): Promise<string> {
  const link = await faultReportLink(
    { store: world.store, publicUrl: world.origin },
    controlNumber,
  );
  return new URL(link).pathname.split('/').at(-1) ?? '';
}
const send = (token: string, body: unknown, sending = {}) =>
  customer.post(`/links/${token}/fault-reports`, body, { headers: from(address), ...sending });

describe('the QR code on a label', () => {
  it('ESP-27: leads to the equipment without an account, and shows nothing of the customer', async () => {
    const token = await tokenOf('M-1');
    const page = await customer.get(`/links/${token}/fault-report`);
    expect(page).toMatchObject({
      status: 200,
      body: {
        equipment: { controlNumber: 'M-1', model: 'Model X' },
        site: { name: 'Site 1' },
        contact: { telephone: '03-0000-0000' },
      },
    });
    expect(page.body.refusal).toBeUndefined();
    expect(JSON.stringify(page.body)).not.toContain('Customer 1');
    expect(JSON.stringify(page.body)).not.toContain('Chuo');
  });

  it('takes a report like a call at the desk: same coverage, once per key, seen on the page', async () => {
    const token = await tokenOf('M-1');
    const key = randomUUID();
    const full = { ...report, contactTelephone: '090-1234-5678', note: 'Second floor' };
    const taken = await send(token, full, { key });
    expect(taken).toMatchObject({ status: 201, body: { started: 'now' } });
    const again = await send(token, full, { key });
    expect(again.body).toEqual(taken.body);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    await world.startWorker();
    const dispatcher = await world.as('dispatcher');
    const read = async () => dispatcher.get(`/work-orders/${taken.body.number}`);
    let detail = await read();
    for (let n = 0; n < 200 && detail.status !== 200; n += 1) detail = await read();
    expect(detail.body.intake).toMatchObject({
      channel: 'qr',
      symptom: report.symptom,
      note: '☎ Sato Hanako 090-1234-5678\nSecond floor',
      by: { kind: 'customer', id: 'CUS-1' },
      contract: { id: 'C-1' },
    });
    expect(detail.body.coverage).toBeDefined();
    const page = await customer.get(`/links/${token}/fault-report`);
    expect(page.body.openReports).toEqual([
      { number: taken.body.number, acceptedAt: taken.body.acceptedAt },
    ]);
  });

  it.each([
    ['an ended contract', 'M-2', 'CONTRACT_ENDED'],
    ['a contract that has not begun', 'M-3', 'CONTRACT_NOT_STARTED'],
    ['a plan without repair', 'M-4', 'PLAN_WITHOUT_REPAIR'],
    ['no contract', 'M-5', 'CONTRACT_UNKNOWN'],
  ])('says why nothing can be reported: %s', async (_what, controlNumber, code) => {
    const token = await tokenOf(controlNumber);
    const page = await customer.get(`/links/${token}/fault-report`, { headers: from(address) });
    expect(page.body.refusal).toMatchObject({ code });
    expect(await send(token, report)).toMatchObject({ status: 422, body: { code } });
  });

  it('opens nothing with a token that is not ours, or for equipment that is gone', async () => {
    const unknown = await customer.get(`/links/${'A'.repeat(32)}/fault-report`);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'LINK_UNKNOWN' } });
    expect(await send('A'.repeat(32), report)).toMatchObject({ body: { code: 'LINK_UNKNOWN' } });
    const gone = await send(await tokenOf('M-GONE'), report);
    expect(gone).toMatchObject({ status: 422, body: { code: 'CONTROL_NUMBER_UNKNOWN' } });
  });

  it.each([
    ['no symptom', { contactName: 'S' }, 'symptom'],
    ['a blank symptom', { ...report, symptom: '  ' }, 'symptom'],
    ['a symptom without end', { ...report, symptom: 'x'.repeat(201) }, 'symptom'],
    ['no name', { symptom: 'S' }, 'contactName'],
    ['no telephone number', { ...report, contactTelephone: 'call me' }, 'contactTelephone'],
    ['a control number of their own', { ...report, controlNumber: 'M-2' }, 'controlNumber'],
  ])('refuses a report with %s', async (_what, body, field) => {
    const token = await tokenOf('M-1');
    expect(await send(token, body)).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT', field },
    });
  });

  it('asks for a key, and for the same report under the same key', async () => {
    const token = await tokenOf('M-1');
    expect((await send(token, report, { key: null })).body.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
    const key = randomUUID();
    await send(await tokenOf('M-2'), report, { key });
    const other = await send(await tokenOf('M-2'), { ...report, symptom: 'Other' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('holds an address to twenty reports in a quarter of an hour, and no other address with it', async () => {
    const token = await tokenOf('M-2');
    for (let n = 0; n < 20; n += 1) expect((await send(token, report)).status).toBe(422);
    const more = await send(token, report);
    expect(more).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(more.headers.get('Retry-After')).toBe('900');
    address += 1;
    expect((await send(token, report)).status).toBe(422);
  });
});
