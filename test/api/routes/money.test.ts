import {
  addDays,
  addMonthsToMonth,
  endOfMonth,
  monthOf,
} from '../../../domain/time/calendar-date.js';
import { dateOf } from '../../../domain/time/instant.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { contractOnceThat, freshContractId } from '../support/contract-flow.js';

let world: ApiWorld;
let office: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  office = await world.as('back_office');
});
afterAll(() => world.close());

const today = dateOf(Date.now());
const thisMonth = monthOf(today);
/** A month whose invoice was due before today, and the last month that is over. */
const oldMonth = addMonthsToMonth(thisMonth, -5);
const lastMonth = addMonthsToMonth(thisMonth, -1);

const opening = {
  plan: 'payg',
  startsOn: `${addMonthsToMonth(thisMonth, -6)}-01`,
  termEndsOn: endOfMonth(addMonthsToMonth(thisMonth, 30)),
  basicFee: 300_000,
  unitPrice: 0.5,
};

async function opened(customer?: string): Promise<string> {
  const id = freshContractId();
  const party = customer === undefined ? {} : { party: { customer, customerName: customer } };
  expect((await office.post('/contracts', { id, opening, ...party })).status).toBe(201);
  return id;
}

const tell = (id: string, type: string, body: object) =>
  office.post(`/contracts/${id}/events/${type}`, body);
const bill = (id: string, month: string, units = 0) => tell(id, 'usage', { month, units });

/** Asks for the books of a contract until they say so. */
async function booksOnceThat(
  id: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field.
  fits: (books: any) => boolean,
) {
  for (;;) {
    const { status, body } = await office.get(`/contracts/${id}/ledger`);
    if (status === 200 && fits(body)) return body;
  }
}

const refused = (status: number, code: string, rest: object = {}) => ({
  status,
  body: { code, ...rest },
});

describe('invoices and payments over HTTP', () => {
  it('PAYG-11: an invoice is on the books with its number, and interest runs on what is overdue', async () => {
    const id = await opened('CUS-1');
    expect(await bill(id, oldMonth)).toMatchObject({
      status: 200,
      body: { acts: [{ act: 'invoice' }] },
    });
    const books = await booksOnceThat(id, ({ claims }) => claims[0]?.number !== undefined);
    const [claim] = books.claims;
    expect(claim).toMatchObject({
      ...{ claim: `invoice:${oldMonth}`, month: oldMonth, state: 'overdue', total: 330_000 },
      ...{ open: 330_000, dueOn: endOfMonth(addMonthsToMonth(oldMonth, 2)), mayBeCorrected: true },
    });
    expect(claim.number).toMatch(/^INV-\d{8}$/);
    expect(claim.interestToday).toBe(132 * claim.overdueDays);
    expect(books).toMatchObject({ open: 330_000, overdue: 330_000, reminderDays: [7, 21, 35] });
    const listed = await office.get(`/invoices?state=overdue&contract=${id}`);
    expect(listed.body.items).toMatchObject([{ claim: `invoice:${oldMonth}`, customer: 'CUS-1' }]);
  });

  it('PAYG-13: a debt is paid in parts on the days on which money came in; interest is a claim', async () => {
    const id = await opened();
    await bill(id, oldMonth);
    const pay = (body: object) => office.post(`/contracts/${id}/payments`, body);
    const claim = `invoice:${oldMonth}`;
    const dueOn = endOfMonth(addMonthsToMonth(oldMonth, 2));
    const paidOn = addDays(dueOn, 10);
    expect(await pay({ claim, amount: 330_001 })).toMatchObject(
      refused(422, 'PAYMENT_EXCEEDS_DEBT', { field: 'amount', rules: ['PAYG-12'] }),
    );
    expect(await pay({ claim, amount: 30_000 })).toMatchObject({
      ...{
        status: 200,
        body: { contract: id, claim, payment: 'P1', amount: 30_000, open: 300_000 },
      },
    });
    expect(await pay({ claim, paidOn: addDays(today, 1) })).toMatchObject(
      refused(422, 'PAYMENT_IN_FUTURE', { field: 'paidOn' }),
    );
    expect(await pay({ claim, paidOn: `${oldMonth}-01` })).toMatchObject(
      refused(422, 'PAYMENT_BEFORE_CLAIM', { field: 'paidOn' }),
    );
    const settled = await pay({ claim });
    expect(settled).toMatchObject({ status: 200, body: { open: 0 } });
    expect(settled.body.interest).toBeGreaterThan(0);
    expect(paidOn < today).toBe(true);
    const books = await booksOnceThat(id, ({ payments }) => payments.length === 2);
    expect(books.claims.map(({ state }: { state: string }) => state)).toEqual([
      'paid',
      'unclaimed',
    ]);
    expect(await pay({ claim })).toMatchObject(refused(422, 'CLAIM_NOT_OPEN', { field: 'claim' }));
  });

  it('a payment that is sent again under its key counts once', async () => {
    const id = await opened();
    await bill(id, lastMonth);
    const key = freshContractId();
    const body = { claim: `invoice:${lastMonth}`, amount: 1_000 };
    const first = await office.post(`/contracts/${id}/payments`, body, { key });
    const again = await office.post(`/contracts/${id}/payments`, body, { key });
    expect(again.body).toEqual(first.body);
    const books = await booksOnceThat(id, ({ payments }) => payments.length > 0);
    expect(books.payments).toHaveLength(1);
  });

  it('refuses a second invoice of a month, a month that is not over, and one outside of the use', async () => {
    const id = await opened();
    await bill(id, lastMonth);
    expect(await bill(id, lastMonth)).toMatchObject(
      refused(422, 'MONTH_INVOICED', { field: 'month' }),
    );
    expect(await bill(id, thisMonth)).toMatchObject(
      refused(422, 'MONTH_NOT_OVER', { field: 'month' }),
    );
    expect(await bill(id, addMonthsToMonth(thisMonth, -9))).toMatchObject(
      refused(422, 'MONTH_OUTSIDE_USE', { field: 'month', rules: ['PAYG-02'] }),
    );
  });

  it('refuses input that is none, before anybody is asked', async () => {
    const id = await opened();
    const pay = (body: object) => office.post(`/contracts/${id}/payments`, body);
    expect(await pay({ claim: 'invoice:2030-04', amount: -5 })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'amount' }),
    );
    expect(await pay({ claim: '../etc', amount: 5 })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'claim' }),
    );
    expect(await pay({ claim: 'invoice:2030-04', surprise: 1 })).toMatchObject(
      refused(422, 'INVALID_INPUT'),
    );
    expect(await office.get('/invoices?state=lost')).toMatchObject(refused(422, 'INVALID_INPUT'));
    expect(await office.get('/contracts/NOBODY/ledger')).toMatchObject(
      refused(404, 'CONTRACT_NOT_FOUND', { field: 'id' }),
    );
    const technician = await world.as('technician');
    expect((await technician.get('/invoices')).status).toBe(403);
    expect(
      (
        await office.post(`/contracts/${id}/events/write_off`, {
          ...{ claim: 'invoice:2030-04', reason: 'x' },
        })
      ).status,
    ).toBe(403);
  });

  it('lists page by page what is open, the oldest day to pay first', async () => {
    const id = await opened();
    for (const month of [lastMonth, oldMonth]) await bill(id, month);
    await booksOnceThat(id, ({ claims }) => claims.length === 2);
    const first = await office.get(`/invoices?state=open&contract=${id}&limit=1`);
    expect(first.body.items).toMatchObject([{ month: oldMonth }]);
    const next = await office.get(
      `/invoices?state=open&contract=${id}&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect(next.body.items).toMatchObject([{ month: lastMonth, overdueDays: 0, state: 'open' }]);
    expect(next.body).not.toHaveProperty('nextCursor');
  });
});

describe('a file of metered units', () => {
  const upload = (lines: readonly string[], query = '') =>
    office.post(`/usage/import${query}`, undefined, {
      raw: ['contract,month,meter,units', ...lines].join('\r\n'),
      headers: { 'Content-Type': 'text/csv' },
    });

  it('is checked row by row; what is good is invoiced once, however often the file comes', async () => {
    const [one, other] = [await opened(), await opened()];
    await contractOnceThat(office, other, () => true);
    await contractOnceThat(office, one, () => true);
    const lines = [
      `${one},${oldMonth},,100`,
      `${one},${lastMonth},,100.25`,
      `${other},${lastMonth},gpu,1`,
      `${other},${thisMonth},,5`,
      `NOBODY,${lastMonth},,5`,
      `${other},${oldMonth},,-3`,
      `${other},${oldMonth},,0.00001`,
      `${one},${lastMonth},,7`,
    ];
    const checked = await upload(lines, '?checkOnly=true');
    expect(checked.body.counts).toMatchObject({ accepted: 2, invoiced: 0, rejected: 6 });
    const { status, body } = await upload(lines);
    expect(status).toBe(200);
    expect(body.rows).toMatchObject([
      { line: 2, contract: one, month: oldMonth, outcome: 'invoiced', total: 330_055 },
      { line: 3, contract: one, month: lastMonth, outcome: 'invoiced', total: 330_055 },
      { line: 4, outcome: 'rejected', code: 'UNITS_MISSING', field: 'units' },
      { line: 5, outcome: 'rejected', code: 'MONTH_NOT_OVER', field: 'month', rules: ['PAYG-11'] },
      { line: 6, outcome: 'rejected', code: 'CONTRACT_NOT_FOUND', field: 'contract' },
      { line: 7, outcome: 'rejected', code: 'INVALID_INPUT', field: 'units' },
      { line: 8, outcome: 'rejected', code: 'INVALID_INPUT', field: 'units' },
      { line: 9, outcome: 'rejected', code: 'METER_TWICE', field: 'meter' },
    ]);
    await booksOnceThat(one, ({ claims }) => claims.length === 2);
    const again = await upload(lines);
    expect(again.body.counts).toMatchObject({ invoiced: 0, duplicate: 2, rejected: 6 });
    expect((await office.get(`/contracts/${one}/ledger`)).body.claims).toHaveLength(2);
  });

  it('is refused whole where it is no file of values', async () => {
    const raw = 'contract,month,units\n"C-1,2030-04,5';
    const headers = { 'Content-Type': 'text/csv' };
    expect(await office.post('/usage/import', undefined, { raw, headers })).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'body' }),
    );
    expect(await office.post('/usage/import', { rows: [] })).toMatchObject(
      refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
    );
  });
});
